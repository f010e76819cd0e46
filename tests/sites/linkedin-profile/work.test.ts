import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/capture/read-page.ts';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';
import { linkedinProfile } from '../../../lib/sites/linkedin-profile.ts';

/** The organization of a card with one badge that has no mark of its kind. */
function organizationWith(headline: string, badge: string): string | undefined {
  const html = `<main><section><a href="/in/rina/"><h2>Rina Wijaya</h2></a><p>· 2nd</p><p>${headline}</p>
    <div><p>Bogor, Indonesia</p><p>·</p><p><a href="/in/rina/overlay/contact-info/">Info kontak</a></p></div>
    <div role="button"><figure></figure><p>${badge}</p></div></section></main>`;
  const page = pageFromHtml(html, 'https://www.linkedin.com/in/rina/');
  return readPage(page, [linkedinProfile]).people[0]?.organization;
}

describe('a lone badge that the headline names', () => {
  test.each([
    ['Dosen, Universitas Contoh', 'Universitas Contoh'],
    ['Student at Universitas Contoh', undefined],
    ['Mahasiswa Universitas Contoh', undefined],
    ['Eks Analis di Universitas Contoh', undefined],
    ['Analis', undefined],
  ])('%s: %s', (headline, organization) => {
    expect(organizationWith(headline, 'Universitas Contoh')).toBe(organization);
  });
});

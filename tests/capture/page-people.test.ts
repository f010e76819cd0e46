import { describe, expect, test } from 'vitest';
import { filler, jsonLd, readByStandards } from './saved-html.ts';

const names = (html: string, address?: string): string[] =>
  readByStandards(html + filler, address).people.map(({ name }) => name);
const person = { '@type': 'Person', name: 'Rina Wijaya' };

describe('the person whom a page is about', () => {
  test.each([
    ['has the heading as their name', `<h1>Rina Wijaya</h1>${jsonLd(person)}`],
    ['has the heading as their name, with titles', `<h1>Dr. Rina Wijaya, M.Kom.</h1>${jsonLd(person)}`],
    ['has the first part of the title as their name', `<title>Rina Wijaya | Situs</title>${jsonLd(person)}`],
    ['owns a profile page', `<h1>Profil</h1>${jsonLd({ '@type': 'ProfilePage', mainEntity: person })}`],
    [
      'owns a profile page by reference',
      jsonLd({
        '@graph': [
          { ...person, '@id': '#r' },
          { '@type': 'ProfilePage', mainEntity: { '@id': '#r' } },
        ],
      }),
    ],
    [
      'is written with the type as an address',
      `<h1>Rina Wijaya</h1>${jsonLd({ ...person, '@type': ['https://schema.org/Person'] })}`,
    ],
    [
      'has a given and a family name',
      `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Person', givenName: 'Rina', familyName: 'Wijaya' })}`,
    ],
    [
      'has an hCard under the heading',
      '<h1>Rina Wijaya</h1><div class="vcard"><b class="fn">Rina Wijaya</b> <i class="title">Guru</i></div>',
    ],
    [
      'has a card with the page as uid and url',
      '<h1>Halo</h1><a class="h-card u-url u-uid" href="/halaman">Rina Wijaya</a><div class="h-card"><a class="u-url u-uid p-name" href="https://situs.contoh.example/halaman">Rina Wijaya</a></div>',
    ],
    [
      'is the profile of Open Graph',
      '<meta property="og:type" content="profile"><meta property="og:title" content="Rina Wijaya (@rina@contoh.example) - Situs">',
    ],
  ])('%s', (_, html) => {
    expect(names(html)).toEqual(['Rina Wijaya']);
  });

  test.each([
    [
      'an author of an article',
      `<h1>Tips menulis</h1>${jsonLd({ '@type': 'BlogPosting', headline: 'Tips menulis', author: person })}`,
    ],
    [
      'an author whose blog is named after them',
      `<meta property="og:type" content="article"><meta property="og:title" content="Tips menulis"><title>Tips menulis | Rina Wijaya</title><h1>Rina Wijaya</h1>${jsonLd({ '@type': 'BlogPosting', author: person })}`,
    ],
    [
      'an author whose name ends the title',
      `<title>Tips menulis | Rina Wijaya</title><h1>Tips menulis</h1>${jsonLd(person)}`,
    ],
    [
      'a performer',
      `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Event', name: 'Konser', startDate: '2026-01-01', performer: person })}`,
    ],
    ['a reviewer', `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Review', author: person })}`],
    ['an employee', `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Organization', employee: person })}`],
    ['an organization', `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Organization', name: 'Rina Wijaya' })}`],
    [
      'an organization with an Open Graph profile',
      `<meta property="og:type" content="profile"><meta property="og:title" content="Rina Wijaya">${jsonLd({ '@type': 'Organization', name: 'Rina Wijaya' })}`,
    ],
    [
      'a commenter',
      '<h1>Rina Wijaya</h1><div class="comment"><span class="vcard"><a class="fn url" href="/r">Rina Wijaya</a></span></div>',
    ],
    [
      'an organization card',
      '<h1>Rina Wijaya</h1><div class="vcard"><b class="fn org">Rina Wijaya</b><i class="tel">021 000 000</i></div>',
    ],
    [
      'a card with nothing but a name',
      '<h1>Rina Wijaya</h1><div class="vcard"><b class="fn">Rina Wijaya</b></div>',
    ],
    ['one of several cards', '<a class="h-card" href="/a">Rina</a><a class="h-card" href="/b">Budi</a>'],
  ])('is not %s', (_, html) => {
    expect(names(html)).toEqual([]);
  });

  test('is one person however many standards name them, in order of trust', () => {
    const { people } = readByStandards(
      `<h1>Rina Wijaya</h1><p class="h-card"><b class="p-name">Rina Wijaya</b><i class="p-job-title">Dosen</i><i class="p-note">Halo</i></p>
       <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Rina Wijaya</b><i itemprop="jobTitle">Guru</i></div>
       ${jsonLd({ ...person, jobTitle: 'Guru' })}`,
    );
    expect(people).toMatchObject([
      {
        jobTitle: 'Guru',
        about: 'Halo',
        evidence: {
          jobTitle: [
            {
              rule: 'json-ld:jobTitle',
              agreed: ['microdata:jobTitle'],
              others: [{ value: 'Dosen', rule: 'h-card:job-title' }],
            },
          ],
        },
      },
    ]);
  });

  test('at the address of a profile is not whom a stale document names', () => {
    const stale = jsonLd({
      '@type': 'ProfilePage',
      mainEntity: { ...person, url: 'https://www.linkedin.com/in/rina-contoh' },
    });
    expect(names(stale, 'https://www.linkedin.com/in/rina-contoh/')).toEqual(['Rina Wijaya']);
    expect(names(stale, 'https://www.linkedin.com/in/budi-contoh/')).toEqual([]);
  });

  test('gives the page as a key only where the page is their own address', () => {
    const identities = (url: string): unknown =>
      readByStandards(`<h1>Rina Wijaya</h1>${jsonLd({ ...person, url })}`).people[0]?.identities;
    expect(identities('https://situs.contoh.example/halaman?utm_source=x')).toEqual([
      'page:situs.contoh.example/halaman',
    ]);
    expect(identities('https://kantor.example/')).toEqual([]);
  });
});

describe('microformats', () => {
  const card = (html: string): unknown =>
    readByStandards(
      `<h1>Rina Wijaya</h1><div class="vcard"><b class="fn">Rina Wijaya</b><i class="bday"></i><a class="url" href="/r"></a>${html}</div>`,
    ).people[0];
  test.each([
    [
      'a value in parts',
      '<p class="tel"><span class="type">home</span> <span class="value">+62 21</span><span class="value"> 000 000</span></p>',
      { telephone: ['+62 21 000 000'] },
    ],
    [
      'a value in a title',
      '<p class="role"><span class="value-title" title="Guru"></span>Teacher</p>',
      { jobTitle: 'Guru' },
    ],
    [
      'an abbreviation',
      '<abbr class="title" title="Kepala Bidang">Kabid</abbr>',
      { jobTitle: 'Kepala Bidang' },
    ],
    [
      'an organization with a unit',
      '<p class="org"><span class="organization-name">Dinas Contoh</span>, <span class="organization-unit">Data</span></p>',
      { organization: 'Dinas Contoh' },
    ],
    [
      'an address',
      '<p class="adr"><span class="locality">Solo</span> <span class="country-name">Indonesia</span></p>',
      { location: 'Solo, Indonesia' },
    ],
    [
      'an e-mail among the addresses',
      '<a class="url" href="mailto:rina@contoh.example">surel</a>',
      { email: ['rina@contoh.example'] },
    ],
    [
      'an agent, who is another person',
      '<p class="agent vcard"><b class="fn">Budi</b> <i class="title">Asisten</i></p><i class="title">Guru</i>',
      { jobTitle: 'Guru' },
    ],
  ])('%s', (_, html, facts) => {
    expect(card(html)).toMatchObject(facts);
  });
});

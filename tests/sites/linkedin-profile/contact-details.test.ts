import { describe, expect, test } from 'vitest';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';
import { readContactDetails } from '../../../lib/sites/linkedin-profile/contact-details.ts';

const address = 'https://www.linkedin.com/in/rina/overlay/contact-info/';
const own = (slug = 'rina'): string =>
  `<div><p>Profil</p><p><a href="https://www.linkedin.com/in/${slug}/">linkedin.com/in/${slug}</a></p></div>`;
const mail =
  '<div><p>Surel</p><p><a href="mailto:rina%40contoh.example?subject=x">rina@contoh.example</a></p></div>';
const page = (body: string) => pageFromHtml(`<body>${body}</body>`, address);
const read = (body: string) => readContactDetails(page(body), [{ slug: 'rina' }], undefined);

describe('the open contact details', () => {
  test('are known by the profile address written out, in any language and without roles', () => {
    expect(read(`<main><p>Rina</p></main><div>${own()}${mail}</div>`)?.email).toEqual([
      'rina@contoh.example',
    ]);
  });

  test('of somebody else, or closed, are not read', () => {
    expect(read(`<dialog open>${own('budi')}${mail}</dialog>`)).toBeUndefined();
    expect(read(`<dialog>${own()}${mail}</dialog>`)).toBeUndefined();
    expect(read(`<p><a href="/in/rina/">Rina</a></p>${mail}`)).toBeUndefined();
  });

  test('may be in an open shadow root', () => {
    const shown = page('<div></div>');
    const host = shown.document.querySelector('div');
    const root = host?.attachShadow({ mode: 'open' });
    const template = shown.document.createElement('section');
    template.append(...page(own() + mail).document.body.childNodes);
    root?.append(template);
    expect(readContactDetails(shown, [{ slug: 'rina' }], undefined)?.email).toEqual(['rina@contoh.example']);
  });

  test.each([
    ['<p>+62 812-3456-7890 <span>(Seluler)</span></p>', ['+62 812-3456-7890']],
    ['<p>(021) 555 0123</p>', ['(021) 555 0123']],
    ['<a href="tel:+6281234567890">Telepon</a>', ['+6281234567890']],
    ['<p>2021-01-05</p>', []],
    ['<p>05.01.2021</p>', []],
    ['<p>18/04</p>', []],
    ['<p>123456789 <span>(QQ)</span></p>', []],
    ['<li><span>123456789</span><em>(ICQ)</em></li>', []],
    ['<p>Jalan Contoh 1, 40115</p>', []],
  ])('telephone numbers: %s', (row, telephone) => {
    expect(read(`<dialog open>${own()}<div>${row}</div></dialog>`)?.telephone).toEqual(telephone);
  });

  test('links come without the redirect before them, and without maps and LinkedIn', () => {
    const links = [
      'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fcontoh.example%2F&trk=x',
      'https://www.linkedin.com/redir/redirect?url=http%3A%2F%2Fblog.example%2Fa',
      'https://www.google.com/maps/search/?api=1&query=x',
      'https://maps.apple.com/?q=x',
      'https://www.linkedin.com/help/',
    ].map(href => `<a href="${href.replaceAll('&', '&amp;')}">x</a>`);
    expect(read(`<dialog open>${own()}${links.join('')}</dialog>`)?.links).toEqual([
      'https://contoh.example/',
      'http://blog.example/a',
    ]);
  });
});

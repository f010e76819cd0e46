import { describe, expect, test } from 'vitest';
import { filler, jsonLd, readByStandards } from './saved-html.ts';

const refusal = (html: string, address?: string): string | undefined =>
  readByStandards(html, address).refusal;
const long = filler.repeat(40);
const password = '<input type="password">';

describe('pages that stand in for another are refused by name', () => {
  test.each([
    ['login', `<h1>Giriş</h1><form><input type="email">${password}</form>`],
    ['sign-in-wall', `<h1>Wulan</h1><div role="dialog"><form>${password}</form></div>`],
    ['sign-in-wall', `<h1>Wulan</h1><dialog open><form>${password}</form></dialog>`],
    ['captcha', '<h1>situs</h1><form id="challenge-form"></form>'],
    ['captcha', '<iframe src="https://geo.captcha-delivery.com/captcha/?x"></iframe>'],
    ['captcha', '<p>Sebentar</p><div class="cf-turnstile"></div>'],
    ['captcha', '<p>Sebentar</p><iframe src="https://www.google.com/recaptcha/api2/anchor?x"></iframe>'],
    ['not-found', '<title>404 - Situs</title><p>Alamat ini tidak ada di sini.</p>'],
    ['not-found', '<title>Halaman tidak ditemukan</title><p>Alamat ini tidak ada di sini.</p>'],
    ['not-found', '<title>Situs</title><h1>Page not found</h1>'],
    ['not-found', `<meta name="pageKey" content="d_404">${long}`],
    ['not-found', `<meta name="prerender-status-code" content="404">${long}`],
    ['empty-shell', ''],
    [
      'empty-shell',
      '<div id="root"></div><noscript><p>You need to enable JavaScript to run this application.</p></noscript>',
    ],
    ['empty-shell', '<div id="root"><div>Memuat…</div></div>'],
  ])('%s', (name, html) => {
    expect(readByStandards(html)).toMatchObject({ refusal: name, people: [], events: [] });
  });

  test.each([
    ['captcha', 'https://www.contoh.example/checkpoint/challenge/x'],
    ['captcha', 'https://www.contoh.example/sorry/index?continue=x'],
    ['sign-in-wall', 'https://www.contoh.example/authwall?trk=x'],
    ['not-found', 'https://www.contoh.example/404/'],
  ])('%s, by the address %s', (name, address) => {
    expect(refusal(filler, address)).toBe(name);
  });
});

describe('pages like any other are not refused', () => {
  test.each([
    ['a login link in the header', `<header><a href="/login">Masuk</a></header><h1>Acara</h1>${filler}`],
    ['a login form in the header', `<header><form>${password}</form></header><h1>Acara</h1>${filler}`],
    ['a login form beside much text', `<form>${password}</form>${long}`],
    ['a login form that is hidden', `<form hidden>${password}</form>${filler}`],
    [
      'a form that asks whether you are human',
      `<form><textarea></textarea><div class="g-recaptcha"></div></form>${filler}`,
    ],
    ['an article on error 404', `<title>Mengapa situs menjawab 404 pada robot</title>${long}`],
    ['a heading and a picture', '<main><h1>Foto</h1><img src="a.jpg"></main>'],
  ])('%s', (_, html) => {
    expect(refusal(html)).toBeUndefined();
  });

  test('a page whose subject was read, whatever else it holds', () => {
    const html = `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Person', name: 'Rina Wijaya' })}<div role="dialog"><form>${password}</form></div>`;
    expect(refusal(html)).toBeUndefined();
  });
});

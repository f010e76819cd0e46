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
    ['sign-in-wall', '<div aria-modal="true"><h2>Giriş</h2><a href="/signin?next=x">Giriş</a></div>'],
    ['login', `<h1>Masuk</h1><form><input>${password}<div class="g-recaptcha"></div></form>`],
    ['login', `<h1>Masuk</h1>${password}<select>${'<option>Bahasa yang lain</option>'.repeat(200)}</select>`],
    ['captcha', '<h1>situs</h1><form id="challenge-form"></form>'],
    [
      'captcha',
      '<h1>situs</h1><script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1"></script>',
    ],
    ['captcha', '<p>x</p><script src="https://ct.captcha-delivery.com/c.js"></script>'],
    ['captcha', '<p>Sebentar</p><input type="hidden" name="cf-turnstile-response">'],
    [
      'captcha',
      '<p>Sebentar</p><div class="g-recaptcha"></div><textarea id="g-recaptcha-response" style="display: none"></textarea>',
    ],
    ['captcha', '<iframe src="https://geo.captcha-delivery.com/captcha/?x"></iframe>'],
    ['captcha', '<p>Sebentar</p><div class="cf-turnstile"></div>'],
    ['captcha', '<p>Sebentar</p><iframe src="https://www.google.com/recaptcha/api2/anchor?x"></iframe>'],
    ['not-found', '<title>404 - Situs</title><p>Alamat ini tidak ada di sini.</p>'],
    ['not-found', '<title>Halaman tidak ditemukan</title><p>Alamat ini tidak ada di sini.</p>'],
    ['not-found', '<title>Situs</title><h1>Page not found</h1>'],
    ['not-found', `<meta name="pageKey" content="d_404">${long}`],
    ['not-found', `<meta name="prerender-status-code" content="404">${long}`],
    ['not-found', `<h1>404</h1><nav>${'<a href="/x">Menu layanan publik</a> '.repeat(300)}</nav>`],
    ['not-found', '<h1>Aduh</h1><h2>404</h2>'],
    ['not-found', '<body class="error404"><h1>Waduh</h1><p>Kembali ke beranda.</p>'],
    ['empty-shell', ''],
    [
      'empty-shell',
      '<div id="root"></div><div role="dialog"><p>Kami memakai kuki untuk mengingat Anda di situs ini.</p></div>',
    ],
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

describe('a page that is not there says so in its heading', () => {
  test.each([
    'Halaman tidak ditemukan',
    'Halaman yang Anda cari tidak ada',
    'Pengguna tidak ditemukan',
    'Oops! That page can’t be found.',
    'This page doesn’t exist',
    'Sorry, this page isn’t available.',
    'Seite nicht gefunden',
    'Pagina niet gevonden',
    'Cette page est introuvable',
    'Page non trouvée',
    'Página no encontrada',
    'Página não encontrada',
    'Pagina non trovata',
    'Nie znaleziono strony',
    'Страница не найдена',
    'Sayfa bulunamadı',
    'Không tìm thấy trang',
    'الصفحة غير موجودة',
    'ไม่พบหน้านี้',
    'ページが見つかりません',
    '页面未找到',
    '페이지를 찾을 수 없습니다',
    '410 Gone',
  ])('%s', heading => {
    expect(refusal(`<title>Situs</title><h1>${heading}</h1>${filler}`)).toBe('not-found');
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
    [
      'a login form in a closed dialog, as Bootstrap marks it',
      `<h1>Blog</h1><div role="dialog" aria-hidden="true"><form>${password}</form></div>${filler}`,
    ],
    ['a change of password', `<h1>Akun</h1><form>${password.repeat(3)}</form>${filler}`],
    [
      'a badge that asks nothing',
      `<h1>Warung</h1><div class="grecaptcha-badge"><iframe src="https://www.google.com/recaptcha/api2/anchor?size=invisible"></iframe></div>${filler}`,
    ],
    [
      'a form with a question in it',
      `<h1>Kontak</h1><form><input name="nama"><div class="cf-turnstile"></div></form>${filler}`,
    ],
    [
      'news of what was not found',
      `<meta property="og:type" content="article"><h1>Pesawat tidak ditemukan</h1>${filler}`,
    ],
    ['help about what was not found', `<h1>Mengatasi pesan file tidak ditemukan</h1>${long}`],
    ['a heading and a picture', '<main><h1>Foto</h1><img src="a.jpg"></main>'],
  ])('%s', (_, html) => {
    expect(refusal(html)).toBeUndefined();
  });

  test('a page whose subject was read, whatever else it holds', () => {
    const html = `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Person', name: 'Rina Wijaya' })}<div role="dialog"><form>${password}</form></div>`;
    expect(refusal(html)).toBeUndefined();
  });
});

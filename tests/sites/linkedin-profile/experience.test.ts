import { describe, expect, test } from 'vitest';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';
import { headlineRole } from '../../../lib/sites/linkedin-kit/headline-role.ts';
import { readRoles } from '../../../lib/sites/linkedin-profile/experience.ts';

const entry = (title: string, company: string, dates: string, more = ''): string =>
  `<li><a href="/company/1/"><div><p>${title}</p><p>${company}</p></div><p>${dates}</p></a>${more}</li>`;

function roles(items: string, heading = 'Pengalaman'): string[] {
  const { document } = pageFromHtml(
    `<section><h2>${heading}</h2><ul>${items}</ul></section>`,
    'https://x.example/',
  );
  const section = document.querySelector('section');
  return section
    ? readRoles(section).map(
        role => `${role.title ?? '?'} @ ${role.organization ?? '?'}${role.ongoing ? ' now' : ''}`,
      )
    : [];
}

describe('a role goes on when its range has no second year', () => {
  test.each([
    ['Jan 2020 - Present · 4 yrs 10 mos', true],
    ['Jan 2020 - Saat ini · 4 thn 10 bln', true],
    ['Jan. 2020–Heute · 4 Jahre', true],
    ['janv. 2020 - aujourd’hui · 4 ans', true],
    ['2020年1月 - 現在 · 4年10ヶ月', true],
    ['يناير 2020 - الحاضر · 4 سنوات', true],
    ['يناير ٢٠٢٠ - الحاضر', true],
    ['2019 - Present', true],
    ['Jan 2020 - Des 2024 · 5 thn', false],
    ['2016 - 2020 · 4 yrs', false],
    ['2020年1月～2024年3月', false],
    ['Jan 2020 - Jan 2020 · 1 bln', false],
  ])('%s', (dates, ongoing) => {
    expect(roles(entry('Analis', 'Biro Contoh', dates))).toEqual([
      `Analis @ Biro Contoh${ongoing ? ' now' : ''}`,
    ]);
  });
});

describe('the entries of the card', () => {
  test('the kind of employment is cut off and sentences with years are no dates', () => {
    const text =
      '<p>Dari Jan 2020 - Des 2021 saya memimpin tiga proyek besar di sana, lalu pindah bagian.</p>';
    expect(
      roles(
        entry('Analis', 'Biro Contoh · Purnawaktu', 'Jan 2022 - Saat ini · 4 thn', text) +
          entry('Staf', 'Dinas Contoh · Kontrak', '2018 - 2021'),
      ),
    ).toEqual(['Analis @ Biro Contoh now', 'Staf @ Dinas Contoh']);
  });

  test.each([
    ['Career break', 'Full-time parenting'],
    ['Mengasuh anak', 'Jeda karier'],
    ['Elternzeit', 'Berufliche Auszeit'],
    ['育児', 'キャリアブレイク'],
  ])('%s, %s is no role', (first, second) => {
    expect(
      roles(
        entry(first, second, 'Jan 2024 - Saat ini · 2 thn') + entry('Staf', 'Dinas Contoh', '2018 - 2023'),
      ),
    ).toEqual(['Staf @ Dinas Contoh']);
  });

  test('a break in any other language is the one entry that is no link; a logged-out page has such roles too', () => {
    const unlinked = (dates: string): string =>
      `<li><div><p>Rust</p><p>Karriärpaus</p></div><p>${dates}</p></li>`;
    const staff = entry('Staf', 'Dinas Contoh', '2018 - 2023');
    expect(roles(unlinked('2024 - nu · 2 år') + staff)).toEqual(['Staf @ Dinas Contoh']);
    expect(roles(unlinked('<time>2024</time> - nu') + staff)).toEqual([
      'Rust @ Karriärpaus now',
      'Staf @ Dinas Contoh',
    ]);
  });

  const group = (list: string): string =>
    `<li><div><a href="/company/1/"><p>Biro Contoh</p><p>Purnawaktu · 6 thn</p></a></div>${list}</li>`;
  const one = (title: string, dates: string): string =>
    `<li><a href="/in/rina/details/experience/"><p>${title}</p><p>Purnawaktu</p><p>${dates}</p></a></li>`;

  test('roles at one organization take its name from their common header', () => {
    const list = `<ul>${one('Kepala Bagian', '2023 - Saat ini')}${one('Analis', '2020 - 2023')}</ul>`;
    expect(roles(group(list) + entry('Staf', 'Dinas Contoh', '2015 - 2020'))).toEqual([
      'Kepala Bagian @ Biro Contoh now',
      'Analis @ Biro Contoh',
      'Staf @ Dinas Contoh',
    ]);
  });

  test('a group may be the only entry, or come last', () => {
    const list = `<ul>${one('Kepala Bagian', '2023 - Saat ini')}${one('Analis', '2020 - 2023')}</ul>`;
    const both = ['Kepala Bagian @ Biro Contoh now', 'Analis @ Biro Contoh'];
    expect(roles(group(list))).toEqual(both);
    expect(roles(entry('Ketua', 'Yayasan Contoh', '2021 - Saat ini') + group(list))).toEqual([
      'Ketua @ Yayasan Contoh now',
      ...both,
    ]);
  });

  test('masked titles are no titles, and one time element means that the role goes on', () => {
    const item = (title: string, times: string): string =>
      `<li><h3><span>${title}</span></h3><h4><a href="/company/x">PT Sinar</a></h4><p><span>${times} <span>3 thn</span></span></p></li>`;
    expect(
      roles(
        item('****** *** **', '<time>Jan 2024</time> - Saat ini') +
          item('Auditor', '<time>2019</time> - <time>2024</time>'),
      ),
    ).toEqual(['? @ PT Sinar now', 'Auditor @ PT Sinar']);
  });

  test('texts doubled for screen readers count once', () => {
    const twin = (text: string, other = text): string =>
      `<span><span aria-hidden="true">${text}</span><span>${other}</span></span>`;
    const item = `<li><div>${twin('Analis')}</div>${twin('Biro Contoh · Purnawaktu')}${twin('Jan 2020 - Present · 4 yrs', 'Jan 2020 to Present · 4 yrs')}</li>`;
    expect(roles(item)).toEqual(['Analis @ Biro Contoh now']);
  });
});

describe('a headline of the form "title at organization"', () => {
  test.each([
    ['Analis Kebijakan di Bappenas', 'Analis Kebijakan', 'Bappenas'],
    ['CTO @ Rumah Kode | Mentor', 'CTO', 'Rumah Kode'],
    ['Product Manager at Toko Contoh, Inc. · Writer', 'Product Manager', 'Toko Contoh, Inc.'],
    ['Directrice chez Société Exemple', 'Directrice', 'Société Exemple'],
    ['Leiter IT bei Stadt Beispiel', 'Leiter IT', 'Stadt Beispiel'],
  ])('%s', (headline, jobTitle, organization) => {
    expect(headlineRole(headline)).toEqual({ jobTitle, organization });
  });

  test.each([
    'Mantan Direktur di PT Lama',
    'Former CEO at Old Ltd',
    'Looking for work at Great Places',
    'Mahasiswa di Universitas Contoh',
    'Responsabile di produzione',
    'Helping teams ship faster',
    'Rina di',
    '',
  ])('says nothing of now: %s', headline => {
    expect(headlineRole(headline)).toBeUndefined();
  });
});

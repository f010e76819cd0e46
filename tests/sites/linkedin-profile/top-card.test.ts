import { describe, expect, test } from 'vitest';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';
import { findCard } from '../../../lib/sites/linkedin-profile/card.ts';
import { readTopCard } from '../../../lib/sites/linkedin-profile/top-card.ts';

const contact = '<a href="/in/rina/overlay/contact-info/">Informasi kontak</a>';
const place = `<div><p>Bogor, Indonesia</p><p>·</p><p>${contact}</p></div>`;
const name = '<a href="/in/rina/"><h2>Rina Wijaya</h2></a>';

/** What is read from a card of server-driven build: a name row and what follows it. */
function read(card: string): Record<string, string> {
  const page = pageFromHtml(
    `<main><section><div>${card}</div></section></main>`,
    'https://www.linkedin.com/in/rina/',
  );
  const found = findCard(page, { slug: 'rina' });
  if (!found) return {};
  const { units: _, locationRule: __, badges, ...texts } = readTopCard(page, found);
  const read = { ...texts, badges: badges.map(({ text }) => text).join(' + ') };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value));
}
const base = { name: 'Rina Wijaya', location: 'Bogor, Indonesia' };

describe('the name row and the headline', () => {
  test.each([
    [
      'a word with a slash behind the name is the pronouns',
      '<p>She/Her</p><p>· ke-2</p>',
      '<p>Analis</p>',
      { pronouns: 'She/Her', degree: '2', headline: 'Analis' },
    ],
    [
      'pronouns may be one word of any language',
      '<p>Dia</p><p>· 2.</p>',
      '<p>Analis</p>',
      { pronouns: 'Dia', degree: '2', headline: 'Analis' },
    ],
    [
      'brackets around pronouns are no part of them',
      '<p>(elle/la)</p><p>• 3e et +</p>',
      '<p>Analyste</p>',
      { pronouns: 'elle/la', degree: '3', headline: 'Analyste' },
    ],
    [
      'pronouns without a degree are known by their row',
      '<p>vi/vim</p>',
      '<p>Analis muda</p>',
      { pronouns: 'vi/vim', headline: 'Analis muda' },
    ],
    [
      'how a name is read is no pronoun',
      '<p>(りな)</p><p>· 2次</p>',
      '<p>アナリスト</p>',
      { degree: '2', headline: 'アナリスト' },
    ],
    ['a headline of one word is no pronoun', '', '<p>Researcher.</p>', { headline: 'Researcher.' }],
    ['nor is one with a slash', '', '<p>UI/UX</p>', { headline: 'UI/UX' }],
    ['nor is one behind the degree', '<p>· 2nd</p>', '<p>UI/UX</p>', { degree: '2', headline: 'UI/UX' }],
    [
      'a headline may begin with a digit',
      '<p>· 1st</p>',
      '<p>3D Artist & animator</p>',
      { degree: '1', headline: '3D Artist & animator' },
    ],
    ['two dashes are no headline', '<p>· 2nd</p>', '<p>--</p>', { degree: '2' }],
    [
      'a degree in words gives no number and no headline',
      '<p>· الثانية</p>',
      '<p>محلل</p>',
      { headline: 'محلل' },
    ],
    [
      'a link to verify oneself is no headline',
      '<a href="https://www.linkedin.com/verify/">Tambah verifikasi</a>',
      '<p>Analis</p>',
      { headline: 'Analis' },
    ],
    [
      'highlighted words are part of the headline',
      '<p>· 2nd</p>',
      '<p>Analis <span>data</span> &amp; <strong>arsip</strong></p>',
      { degree: '2', headline: 'Analis data & arsip' },
    ],
  ])('%s', (_, row, below, expected) => {
    expect(read(`<div>${name}${row}</div>${below}${place}`)).toEqual({ ...base, ...expected });
  });

  test('without a headline nothing else takes its place', () => {
    const badges =
      '<div><div><figure></figure><p>PT Sinar</p></div><div><figure></figure><p>ITB Contoh</p></div></div>';
    const line = '<p>PT Sinar · ITB Contoh</p>';
    expect(read(`<div>${name}<p>· 2nd</p></div>${line}${place}${badges}`)).toEqual({
      ...base,
      degree: '2',
      badges: 'PT Sinar + ITB Contoh',
    });
  });

  test('a headline that is the company once more is kept when the company line follows', () => {
    const badge = '<div><div><figure></figure><p>PT Sinar</p></div></div>';
    const card = `<div>${name}<p>· 2nd</p></div><p>PT Sinar</p><p>PT Sinar</p>${place}${badge}`;
    expect(read(card)).toMatchObject({ headline: 'PT Sinar' });
  });

  test('the heading may hold the pronouns, and a button', () => {
    const heading = '<a href="/in/rina/"><h1>Rina Wijaya (She/Her) <button>Putar nama</button></h1></a>';
    expect(read(`<div>${heading}</div><p>Analis</p>${place}`)).toEqual({
      ...base,
      pronouns: 'She/Her',
      headline: 'Analis',
    });
  });
});

describe('the location', () => {
  test.each([
    ['has digits in it', '<div><p>Jakarta 10110</p><p>·</p><p>CONTACT</p></div>', 'Jakarta 10110'],
    [
      'is the text before a contact link that leads nowhere',
      '<div><p>Denpasar</p><p>·</p><p><a href="#">Contact info</a></p></div>',
      'Denpasar',
    ],
    [
      'is not what stands before any other such link',
      '<p>500+ koneksi</p><p>Agus, Sri</p><a href="#">lainnya</a>',
      undefined,
    ],
    ['is never the headline when its row has only the link', '<div><p>CONTACT</p></div>', undefined],
    ['is never a number of followers', '<p>105,570 followers</p>', undefined],
  ])('%s', (_, row, location) => {
    const card = `<div>${name}<p>· 2nd</p></div><p>Analis</p>${row.replace('CONTACT', contact)}<p>500+ koneksi</p>`;
    const { headline, location: found } = read(card);
    expect([headline, found]).toEqual(['Analis', location]);
  });
});

describe('the degree', () => {
  const invite = '<a href="/preload/custom-invite/?vanityName=rina">Hubungkan</a>';
  test.each([
    ['is the shown one', '<p style="display:none">· 1st</p><p>· 2nd</p>', '', '2'],
    [
      'is the one nearer to the row where nothing says what is shown',
      '<p>· 3rd</p><div><p>· 1st</p></div>',
      '',
      '3',
    ],
    ['is not the first where one can still invite', '<p>· 1st</p><p>· 2nd</p>', invite, '2'],
    ['stays empty where nothing decides', '<p>· 1st</p><p>· 2nd</p>', '', undefined],
  ])('%s', (_, row, actions, degree) => {
    expect(read(`<div>${name}${row}</div><p>Analis</p>${place}${actions}`).degree).toBe(degree);
  });
});

describe('Ember cards', () => {
  const heading = '<span><a href="/in/rina/overlay/about-this-profile/"><h1>Rina Wijaya</h1></a></span>';
  const row = `<div><span>Bogor, Indonesia</span><span>${contact}</span></div>`;
  const school =
    '<ul><li><button><img src="x/company-logo_100"><span><div>ITB Contoh</div></span></button></li></ul>';
  test.each([
    [
      'a short headline in a block of its own',
      `<div><div>${heading}</div><div>Researcher.</div></div>${row}`,
      { headline: 'Researcher.' },
    ],
    [
      'the degree beside the row of the name',
      `<div><div>${heading}<span>(She/Her)</span></div><span><span>2nd degree connection</span><span>2nd</span></span><div>Analis</div></div>${row}`,
      { headline: 'Analis', degree: '2', pronouns: 'She/Her' },
    ],
    [
      'topics under the headline',
      `<div><div>${heading}</div><div>Analis</div><div><span>Talks about #arsip</span></div></div>${row}`,
      { headline: 'Analis' },
    ],
    [
      'badges before the location',
      `<div><div>${heading}</div><div>Analis</div></div>${school}${row}`,
      { headline: 'Analis', badges: 'ITB Contoh' },
    ],
    [
      'badges, location and no contact link',
      `<div><div>${heading}</div><div>Analis</div></div>${school}<div><span>Bogor, Indonesia</span></div>`,
      { headline: 'Analis', badges: 'ITB Contoh' },
    ],
    [
      'texts doubled for screen readers',
      `<div><div>${heading}</div><div><span aria-hidden="true">Analis</span><span>Analis</span></div></div>${row}`,
      { headline: 'Analis' },
    ],
  ])('%s', (_, card, expected) => {
    expect(read(card)).toEqual({ ...base, ...expected });
  });
});

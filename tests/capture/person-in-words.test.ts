import { describe, expect, test } from 'vitest';
import { filler, readByStandards } from './saved-html.ts';

const site = 'https://www.contoh.example';
/** `name / job / organization / e-mail / telephone` of whom the page is about. */
const about = (path: string, title: string, body: string, host = site): string[] =>
  readByStandards(`<title>${title}</title>${body}${filler}`, host + path).people.map(person =>
    [
      person.originalName ?? person.name,
      person.jobTitle,
      person.organization,
      ...person.email,
      ...person.telephone,
    ]
      .filter(Boolean)
      .join(' / '),
  );
const cells = (...rows: readonly (readonly [string, string])[]): string =>
  `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>:</td><td>${value}</td></tr>`).join('')}</table>`;

const speaker = '<h1>Citra Lestari</h1><p>Head of Data, PT Sinar Contoh</p>';
const lecturer = `<h1>Dr. Rina Wijaya, M.Kom.</h1>${cells(
  ['NIP', '198001012005012001'],
  ['NIDN', '0001018001'],
  ['Jabatan Fungsional', 'Lektor Kepala'],
  ['Email', 'rina@contoh.example'],
)}`;
const head = cells(
  ['Nama', 'dr. Nur Aini, M.Kes.'],
  ['NIP', '19700101 200003 2 001'],
  ['Jabatan', 'Kepala Dinas Kesehatan'],
);

describe('a page without any standard is about a person', () => {
  test.each([
    [
      'whose name is the heading, the title and the end of an address below a folder of people',
      ['/2026/speakers/citra-lestari', 'Citra Lestari - Konferensi Data 2026', speaker],
      'Citra Lestari / Head of Data / PT Sinar Contoh',
    ],
    [
      'whose name has a title or a degree, without a line on their work',
      ['/dosen/rina-wijaya.html', 'Dr. Rina Wijaya, M.Kom. | Kampus', '<h1>Dr. Rina Wijaya, M.Kom.</h1>'],
      'Dr. Rina Wijaya, M.Kom.',
    ],
    [
      'whose number of service stands below, with what is labelled there',
      ['/?p=12', 'Dr. Rina Wijaya, M.Kom. - Kampus', lecturer],
      'Dr. Rina Wijaya, M.Kom. / Lektor Kepala / rina@contoh.example',
    ],
    [
      'with labels that are short for their words',
      [
        '/staf-pengajar/7',
        'Dr. Hendra Gunawan, S.H. – Fakultas Hukum',
        '<h1>Dr. Hendra Gunawan, S.H.</h1><p>Guru Besar</p><p>NIP. 19650101 199003 1 001</p><p>Telp. : 022-123456</p>',
      ],
      'Dr. Hendra Gunawan, S.H. / Guru Besar / 022-123456',
    ],
    [
      'whose name is labelled where the page calls itself a profile',
      ['/kepala-dinas', 'Profil Kepala Dinas - Dinas Kesehatan', `<h1>Profil Kepala Dinas</h1>${head}`],
      'dr. Nur Aini, M.Kes. / Kepala Dinas Kesehatan',
    ],
  ])('%s', (_, [path = '', title = '', body = ''], expected) => {
    expect(about(path, title, body)).toEqual([expected]);
  });

  test('whose address is theirs alone', () => {
    const title = 'Rina Wijaya (0000-0002-1825-0097) - ORCID';
    const orcid = 'https://orcid.org';
    expect(about('/0000-0002-1825-0097', title, '<h1>Rina Wijaya</h1>', orcid)).toEqual(['Rina Wijaya']);
    expect(about('/about', title, '<h1>Rina Wijaya</h1>', orcid)).toEqual([]);
  });
});

const own =
  '<p>I write with <a href="https://github.com/lotte-contoh">Lotte</a>.</p><a href="mailto:halo@rina.example?subject=x">Write</a><a href="https://github.com/rinawijaya">Code</a>';

describe('whoever presents themselves has the page for their own', () => {
  test.each([
    ['Hi, I’m Rina Wijaya 👋', 'Rina Wijaya'],
    ["Hello! I'm Rina Wijaya.", 'Rina Wijaya'],
    ['Halo, saya Rina Wijaya', 'Rina Wijaya | Catatan'],
    ['Je suis Rina Wijaya', 'Rina Wijaya - Carnets'],
  ])('%s', (heading, title) => {
    expect(about('/', title, `<h1>${heading}</h1>${own}`)).toEqual(['Rina Wijaya / halo@rina.example']);
    const { people } = readByStandards(`<title>${title}</title><h1>${heading}</h1>${own}${filler}`, site);
    expect(people[0]?.links).toEqual(['https://github.com/rinawijaya']);
  });

  test('of two addresses to write to neither is theirs for certain', () => {
    const two = `${own}<a href="mailto:kantor@contoh.example">Kantor</a>`;
    expect(about('/', 'Rina Wijaya', `<h1>Hi, I’m Rina Wijaya</h1>${two}`)).toEqual(['Rina Wijaya']);
  });
});

describe('the line below the heading says what somebody does of whom the data says only the name', () => {
  const profile = (line: string, more = ''): string =>
    `<meta property="og:type" content="profile"><meta property="og:title" content="Rina Wijaya"><meta property="og:description" content="${line}">${more}<h1>Rina Wijaya</h1><p>${line}</p>`;
  test.each([
    ['Principal Engineer at Balai Data', 'Rina Wijaya / Principal Engineer / Balai Data'],
    ['Analis Kebijakan', 'Rina Wijaya / Analis Kebijakan'],
    ['I am an engineer who writes.', 'Rina Wijaya'],
    ['Bandung, Indonesia', 'Rina Wijaya'],
  ])('%s', (line, expected) => {
    expect(about('/rina', 'Rina Wijaya', profile(line))).toEqual([expected]);
  });

  test('a description that is that line is no biography; one that goes on is', () => {
    const [told, short] = ['Menulis tentang sungai dan data.', 'Principal Engineer at Balai Data'].map(
      line =>
        readByStandards(`<title>Rina Wijaya</title>${profile(line)}${filler}`, `${site}/rina`).people[0],
    );
    expect([told?.about, short?.about]).toEqual(['Menulis tentang sungai dan data.', undefined]);
  });

  test('what the data says of work stands', () => {
    const data =
      '<script type="application/ld+json">{"@type":"Person","name":"Rina Wijaya","jobTitle":"Peneliti"}</script>';
    expect(about('/rina', 'Rina Wijaya', profile('Principal Engineer at Balai Data', data))).toEqual([
      'Rina Wijaya / Peneliti',
    ]);
  });
});

describe('a page is about nobody', () => {
  test.each([
    ['that presents what it offers', '/', 'Rina Wijaya Studio', '<h1>Hi, I’m Rina Wijaya Studio</h1>'],
    ['that presents somebody else than its title', '/', 'Balai Data', '<h1>Hi, I’m Rina Wijaya</h1>'],
    ['that presents what somebody is', '/', 'Hungry', '<h1>I’m hungry</h1>'],
    ['whose address is no folder of people', '/produk/citra-lestari', 'Citra Lestari', speaker],
    ['whose address is of another name', '/team/rina-wijaya', 'Citra Lestari', speaker],
    ['whose title is another', '/team/citra-lestari', 'Rina Wijaya', speaker],
    ['whose title goes on', '/team/citra-lestari', 'Citra Lestari memimpin rapat', speaker],
    [
      'that is of a part of a company',
      '/team/raja-ampat',
      'Raja Ampat | PT Sinar',
      '<h1>Raja Ampat</h1><p>Kami bekerja di lima pulau.</p>',
    ],
    [
      'with the numbers of several people',
      '/?p=12',
      'Sinar Abadi',
      `<h1>Sinar Abadi</h1><p>NIP. 19700101 200003 2 001</p><p>NIP. 19710101 200003 2 001</p>`,
    ],
    [
      'with the number over a column',
      '/profil/dosen',
      'Profil dosen',
      '<h1>Profil dosen</h1><p>Nama</p><p>NIDN</p><p>Jabatan</p>',
    ],
    ['that is a letter which somebody signed', '/surat/7', 'Surat tugas', `<h1>Surat tugas</h1>${head}`],
    [
      'that has two names',
      '/profil',
      'Profil Pimpinan',
      `<h1>Profil Pimpinan</h1>${head}${cells(['Nama', 'Budi Santoso'])}`,
    ],
  ])('%s', (_, path, title, body) => {
    expect(about(path, title, body)).toEqual([]);
  });
});

describe('an account that Open Graph calls a profile', () => {
  const account = (name: string, host = 'https://www.instagram.com'): string[] =>
    about(
      '/akun_contoh/',
      name,
      `<meta property="og:type" content="profile"><meta property="og:title" content="${name}"><h1>Akun</h1>`,
      host,
    );

  test.each(['Pemerintah Kota Contoh', 'Disdik Contoh', 'Kota Contoh TV', 'Bank Contoh'])(
    '%s is nobody',
    name => {
      expect(account(name)).toEqual([]);
    },
  );

  test.each([
    ['Disti Wijaya', 'Disti Wijaya'],
    ['Rina Wijaya on TikTok', 'Rina Wijaya'],
    ['Rina Wijaya on Tour', 'Rina Wijaya on Tour'],
  ])('%s is %s', (shown, name) => {
    expect(account(shown, 'https://www.tiktok.com')).toEqual([name]);
  });
});

import { describe, expect, test } from 'vitest';
import { anyList } from '../../../lib/capture/people-list/any-list.ts';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';

const listed = (body: string, path = '/halaman'): string[] =>
  anyList
    .read(pageFromHtml(`<body>${body}</body>`, `https://situs.contoh.example${path}`))
    .people.map(({ findings, role }) => `${role ?? '-'} ${findings[0]?.value}`);

const cards = (names: readonly string[], work = ''): string =>
  names
    .map(name => `<div><img src="/f/${name.length}.jpg" alt=""><h3>${name}</h3><p>${work}</p></div>`)
    .join('');
const three = ['Rina Wijaya', 'Tono Hartono', 'Sari Anindita'];

describe('rows are people where words over them say so', () => {
  test('two are enough below a heading of speakers, and names alone', () => {
    expect(listed(`<h2>Speakers</h2><ul><li>Rina Wijaya</li><li>Tono Hartono</li></ul>`)).toEqual([
      'speaker Rina Wijaya',
      'speaker Tono Hartono',
    ]);
  });

  test('one word is a name among names', () => {
    expect(
      listed('<h2>Peserta</h2><ul><li>Rina Wijaya</li><li>Suharto</li><li>Tono Hartono</li></ul>'),
    ).toEqual(['attendee Rina Wijaya', 'attendee Suharto', 'attendee Tono Hartono']);
  });

  test('one of a team of three may be called Suharto', () => {
    const names = ['Rina Wijaya', 'Suharto', 'Tono Hartono'];
    const team = (work: string): string => `<h1>Tim kami</h1><div>${cards(names, work)}</div>`;
    expect(listed(team('Analis'))).toEqual(names.map(name => `- ${name}`));
    expect(listed(team('Indah'))).toEqual([]);
  });

  test('nor are the organizations taken for the names then', () => {
    const rows = [
      ['Maya Kusuma', 'CTO', 'Sinar Contoh'],
      ['Suharto', 'Ketua', 'Paguyuban Contoh'],
      ['Tono Prakoso', 'Analis', 'Toko Contoh'],
    ].map(([name, job, firm]) => `<div><h3>${name}</h3><p>${job}</p><p>${firm}</p></div>`);
    expect(listed(`<h2>Pembicara</h2><div>${rows.join('')}</div>`)).toEqual([
      'speaker Maya Kusuma',
      'speaker Suharto',
      'speaker Tono Prakoso',
    ]);
  });

  test('of a village the head and the treasurer are enough, whatever the third is called', () => {
    const rows = [
      ['Asep Sunandar', 'Kepala Desa'],
      ['Euis Komariah', 'Sekretaris Desa'],
      ['Ujang', 'Kaur Keuangan'],
    ].map(([name, job]) => `<div><h4>${name}</h4><span>${job}</span></div>`);
    expect(listed(`<h1>Perangkat Desa</h1><div>${rows.join('')}</div>`)).toEqual([
      '- Asep Sunandar',
      '- Euis Komariah',
      '- Ujang',
    ]);
  });

  test('what labels an address that stands elsewhere is no line of the card', () => {
    const rows = three.map(name => `<div><h3>${name}</h3><p>Surel:</p><p>Analis</p></div>`).join('');
    const { people } = anyList.read(
      pageFromHtml(`<h2>Dosen</h2><div>${rows}</div>`, 'https://situs.contoh.example/dosen'),
    );
    expect(people.map(({ findings }) => findings.slice(1).map(({ value }) => value))).toEqual([
      ['Analis'],
      ['Analis'],
      ['Analis'],
    ]);
  });

  test('the nearest heading counts, and a second one over it', () => {
    const rows = `<div>${cards(three, 'Analis')}</div>`;
    expect(listed(`<h2>Narasumber</h2><h3>Hari kedua</h3>${rows}`)[0]).toBe('speaker Rina Wijaya');
    expect(listed(`<h2>Narasumber</h2><h3>Sponsor</h3><h4>Sponsors</h4>${rows}`)).toEqual([]);
    expect(listed(`<section aria-label="Moderators">${rows}</section>`)[0]).toBe('moderator Rina Wijaya');
  });

  test('a heading between rows parts them', () => {
    expect(
      listed(
        `<h2>Speakers</h2><p>Rina Wijaya, BKN</p><p>Tono Hartono, LAN</p><h2>Venues</h2><p>Graha Widya, Bogor</p><p>Balai Kartini, Solo</p>`,
      ),
    ).toEqual(['speaker Rina Wijaya', 'speaker Tono Hartono']);
  });

  test('a badge on a card says more than the heading', () => {
    const [first, ...rest] = three;
    expect(
      listed(
        `<h2>Speakers</h2><div><div><span>Moderator</span><h3>${first}</h3><p>Analis</p></div>${cards(rest, 'Analis')}</div>`,
      ),
    ).toEqual(['moderator Rina Wijaya', 'speaker Tono Hartono', 'speaker Sari Anindita']);
  });

  test('the address says what they are, not that they are people', () => {
    expect(listed(`<div>${cards(three, 'Analis Data')}</div>`, '/2026/speakers')[0]).toBe(
      'speaker Rina Wijaya',
    );
    expect(
      listed(`<div>${cards(['Gili Air', 'Candi Sewu', 'Raja Ampat'], 'Indah')}</div>`, '/speakers'),
    ).toEqual([]);
  });
});

describe('without such words only what people alone have makes them people', () => {
  test.each([
    ['work', `<div>${cards(three, 'Analis Data')}</div>`],
    ['degrees', '<ul><li>Rina Wijaya, S.E.</li><li>Tono Hartono, M.Kom.</li><li>Dr. Sari Anindita</li></ul>'],
    ['addresses', three.map((name, at) => `<li><a href="/user/u${at}">${name}</a></li>`).join('')],
    [
      'e-mail',
      three.map((name, at) => `<li>${name} <a href="mailto:u${at}@contoh.id">tulis</a></li>`).join(''),
    ],
  ])('%s', (_, body) => {
    const names = listed(body).map(text => text.replace(/Dr\. |,.*/g, ''));
    expect(names).toEqual(three.map(name => `- ${name}`));
  });

  test('two are too few', () => {
    expect(listed(`<div>${cards(three.slice(1), 'Analis Data')}</div>`)).toEqual([]);
  });
});

describe('nobody is listed', () => {
  test.each([
    [
      'of a menu',
      `<nav><ul>${three.map(name => `<li><a href="/user/${name}">${name}</a></li>`).join('')}</ul></nav>`,
    ],
    ['of names alone', `<ul>${three.map(name => `<li>${name}</li>`).join('')}</ul>`],
    [
      'of articles with their authors',
      three
        .map(
          (name, at) =>
            `<article><h2><a href="/n/${at}">Harga Beras Turun Lagi ${at}</a></h2><a href="/penulis/${at}">${name}</a><p>Analis</p></article>`,
        )
        .join(''),
    ],
    [
      'of testimonials',
      three
        .map(
          name =>
            `<div><p>“Sejak memakai alat ini semua lebih cepat dan lebih tenang.”</p><h4>${name}</h4><p>Direktur, PT Contoh</p></div>`,
        )
        .join(''),
    ],
    ['of prices', `<h2>Speakers</h2>${cards(three, 'Rp 200.000')}`],
    [
      'of answers in a forum',
      three
        .map((name, at) => `<div><a href="/user/u${at}">${name}</a><time>kemarin</time><p>Sama.</p></div>`)
        .join(''),
    ],
    [
      'of products under a word for people',
      `<h2>Our team plans</h2>${cards(['Starter Kit', 'Growth Suite', 'Prime Core'], 'For you')}`,
    ],
    [
      'of sessions',
      '<h2>Jadwal</h2><ul><li>Opening Words</li><li>Panel Debate</li><li>Lunch Break</li></ul>',
    ],
  ])('%s', (_, body) => {
    expect(listed(body)).toEqual([]);
  });
});

describe('a table of people', () => {
  const table = (header: string, rows: readonly string[]): string =>
    `<table><tr>${header}</tr>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`;

  test('is known by its header, in any order of columns', () => {
    const page = pageFromHtml(
      `<body>${table('<th>Instansi</th><th>No</th><th>Nama Lengkap</th><th>Jabatan</th>', [
        '<td>BKN</td><td>1</td><td>RINA WIJAYA</td><td>Analis</td>',
        '<td>LAN</td><td>2</td><td>SUHARTO</td><td>Arsiparis</td>',
        '<td>LAN</td><td>3</td><td>TONO HARTONO, S.E.</td><td></td>',
        '<td colspan="2">Jumlah</td><td></td><td>3</td>',
      ])}</body>`,
      'https://a.example/',
    );
    const { people } = anyList.read(page);
    expect(people.map(({ findings }) => findings.map(({ field, value }) => `${field}: ${value}`))).toEqual([
      ['name: RINA WIJAYA', 'jobTitle: Analis', 'organization: BKN'],
      ['name: SUHARTO', 'jobTitle: Arsiparis', 'organization: LAN'],
      ['name: TONO HARTONO, S.E.', 'organization: LAN'],
    ]);
  });

  test('or by what stands in its columns', () => {
    const rows = three.map((name, at) => `<td>${at}</td><td>${name}</td><td>u${at}@contoh.id</td>`);
    expect(listed(table('<td>Xx</td><td>Yyyy</td><td>Zz</td>', rows))).toEqual(
      three.map(name => `- ${name}`),
    );
  });

  test('the column of a timetable says that they speak', () => {
    const rows = ['Arsip', 'Data'].map((talk, at) => `<td>09.00</td><td>${talk}</td><td>${three[at]}</td>`);
    expect(listed(table('<th>Waktu</th><th>Materi</th><th>Narasumber</th>', rows))).toEqual([
      'speaker Rina Wijaya',
      'speaker Tono Hartono',
    ]);
  });

  test('places with a name and a town are no people', () => {
    const rows = ['Griya Asri', 'Omah Kayu', 'Pondok Sari'].map(name => `<td>${name}</td><td>Ubud</td>`);
    expect(listed(table('<th>Nama</th><th>Alamat</th>', rows))).toEqual([]);
  });
});

describe('pages that mean harm', () => {
  test('5,000 cards are 5,000 people, and no more', () => {
    const names = Array.from({ length: 6000 }, (_, at) => {
      const letters = [...String(at)].map(digit => 'abcdefghij'[Number(digit)]).join('');
      return `Rina Za${letters}`;
    });
    expect(
      listed(
        `<h1>Peserta</h1>${names
          .slice(0, 4000)
          .map(name => `<p>${name}</p>`)
          .join('')}`,
      ),
    ).toHaveLength(4000);
    expect(
      listed(`<h1>Peserta</h1>${names.map(name => `<p>${name}</p>`).join('')}`).length,
    ).toBeLessThanOrEqual(5000);
  }, 60_000);

  test('cards in cards in cards', () => {
    let inner = cards(three, 'Analis');
    for (let level = 0; level < 300; level++) inner = `<div>${inner}</div>`;
    expect(listed(inner)).toHaveLength(3);
  });

  test.each(['parentNode', 'childNodes', 'localName', 'getAttribute', 'firstElementChild', 'shadowRoot'])(
    'a form whose control is named %s around the cards',
    name => {
      expect(
        listed(`<form><input name="${name}">${cards(three, 'Analis')}</form>`).length,
      ).toBeGreaterThanOrEqual(0);
    },
  );

  test('a row of 1,000,000 texts is no card', () => {
    expect(
      listed(`<h2>Speakers</h2><div>${'<p>Rina Wijaya</p>'.repeat(20_000)}</div><div>Tono Hartono</div>`),
    ).toEqual([]);
  });
});

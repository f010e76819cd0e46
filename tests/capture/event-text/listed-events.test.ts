import { describe, expect, test } from 'vitest';
import { filler, readByStandards } from '../saved-html.ts';

const address = 'https://balai.contoh.example/agenda';
const read = (html: string, url = address): string[] =>
  readByStandards(`<html lang="id">${html}${filler.repeat(4)}</html>`, url).events.map(
    ({ name, startDate, url: own }: Record<string, unknown>) =>
      [name, startDate, typeof own === 'string' ? own.replace(/^https:\/\/[^/]+/, '') : '-'].join(' | '),
  );

const rows = [
  ['Webinar Arsip Digital', 'Kamis, 3 Desember 2026', '09.00 - 11.30 WIB', '/agenda/1'],
  ['Pelatihan Bahasa', 'Selasa, 8 Desember 2026', '13.00 - 15.00 WIB', '/agenda/2'],
  ['Diskusi Peta Terbuka', 'Rabu, 16 Desember 2026', '10.00 - 11.00 WIB', '/agenda/3'],
] as const;
const expected = [
  'Webinar Arsip Digital | 2026-12-03T09:00+07:00 | /agenda/1',
  'Pelatihan Bahasa | 2026-12-08T13:00+07:00 | /agenda/2',
  'Diskusi Peta Terbuka | 2026-12-16T10:00+07:00 | /agenda/3',
];
type Row = (typeof rows)[number];
const list = (entry: (row: Row) => string, heading = 'Agenda kegiatan'): string => {
  const entries = rows.map(row => entry(row)).join('');
  const whole = entries.startsWith('<tr') ? `<table>${entries}</table>` : entries;
  return `<body><header><nav><a href="/">Beranda</a></nav></header><main><h1>${heading}</h1>${whole}</main></body>`;
};

describe('a list of events in words', () => {
  test.each<[string, (row: Row) => string]>([
    [
      'titles over times',
      ([name, day, time, to]) => `<div><h3><a href="${to}">${name}</a></h3><p>${day}</p><p>${time}</p></div>`,
    ],
    [
      'times over titles',
      ([name, day, time, to]) => `<div><p>${day}</p><p>${time}</p><h3><a href="${to}">${name}</a></h3></div>`,
    ],
    ['one line each', ([name, day, time, to]) => `<li><a href="${to}">${name}</a>, ${day}, ${time}</li>`],
    [
      'the time before the title on the line',
      ([name, day, time, to]) => `<p>${day}, ${time}: <a href="${to}">${name}</a></p>`,
    ],
    [
      'cards with a picture, a summary and a button',
      ([name, day, time, to]) =>
        `<article><a href="${to}"><img src="a.jpg" alt=""></a><span>Gratis</span><h2><a href="${to}">${name}</a></h2><div>${day} pukul ${time}</div><p>Kegiatan untuk pegawai di lingkungan instansi.</p><div>Zoom Meeting</div><a href="${to}">Selengkapnya</a></article>`,
    ],
    [
      'a heading without a link and a button with one',
      ([name, day, time, to]) =>
        `<div><div>${day}</div><h3>${name}</h3><p>Pukul ${time}</p><a href="${to}">Daftar</a></div>`,
    ],
    [
      'a card that is a link as a whole',
      ([name, day, time, to]) =>
        `<a href="${to}"><div><h3>${name}</h3><p>${day}</p><p>${time}</p><p>Daring</p></div></a>`,
    ],
    [
      'a table of day, title and speakers',
      ([name, day, time, to]) =>
        `<tr><td>${day}<br>${time}</td><td><a href="${to}">${name}</a></td><td>Rina Wijaya</td></tr>`,
    ],
    [
      'a table that begins with the title',
      ([name, day, time, to]) =>
        `<tr><td>1</td><td><a href="${to}">${name}</a></td><td>${day}</td><td>${time}</td><td>Zoom</td></tr>`,
    ],
    [
      'days in boxes',
      ([name, day, time, to]) => {
        const [, number, month, year] = /(\d+) (\p{L}+) (\d+)/u.exec(day) ?? [];
        return `<div><div><b>${number}</b></div><div>${month} ${year}</div><div><h4><a href="${to}">${name}</a></h4><p>${time}</p></div></div>`;
      },
    ],
  ])('%s', (_, entry) => {
    expect(read(list(entry))).toEqual(expected);
  });

  test('the time of an entry is told without its title', () => {
    const html = list(([name, day, time, to]) => `<li><a href="${to}">${name}</a>, ${day}, ${time}</li>`);
    const [first] = readByStandards(html + filler, address).events;
    expect(first?.timeText).toBe('Kamis, 3 Desember 2026, 09.00 - 11.30 WIB');
  });

  test('the year of its days may stand in a heading of the month', () => {
    const html = `<body><main><h1>Jadwal webinar</h1><h2>Desember 2026</h2><ul>${rows
      .map(
        ([name, day, time, to]) =>
          `<li><h3><a href="${to}">${name}</a></h3><p>${day.replace(/ 2026$/, '')}, ${time}</p></li>`,
      )
      .join('')}</ul></main></body>`;
    expect(read(html)).toEqual(expected);
  });

  test('where it is called a schedule, days without a time are enough', () => {
    const html = list(
      ([name, day, , to]) => `<li><a href="${to}">${name}</a> (${day})</li>`,
      'Jadwal Pelatihan 2026',
    );
    expect(read(html)).toEqual(expected.map(line => line.replace(/T\d[^ ]+/, '')));
  });

  test('an event’s time is its own, not that of its registration', () => {
    const html = list(
      ([name, day, time, to]) =>
        `<div><h3><a href="${to}">${name}</a></h3><p>Batas pendaftaran 1 Desember 2026</p><p>${day}, ${time}</p></div>`,
    );
    expect(read(html)).toEqual(expected);
  });
});

describe('what is no list of events', () => {
  const entry = ([name, day, time, to]: Row): string =>
    `<div><h3><a href="${to}">${name}</a></h3><p>${day}, ${time}</p></div>`;
  test.each([
    ['news by its address', list(entry, 'Kegiatan'), 'https://balai.contoh.example/berita'],
    ['a page that is not called so', list(entry, 'Balai Contoh'), 'https://balai.contoh.example/'],
    [
      'news by what it says of its entries',
      list(
        ([name, day, , to]) =>
          `<div><h3><a href="${to}">${name}</a></h3><p>Oleh Admin</p><p>${day}</p></div>`,
        'Kegiatan',
      ),
      address,
    ],
    [
      'reports of what took place, each with a day alone',
      list(
        ([name, day, , to]) =>
          `<div><h3><a href="${to}">${name}</a></h3><p>${day}</p><p>Balai Contoh menggelar kegiatan bersama.</p></div>`,
        'Kegiatan',
      ),
      'https://balai.contoh.example/kegiatan',
    ],
    ['an article', `<meta property="og:type" content="article">${list(entry)}`, address],
    [
      'the days of one event',
      list(
        ([, day, time, to]) =>
          `<div><h3><a href="${to}">Sesi ${to.at(-1)}</a></h3><p>${day}, ${time}</p></div>`,
        'Jadwal',
      ),
      address,
    ],
    [
      'two entries',
      `<body><main><h1>Agenda</h1>${rows.slice(0, 2).map(entry).join('')}</main></body>`,
      address,
    ],
    [
      'titles of which none is linked or a heading',
      list(([name, day, time]) => `<div><p>${name}</p><p>${day}, ${time}</p></div>`),
      address,
    ],
  ])('%s', (_, html, url) => {
    expect(read(html, url)).toEqual([]);
  });

  test('the events beside one event', () => {
    const html = `<body><main><h1>Webinar Hukum Acara</h1><p>Senin, 30 November 2026 pukul 08.00 - 09.00 WIB</p><p>Tempat: Zoom Meeting</p>
      <p>Narasumber: Rina Wijaya</p><a href="/agenda/9/daftar">Daftar</a><h2>Agenda lainnya</h2>${rows.map(entry).join('')}</main></body>`;
    expect(read(html, 'https://balai.contoh.example/agenda/9')).toEqual([
      'Webinar Hukum Acara | 2026-11-30T08:00+07:00 | /agenda/9',
    ]);
  });
});

describe('a table with heads over its columns', () => {
  const table = (head: string, row: (one: Row) => string): string =>
    `<body><main><h1>Pusat Pelatihan Contoh</h1><table><tr>${head}</tr>${rows.map(one => `<tr>${row(one)}</tr>`).join('')}</table><p>Hubungi kami.</p></main></body>`;

  test('gives its events, with speakers and place', () => {
    const html = table(
      '<th>No</th><th>Hari/Tanggal</th><th>Pukul</th><th>Judul</th><th>Narasumber</th><th>Tempat</th>',
      ([name, day, time]) =>
        `<td>1</td><td>${day}</td><td>${time}</td><td>${name}</td><td><ul><li>Rina Wijaya, S.T.</li><li>Tono Hartono</li></ul></td><td>Zoom</td>`,
    );
    expect(read(html, 'https://balai.contoh.example/')).toEqual(
      expected.map(line => line.replace(/\/agenda.*/, '-')),
    );
    const [event] = readByStandards(html + filler).events;
    expect(event).toMatchObject({
      speakers: ['Rina Wijaya, S.T.', 'Tono Hartono'],
      location: 'Zoom',
      attendanceMode: 'online',
    });
  });

  test.each([
    ['rules', '<th>No</th><th>Tanggal</th><th>Judul</th>'],
    ['what has no title', '<th>No</th><th>Tanggal</th><th>Narasumber</th>'],
  ])('is not one of %s', (_, head) => {
    const html = table(
      head,
      ([name, day, , to]) => `<td>1</td><td>${day}</td><td><a href="${to}">${name}</a></td>`,
    );
    expect(read(html, 'https://balai.contoh.example/')).toEqual([]);
  });
});

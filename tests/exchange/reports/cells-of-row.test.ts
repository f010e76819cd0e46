import { describe, expect, test } from 'vitest';
import { readReport } from '../../../lib/exchange/reports/read-report.ts';
import { bytesOf } from './samples.ts';

describe('several columns of one field', () => {
  const header =
    'Nama;Email;Email 2;Work Email;HP;Telepon 2;WA;Kota;Country;Website;Blog;Tags;Label;Note;Catatan;Instansi;Perusahaan';
  const mapping = [
    ...([
      'name',
      'email',
      'email',
      'email',
      'telephone',
      'telephone',
      'telephone',
      'location',
      'location',
    ] as const),
    ...(['links', 'links', 'tags', 'tags', 'note', 'note', 'organization', 'organization'] as const),
  ];
  const row =
    'Rina;a@contoh.example;A@contoh.example;b@contoh.example;0812-0000-1111;0812-0000-2222;0812-0000-3333;Bogor;Indonesia;https://a.example;https://b.example;satu, dua;tiga;ini;itu;BKN;LAN';

  test.each([
    ['by their headers', undefined],
    ['as chosen', mapping],
  ])('are all read %s, or told', (_, chosen) => {
    const { people, warnings } = readReport(bytesOf(`${header}\n${row}\n${row}\n`), { mapping: chosen });
    expect(people).toMatchObject([
      {
        email: ['a@contoh.example', 'b@contoh.example'],
        telephone: ['0812-0000-1111', '0812-0000-2222', '0812-0000-3333'],
        location: chosen ? 'Bogor, Indonesia' : 'Bogor',
        links: ['https://a.example/', 'https://b.example/'],
        tags: ['satu', 'dua', 'tiga'],
        note: 'ini\nitu',
        organization: 'BKN',
      },
    ]);
    expect(warnings).toMatchObject([{ kind: 'unknown-column', count: 1, text: 'Perusahaan' }]);
  });

  test('say a place once', () => {
    const [person] = readReport('Nama;Kota;Lokasi;Domisili\nRina;Bogor;Bogor, Indonesia;BOGOR\n').people;
    expect(person?.location).toBe('Bogor, Indonesia');
  });

  test('are not told where the others say the same or nothing', () => {
    const { people, warnings } = readReport(
      'Nama;Instansi;Perusahaan\nRina;BKN;bkn\nBudi;;LAN\nSiti;BKN;-\n',
    );
    expect(people.map(({ organization }) => organization)).toEqual(['BKN', 'LAN', 'BKN']);
    expect(warnings).toEqual([]);
  });

  test('tell each text that is no address or number', () => {
    const text = 'Nama;Email;Email 2;HP;HP 2\nRina;a@contoh.example;tidak;0812-0000-1111;6.2812E+12\n';
    expect(readReport(text).warnings).toMatchObject([
      { kind: 'bad-email', count: 1, text: 'tidak' },
      { kind: 'bad-telephone', count: 1, text: '6.2812E+12' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readNames } from '../../../lib/exchange/reports/pasted-names.ts';

const names = (text: string): string[] => readNames(text).people.map(({ name }) => name);

describe('a line is a person', () => {
  test.each([
    ['Rina Wijaya', 'Rina Wijaya'],
    ['1. Rina Wijaya', 'Rina Wijaya'],
    ['12) Rina Wijaya', 'Rina Wijaya'],
    ['  3  Rina Wijaya', 'Rina Wijaya'],
    ['• Suharto', 'Suharto'],
    ['- [x] Suharto', 'Suharto'],
    ['☐ Suharto', 'Suharto'],
    ['Wijaya, Rina', 'Wijaya, Rina'],
    ['H. Abdul Contoh', 'Abdul Contoh'],
    ['Rina Wijaya (Guest)', 'Rina Wijaya'],
    ['王小明', '王小明'],
  ])('%s', (line, name) => {
    expect(names(`${line}\nBudi Santoso`)).toEqual([name, 'Budi Santoso']);
  });

  test('with what stands beside the name', () => {
    const { people } = readNames(
      [
        'Rina Wijaya <Rina@Contoh.example>',
        '"Siti Aminah" <siti@contoh.example>',
        'Budi Santoso - +62 812-0000-1111',
        'Dewi Lestari\tdewi@contoh.example\tDinas Contoh',
        'Andi Pratama https://www.linkedin.com/in/andi-contoh',
        'Nur Aini, S.E., Kementerian Contoh',
      ].join('\n'),
    );
    expect(people).toMatchObject([
      { name: 'Rina Wijaya', email: ['Rina@contoh.example'] },
      { name: 'Siti Aminah', email: ['siti@contoh.example'] },
      { name: 'Budi Santoso', telephone: ['+6281200001111'] },
      { name: 'Dewi Lestari', email: ['dewi@contoh.example'] },
      { name: 'Andi Pratama', url: 'https://www.linkedin.com/in/andi-contoh' },
      { name: 'Nur Aini', honorificSuffix: 'S.E.', organization: 'Kementerian Contoh' },
    ]);
  });

  test('a host is marked, and yourself left out', () => {
    const { people, warnings } = readNames('Rina Wijaya (Host)\nBudi Santoso (Host, me)\nSiti (Tuan rumah)');
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Rina Wijaya', 'organizer'],
      ['Siti', 'organizer'],
    ]);
    expect(warnings).toMatchObject([{ kind: 'yourself', text: 'Budi Santoso (Host, me)' }]);
  });
});

describe('a single line may be several people', () => {
  test.each([
    ['Rina Wijaya; Budi; Siti', ['Rina Wijaya', 'Budi', 'Siti']],
    ['Rina Wijaya, Budi Santoso, dan Siti Aminah', ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah']],
    ['Rina Wijaya, S.Kom., M.T., Budi Santoso, S.E.', ['Rina Wijaya', 'Budi Santoso']],
    ['Rina <rina@contoh.example>, Budi <budi@contoh.example>', ['Rina', 'Budi']],
    ['rina@contoh.example, budi@contoh.example', ['rina@contoh.example', 'budi@contoh.example']],
    // Perhaps one person, the family name first.
    ['Wijaya, Rina', ['Wijaya, Rina']],
  ])('%s', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });
});

test.each([
  'Daftar peserta:',
  'Nama Lengkap',
  'Terima kasih atas kehadiran Bapak dan Ibu semuanya, sampai jumpa lagi',
  'Apakah suara saya terdengar?',
  'https://contoh.example/daftar',
  '12345',
])('%s is no person', line => {
  const { people, warnings } = readNames(`Rina Wijaya\n${line}`);
  expect(people.map(({ name }) => name)).toEqual(['Rina Wijaya']);
  expect(warnings).toMatchObject([{ kind: 'line-left-out', text: line.slice(0, 60) }]);
});

test('a chat gives those who wrote, once each', () => {
  expect(
    names('09:01:12 From Rina to Everyone:\n\tHalo\n09:01:15 From Rina to Everyone:\n\tBudi hadir'),
  ).toEqual(['Rina']);
  expect(names('09:01:12 Dari BKN_Siti Aminah ke Semua Orang:\n\tHalo')).toEqual(['Siti Aminah']);
});

test('nothing gives nobody', () => {
  expect(readNames(' \n\n')).toMatchObject({ people: [], warnings: [{ kind: 'nobody' }] });
});

import { expect, test } from 'vitest';
import { sensitiveWordsIn } from '../../lib/identity/sensitive-words.ts';

const kinds = (note: string): string[] => sensitiveWordsIn(note).map(({ kind, word }) => `${kind}: ${word}`);

test.each([
  ['Ibunya sedang sakit, jangan dihubungi dulu', ['health: sakit']],
  ['Dia bercerai tahun lalu.', ['family: bercerai']],
  ['Agamanya Katolik', ['religion: agama']],
  ['She is pregnant; back in May', ['health: pregnant']],
  ['Kader partai sejak 2019', ['politics: kader partai']],
  ['Masih punya HUTANG ke kantor lama', ['money: hutang']],
  ['gajinya 12 juta', ['money: gaji']],
  ['Pernah jadi tersangka', ['legal: tersangka']],
  ['Orientasi seksual: tidak usah dibahas', ['orientation: orientasi seksual']],
  ['Divorced, and his mother has cancer', ['family: divorced', 'health: cancer']],
  ['Muslim. Ikut kajian hari Jumat', ['religion: muslim']],
])('a note is told of: %s', (note, expected) => {
  expect(kinds(note)).toEqual(expected);
});

test.each([
  'Analis di Kementerian Agama',
  'Kanwil Kemenag Jawa Barat, dulu Kantor Urusan Agama',
  'Bertemu di Rumah Sakit Umum Daerah, bagian humas',
  'Dosen Universitas Islam Negeri Sunan Contoh',
  'Universitas Kristen Contoh, Salatiga',
  'Direktur di Pengadilan Agama Bandung',
  'Works at the Ministry of Religion',
  'Head of the Cancer Research Centre',
  'Direktorat Pengelolaan Utang Negara',
  'Menyusun kebijakan gaji ASN',
  'Badan Narkotika Nasional, penyuluhan narkoba',
  'Membahas PKS dengan Pemda dan bank syariah',
  'Suka kopi, minta dihubungi sore hari',
  'Kesakitan? Tidak, nama desanya Sakitan',
  'Foreign affairs, current affairs and party planning',
  '',
])('a note is left alone: %s', note => {
  expect(kinds(note)).toEqual([]);
});

test('a word far into a long note is found, and one beyond its bound is not looked for', () => {
  expect(kinds(`${'kata '.repeat(3000)}cerai`)).toEqual(['family: cerai']);
  expect(kinds(`${'kata '.repeat(5000)}cerai`)).toEqual([]);
});

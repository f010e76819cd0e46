import { describe, expect, test } from 'vitest';
import { creditedHours, creditHoursIn } from '../../../lib/capture/event-text/credit-hours.ts';
import { pageLines } from '../../../lib/capture/event-text/page-lines.ts';

const read = (...lines: string[]): string | undefined => {
  const [said] = creditHoursIn(pageLines(lines.join('\n')));
  return said && creditedHours(said.value);
};

describe('hours that a page credits', () => {
  test.each([
    ['Fasilitas: e-sertifikat 4 JP', '4'],
    ['Fasilitas: e-Sertifikat (4JP), materi, doorprize', '4'],
    ['Peserta mendapat sertifikat setara 20 JP', '20'],
    ['sertifikat 32 JP', '32'],
    ['E-Sertifikat 8 Jam Pelajaran', '8'],
    ['setara dengan 20 (dua puluh) jam pelajaran (JP)', '20'],
    ['Sertifikat 4 JPL', '4'],
    ['e-sertifikat 4 jp', '4'],
    ['Durasi pelatihan 40 JP @ 45 menit', '40'],
    ['Jumlah JP: 12', '12'],
    ['Jam Pelajaran (JP) : 2,5', '2.5'],
    ['Earn 1.5 CPD hours', '1.5'],
    ['2 CPE credits', '2'],
    ['Certificate of 3 contact hours', '3'],
    ['Bobot: 36-JP', '36'],
  ])('%s', (line, hours) => {
    expect(read(line)).toBe(hours);
  });
});

describe('what is no credited hour', () => {
  test.each([
    'Durasi 120 menit',
    'Biaya: 4 JP',
    'Tickets 5000 JPY',
    'Harga 4 JP¥',
    'Hubungi JP 4',
    'nilai 3 SKP',
    'CPD points: 4',
    'Server 10.0.0.4 JP',
    'Tokyo 4 jp',
    'Pukul 09.00 JP',
    '1 JP = 45 menit',
    'Mengajar 24 JP per minggu',
    '6 JP/hari',
    '20-30 JP',
    '0 JP',
    'e-sertifikat',
  ])('%s', line => {
    expect(read(line)).toBeUndefined();
  });
});

describe('of several numbers', () => {
  test('the certificate’s counts', () => {
    expect(read('Materi pertama 3 JP', 'Materi kedua 5 JP', 'e-sertifikat 8 JP')).toBe('8');
  });
  test('else the total', () => {
    expect(read('Materi pertama 3 JP', 'Materi kedua 5 JP', 'Jumlah 8 JP')).toBe('8');
  });
  test('else none', () => {
    expect(read('Materi pertama 3 JP', 'Materi kedua 5 JP')).toBeUndefined();
    expect(read('Sertifikat 4 JP untuk peserta, 8 JP untuk panitia')).toBeUndefined();
  });
  test('one that is said twice is one', () => {
    expect(read('Sertifikat 4 JP', 'Daftar sekarang, dapatkan e-sertifikat 4 JP')).toBe('4');
  });
});

test('long texts are read to their bound', () => {
  for (const part of ['9 ', '9(', '9 (a a', 'JP ', '1 JP = ', '1,1'])
    expect(creditedHours(part.repeat(50_000))).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { nameShape } from '../../../lib/capture/people-list/name-shape.ts';

describe('a text begins with a name, and says how sure that is', () => {
  test.each([
    ['Rina Wijaya', 'Rina Wijaya', 2, ''],
    ['Suharto', 'Suharto', 1, ''],
    ['Suharto, S.E.', 'Suharto, S.E.', 2, ''],
    ['1. Dr. Ir. Siti Aminah, M.M. (Kepala BKN)', 'Dr. Ir. Siti Aminah, M.M.', 3, 'Kepala BKN'],
    [
      'Budi Santoso, S.Kom., M.T. – Pranata Komputer, Diskominfo',
      'Budi Santoso, S.Kom., M.T.',
      3,
      'Pranata Komputer, Diskominfo',
    ],
    ['Prof. (H.C.) Dr. Wening Larasati', 'Prof. Dr. Wening Larasati', 3, ''],
    ['Associate Professor Ts Dr Tan Kok Contoh', 'Associate Professor Ts Dr Tan Kok Contoh', 3, ''],
    ['Ir. Wisnu Contoh, M.T., IPM', 'Ir. Wisnu Contoh, M.T., IPM', 3, ''],
    ['dr. Ratna Palupi, Sp.PD', 'dr. Ratna Palupi, Sp.PD', 3, ''],
    ['Ilse Vantongeren, Université Exemple', 'Ilse Vantongeren', 2, 'Université Exemple'],
    ['RINA WIJAYA', 'RINA WIJAYA', 2, ''],
    ['Wan Nur Aisyah binti Rahman', 'Wan Nur Aisyah binti Rahman', 2, ''],
    ['Anneke van den Berg', 'Anneke van den Berg', 2, ''],
    ['Aoife Ní Bhriain', 'Aoife Ní Bhriain', 2, ''],
    ['Ewan McAllister', 'Ewan McAllister', 2, ''],
    ['Mei Ling', 'Mei Ling', 2, ''],
    ['April Larasati', 'April Larasati', 2, ''],
    ['山本 花子', '山本 花子', 2, ''],
    ['アンナ・シュミット', 'アンナ・シュミット', 2, ''],
    ['김민준', '김민준', 2, ''],
    ['Олена Приклад', 'Олена Приклад', 2, ''],
  ])('%s', (text, name, sureness, rest) => {
    expect(nameShape(text)).toEqual({ name, sureness, rest });
  });

  test.each([
    'Read more',
    'View Profile',
    'Data Science',
    'Head of Security',
    'Universitas Contoh',
    'Kota Contoh',
    'Kepala Dinas Kominfo',
    'mic_off',
    'FAQ',
    'LinkedIn',
    'GitHub Actions',
    'Kelas 7',
    'iPhone milik Budi',
    'we talk about maps',
    'Rp 200.000',
    '12 Oktober 2026',
    '',
    `Rina ${'Wijaya '.repeat(40)}`,
  ])('%s is no name', text => {
    expect(nameShape(text)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { nameLikeness } from '../../../lib/identity/likeness/name-likeness.ts';
import { nameWords, soundOf } from '../../../lib/identity/likeness/name-words.ts';

describe('the words of a name', () => {
  test.each([
    ['Dr. Ir. Siti Aminah, M.M.', 'siti aminah'],
    ['Hj. Nur Aini', 'nur aini'],
    ['Prof Budi Santoso', 'budi santoso'],
    ['BKN_Siti Aminah', 'siti aminah'],
    ['DINKES KAB. BOGOR - RINA WIJAYA', 'rina wijaya'],
    ['012_Budi_Diskominfo', 'budi'],
    ['Rina 🚀 Wijaya', 'rina wijaya'],
    ['𝓡𝓲𝓷𝓪 𝓦𝓲𝓳𝓪𝔂𝓪', 'rina wijaya'],
    ["Nur'aini", 'nuraini'],
    ['João da Silva Neto', 'joao da silva neto'],
    ['Suharto', 'suharto'],
    ['王小明', '王小明'],
    ['—', ''],
  ])('%s: %s', (name, words) => {
    expect(nameWords(name).words.join(' ')).toBe(words);
  });
});

describe('spellings of one name', () => {
  test.each([
    ['soeharto', 'suharto'],
    ['djoko', 'joko'],
    ['tjahjo', 'cahyo'],
    ['soerjo', 'suryo'],
    ['widjaja', 'wijaya'],
    ['achmad', 'ahmad'],
    ['rachmat', 'rahmat'],
    ['rizky', 'rizki'],
    ['rizqi', 'riski'],
    ['aisyah', 'aisya'],
    ['fatimah', 'fatima'],
    ['moh', 'muhammad'],
    ['mochamad', 'mohammad'],
    ['irvan', 'irfan'],
    ['syamsul', 'samsul'],
    ['yanuar', 'ianuar'],
    ['chandra', 'candra'],
    ['budhi', 'budi'],
    ['annisa', 'anisa'],
    ['zainal', 'zaenal'],
  ])('%s and %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  test.each([
    ['rina', 'rini'],
    ['putra', 'putri'],
    ['hartono', 'hartini'],
    ['agus', 'bagus'],
    ['dewi', 'dewa'],
    ['salim', 'halim'],
    ['ani', 'ane'],
    ['jaya', 'raya'],
  ])('not %s and %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});

describe('two names are alike', () => {
  test.each([
    ['Siti Aminah', 'SITI  AMÍNAH', 'same 3'],
    ['Siti Nur Aminah', 'Siti Nur Aminah, M.M.', 'same 4'],
    ['Suharto', 'suharto', 'same 2'],
    ['Rina Wijaya', 'Wijaya Rina', 'order 2.5'],
    ['Moh. Rizky', 'Muhammad Rizki', 'spelling 2'],
    ['Soeharto', 'Suharto', 'spelling 1'],
    ['Nur Aini Putri', 'Nuraini Putri', 'spelling 2'],
    ['Bambang Prasetyo', 'Bambang Prasteyo', 'spelling 1.5'],
    ['S. Aminah', 'Siti Aminah', 'initials 1'],
    ['Muhammad Rizki P.', 'M. Rizki Pratama', 'initials 1'],
    ['M. Rizki Pratama', 'Muhammad Rizki Pratama', 'initials 1.5'],
    ['Siti A. Rahman', 'Siti Aminah Nur Rahman', 'initials 1'],
    ['Siti Aminah', 'Siti Aminah Rahman', 'longer 1.5'],
    ['Siti Aminah', 'Siti Nur Aminah', 'longer 1.5'],
    ['Rina', 'Rina Wijaya', 'longer 0.5'],
    ['Rina Ayu Wijaya', 'Rina Ayu Wijaya Kusuma', 'longer 2.5'],
    ['Rina Wijaya', 'Rini Wijaya', undefined],
    ['Siti Aminah', 'Siti Rahmah', undefined],
    ['S. A.', 'Siti Aminah', undefined],
    ['A', 'Aminah', undefined],
    ['Rina', 'Budi', undefined],
    ['', 'Budi', undefined],
    ['', '', undefined],
  ])('%s and %s: %s', (a, b, expected) => {
    const said = (one: string, other: string): string | undefined => {
      const found = nameLikeness(nameWords(one), nameWords(other));
      return found && `${found.kind} ${found.weight}`;
    };
    expect(said(a, b)).toBe(expected);
    expect(said(b, a)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import {
  formatTelephone,
  normalizeTelephone,
  telephoneKey,
  telephoneOf,
} from '../../lib/identity/telephone.ts';

describe('a number is the same however it is written', () => {
  test.each([
    ['0812-3456-7890', 'ID'],
    ['0812.3456.7890', 'id'],
    ['6281234567890', undefined],
    ['6281234567890', 'ID'],
    ['62 (0)812 3456 7890', 'ID'],
    ['+62 (0)812 3456 7890', undefined],
    ['+62 0812 3456 7890', undefined],
    ['0062 812 3456 7890', 'ID'],
    ['tel:+62-812-3456-7890;ext=5', undefined],
    ['WA: 0812 3456 7890', 'ID'],
    ['+62 812-3456-7890 (Mobile)', undefined],
    ['\u202A+62 812\u20113456\u20117890\u202C', undefined],
    ['０８１２３４５６７８９０', 'ID'],
  ])('%s (%s)', (raw, country) => {
    expect(normalizeTelephone(raw, country)).toBe('+6281234567890');
  });
});

test.each([
  ['+62 21 555 0100 ext. 102', '+62215550100 ext. 102'],
  ['(021) 555 0100 x102', '+62215550100 ext. 102'],
  ['tel:+62-21-555-0100;ext=102', '+62215550100 ext. 102'],
  ['tel:+62-21-555-0100;isub=1;ext=102', '+62215550100 ext. 102'],
  ['021 555 0100', '+62215550100'],
  ['tidak ada', undefined],
])('%s keeps its extension, which is no part of its key', (raw, kept) => {
  expect(telephoneOf(raw, 'ID')).toBe(kept);
  expect(kept && telephoneOf(kept)).toBe(kept);
  expect(normalizeTelephone(raw, 'ID')).toBe(kept?.replace(/ ext.*/, ''));
});

test('a short number with the country code is not read as a local one', () => {
  expect(normalizeTelephone('62812345678', 'ID')).toBe('+62812345678');
});
test('the country is that of the number, not of the reader', () => {
  expect(normalizeTelephone('+1 415 555 2671', 'ID')).toBe('+14155552671');
  expect(normalizeTelephone('(021) 5550123', 'ID')).toBe('+62215550123');
});

const wrong: readonly (readonly [string, string?])[] = [
  ['0812-3456-7890', undefined],
  ['0812-3456-7890', 'XX'],
  ['12', 'ID'],
  ['Rina', 'ID'],
  ['', 'ID'],
  ['0812 3456 7890 / 0813 1111 2222', 'ID'],
  ['1'.repeat(100_000), 'ID'],
];
test.each(wrong.map(([raw, country]) => ({ raw, country, name: raw.slice(0, 60) })))(
  '$name ($country) is no number',
  ({ raw, country }) => {
    expect(normalizeTelephone(raw, country)).toBeUndefined();
  },
);

test('a number has a key and a readable form', () => {
  expect(telephoneKey('+6281234567890')).toBe('phone:+6281234567890');
  expect(formatTelephone('+6281234567890')).toBe('+62 812 3456 7890');
  expect(formatTelephone('ask Rina')).toBe('ask Rina');
});

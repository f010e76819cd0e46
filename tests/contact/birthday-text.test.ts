import { describe, expect, test } from 'vitest';
import {
  birthdayOfParts,
  birthdayParts,
  birthdayShown,
  monthNames,
} from '../../entrypoints/options/contact/birthday-text.ts';

describe('a birthday', () => {
  test.each([
    ['1990-05-17', { day: '17', month: '5', year: '1990' }, '17 May 1990', '17 Mei 1990'],
    ['--05-07', { day: '7', month: '5', year: '' }, '7 May', '7 Mei'],
    ['--02-29', { day: '29', month: '2', year: '' }, '29 February', '29 Februari'],
  ])('%s is chosen in parts and shown in both languages', (birthday, parts, english, indonesian) => {
    expect(birthdayParts(birthday)).toEqual(parts);
    expect(birthdayOfParts(parts)).toBe(birthday);
    expect(birthdayShown(birthday, 'en')).toBe(english);
    expect(birthdayShown(birthday, 'id')).toBe(indonesian);
  });

  test('that a file wrote in its own way is shown as it is', () => {
    expect(birthdayShown('musim semi', 'en')).toBe('musim semi');
  });
});

test.each([
  [{ day: '', month: '', year: '' }, ''],
  [{ day: '31', month: '2', year: '' }, undefined],
  [{ day: '29', month: '2', year: '1990' }, undefined],
  [{ day: '29', month: '2', year: '1992' }, '1992-02-29'],
  [{ day: '17', month: '', year: '1990' }, undefined],
  [{ day: '', month: '', year: '1990' }, undefined],
  [{ day: '17', month: '5', year: '90' }, undefined],
])('%j is %s', (parts, birthday) => {
  expect(birthdayOfParts(parts)).toBe(birthday);
});

test('months have their names in the reader’s language', () => {
  expect(monthNames('id').slice(0, 2)).toEqual(['Januari', 'Februari']);
  expect(monthNames('en')).toHaveLength(12);
});

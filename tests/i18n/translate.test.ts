import { describe, expect, test } from 'vitest';
import { languageFor, translator } from '../../lib/i18n/translate.ts';

describe('a text', () => {
  const [t, say] = [translator('en'), translator('id')];

  test('takes its values', () => {
    expect(t('popup.saved', { name: 'Wulan' })).toBe('Wulan is saved');
    expect(t('record.sources')).toBe('Where this comes from');
  });

  test.each([
    [0, '0 contacts'],
    [1, '1 contact'],
    [2, '2 contacts'],
    [12_345, '12,345 contacts'],
  ])('counts %d', (count, text) => {
    expect(t('list.count', { count })).toBe(text);
  });

  test('groups digits as its language does', () => {
    expect(say('list.count', { count: 12_345 })).toBe('12.345 kontak');
  });

  test('leaves a value that looks like a placeholder or a form as it is', () => {
    expect(t('popup.saved', { name: '{name} $& | x' })).toBe('{name} $& | x is saved');
  });

  test('shows a placeholder that has no value, rather than nothing', () => {
    expect(t('popup.saved')).toBe('{name} is saved');
  });
});

describe('the language for', () => {
  test.each([
    [['id-ID', 'en'], 'id'],
    [['in'], 'id'],
    [['en-GB', 'id'], 'en'],
    [['ms-MY', 'id', 'en'], 'id'],
    [['jv', 'fr'], 'en'],
    [['idn'], 'en'],
    [[], 'en'],
  ])('%j is %s', (locales, language) => {
    expect(languageFor(locales)).toBe(language);
  });
});

import { expect, test } from 'vitest';
import { sourceOf } from '../../entrypoints/options/learning/source-of.ts';

test.each([
  [
    'Blog Data https://blog.contoh.example/data',
    { name: 'Blog Data', url: 'https://blog.contoh.example/data' },
  ],
  [
    'portal.contoh.example/data Portal data',
    { name: 'Portal data', url: 'https://portal.contoh.example/data' },
  ],
  ['www.contoh.example', { name: 'contoh.example', url: 'https://www.contoh.example/' }],
  ['HTTP://contoh.example/a', { name: 'contoh.example', url: 'http://contoh.example/a' }],
  ['Milis pegiat arsip', { name: 'Milis pegiat arsip' }],
  // A degree, the end of a sentence and an address of no web are words.
  ['Kanal Budi, S.Kom', { name: 'Kanal Budi, S.Kom' }],
  ['Akun Mas.budi', { name: 'Akun Mas.budi' }],
  ['Forum dll. di kampus', { name: 'Forum dll. di kampus' }],
  ['javascript:alert(1)', { name: 'javascript:alert(1)' }],
])('%s', (text, source) => {
  expect(sourceOf(text)).toEqual(source);
});

test('nothing written is no source', () => {
  expect(sourceOf('  \n ')).toBeUndefined();
});

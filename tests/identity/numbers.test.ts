import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbers } from '../../lib/identity/numbers.ts';
import { PackedTexts } from '../../lib/identity/packed-texts.ts';

test('a text keeps its number, and the number gives the text', () => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 200 });
  fc.assert(
    fc.property(texts, texts, (some, more) => {
      const numbers = new Numbers();
      const all = [...some, ...more, ...some];
      const given = all.map(text => numbers.of(text));
      expect(given).toEqual(all.map(text => [...new Set(all)].indexOf(text)));
      expect(given.map(number => numbers.textOf(number))).toEqual(all);
      expect(numbers.size).toBe(new Set(all).size);
    }),
  );
});

test.each([
  ['a list', undefined],
  ['packed', new PackedTexts()],
])('100,000 ids and as many words that differ in one letter stay apart in %s', (_, held) => {
  const numbers = new Numbers(held);
  const texts = Array.from({ length: 100_000 }, (_, at) => [`kontak-${at}`, `${at}`]).flat();
  for (const text of texts) numbers.of(text);
  expect(numbers.size).toBe(200_000);
  expect(texts.every((text, at) => numbers.of(text) === at && numbers.textOf(at) === text)).toBe(true);
  expect(numbers.find('kontak-77')).toBe(154);
  expect(numbers.find('kontak-100000')).toBeUndefined();
});

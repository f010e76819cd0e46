import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneEditApart } from '../../lib/identity/one-edit.ts';

test.each([
  ['rina', 'rini', true],
  ['rina', 'rin', true],
  ['rina', 'riina', true],
  ['rina', 'irna', true],
  ['rina', 'rian', true],
  ['a', '', true],
  ['aa', 'aaa', true],
  ['rina', 'rina', false],
  ['rina', 'ronu', false],
  ['rina', 'anir', false],
  ['rina', 'rinaaa', false],
  ['abcd', 'badc', false],
  ['', '', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isOneEditApart(a, b)).toBe(expected);
  expect(isOneEditApart(b, a)).toBe(expected);
});

test('a letter left out anywhere is one edit, two are not', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), (text, at) => {
      const cut = at % text.length;
      expect(isOneEditApart(text, text.slice(0, cut) + text.slice(cut + 1))).toBe(true);
      expect(isOneEditApart(text, text.slice(2))).toBe(false);
    }),
  );
});

import { expect, test } from 'vitest';
import { strengthOf } from '../../entrypoints/options/export/passphrase-strength.ts';

test.each([
  ['', 'weak'],
  ['rahasia', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['1234567890123456', 'weak'],
  ['abcdefghijklmnopqrst', 'weak'],
  ['rina rina rina rina', 'weak'],
  ['kuda hijau melompat', 'weak'],
  ['kuda hijau melompat jembatan', 'fair'],
  ['kuda hijau melompat jembatan kopi', 'strong'],
  ['Zx7#qL9', 'weak'],
  ['Zx7#qL9!vB', 'strong'],
])('%j is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postings } from '../../lib/find/postings.ts';
import { outcome } from './contact-row.ts';

test('each word has the numbers that were added to it, settled or not, also while they are being settled', () => {
  const additions = fc.array(fc.tuple(fc.nat({ max: 300 }), fc.nat()), {
    minLength: 8000,
    maxLength: 12_000,
  });
  fc.assert(
    fc.property(additions, additions, (before, after) => {
      const lists = postings();
      const expected = new Map<number, number[]>();
      const add = (some: readonly (readonly [number, number])[]) => {
        for (const [word, value] of some) {
          lists.add(word, value);
          expected.set(word, [...(expected.get(word) ?? []), value]);
        }
      };
      const numbers = (word: number): number[] => {
        const found: number[] = [];
        lists.each(word, value => found.push(value));
        return found.sort((a, b) => a - b);
      };
      const check = () => {
        for (let word = 0; word <= 301; word++)
          expect(numbers(word)).toEqual((expected.get(word) ?? []).toSorted((a, b) => a - b));
      };
      add(before);
      outcome(lists.settle());
      check();
      add(after);
      lists.settle().next();
      check();
      outcome(lists.settle());
      check();
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

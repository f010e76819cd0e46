import { describe, expect, test } from 'vitest';
import { duplicateGroups } from '../../../lib/identity/likeness/duplicate-groups.ts';
import { type DuplicatePair, type Likeness, pairId } from '../../../lib/identity/likeness/duplicate-pair.ts';

const pair = (a: string, b: string, likeness: Likeness): DuplicatePair => ({
  id: pairId(a, b),
  contactIds: [a, b],
  likeness,
  reasons: [],
});

/** `likely: a b c`, whatever the order of its members. */
const groupsOf = (...pairs: DuplicatePair[]): string[] =>
  duplicateGroups(pairs).map(({ likeness, contactIds }) => `${likeness}: ${contactIds.toSorted().join(' ')}`);

describe('groups of duplicates', () => {
  test('hold everybody who is a pair with everybody', () => {
    const three = [pair('a', 'b', 'certain'), pair('b', 'c', 'likely'), pair('c', 'a', 'certain')];
    expect(groupsOf(...three, pair('x', 'y', 'likely'))).toEqual(['likely: a b c', 'likely: x y']);
    expect(
      duplicateGroups(three)[0]
        ?.pairs.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a b', 'a c', 'b c']);
  });

  test('do not chain: two like a third may be two people', () => {
    expect(groupsOf(pair('a', 'b', 'likely'), pair('b', 'c', 'likely'))).toEqual([
      'likely: a b',
      'likely: b c',
    ]);
    expect(groupsOf(pair('a', 'b', 'likely'), pair('b', 'c', 'certain'))).toEqual([
      'certain: b c',
      'likely: a b',
    ]);
  });

  test('are not made larger by a pair that is only possible, which is shown by itself', () => {
    expect(
      groupsOf(pair('a', 'b', 'certain'), pair('b', 'c', 'possible'), pair('a', 'c', 'possible')),
    ).toEqual(['certain: a b', 'possible: b c', 'possible: a c']);
  });

  test('are as sure as their least sure pair, and the surest come first', () => {
    expect(
      groupsOf(
        pair('p', 'q', 'possible'),
        pair('a', 'b', 'likely'),
        pair('b', 'c', 'likely'),
        pair('a', 'c', 'possible'),
        pair('x', 'y', 'certain'),
      ),
    ).toEqual(['certain: x y', 'possible: a b c', 'possible: p q']);
  });

  test('two groups become one where all of them are pairs', () => {
    const all = ['a b', 'c d', 'a c', 'a d', 'b c', 'b d'].map(text => {
      const [a = '', b = ''] = text.split(' ');
      return pair(a, b, 'likely');
    });
    expect(groupsOf(...all)).toEqual(['likely: a b c d']);
    expect(groupsOf(...all.slice(0, 5))).toEqual([
      'likely: a b',
      'likely: c d',
      'likely: a c',
      'likely: a d',
      'likely: b c',
    ]);
  });

  test('of nothing are none', () => {
    expect(duplicateGroups([])).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { mergingsOf, openPairs } from '../../entrypoints/options/tidy/open-pairs.ts';
import { type DuplicatePair, type Likeness, pairId } from '../../lib/identity/likeness/duplicate-pair.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { contact } from '../store/sample.ts';

const pair = (a: string, b: string, likeness: Likeness = 'certain'): DuplicatePair => ({
  id: pairId(a, b),
  contactIds: [a, b],
  likeness,
  reasons: [],
});
/** `a` was saved last, `e` first. */
const rows = new Map(
  ['a', 'b', 'c', 'd', 'e'].map((id, index) => [
    id,
    contactRow(contact(id, { createdAt: `2026-10-0${9 - index}T02:00:00.000Z` })),
  ]),
);
const contactOf = (id: string) => rows.get(id);

test('open are pairs that are both there and not said to be two people, the one saved first first', () => {
  const pairs = [pair('a', 'b'), pair('c', 'gone'), pair('c', 'd', 'likely'), pair('a', 'e', 'possible')];
  const open = openPairs(pairs, contactOf, new Set([pairId('e', 'a')]));
  const ids = (likeness: Likeness) =>
    open[likeness].map(({ contacts }) => contacts.map(({ id }) => id).join());
  expect([ids('certain'), ids('likely'), ids('possible')]).toEqual([['b,a'], ['d,c'], []]);
});

test.each<[string, DuplicatePair[], string[]]>([
  ['a pair into the one saved first', [pair('a', 'b')], ['b < a']],
  [
    'three who are pairs of each other into one',
    [pair('a', 'b'), pair('b', 'c'), pair('a', 'c')],
    ['c < b,a'],
  ],
  ['of a chain only as much as nobody is in twice', [pair('a', 'b'), pair('b', 'c')], ['b < a']],
  ['pairs apart each by itself', [pair('a', 'b'), pair('c', 'd')], ['b < a', 'd < c']],
  ['nobody', [], []],
])('merging all merges %s', (_, pairs, mergings) => {
  const open = openPairs(pairs, contactOf, new Set());
  expect(
    mergingsOf(open.certain, contactOf).map(({ keepId, otherIds }) => `${keepId} < ${otherIds.join()}`),
  ).toEqual(mergings);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, equal, takenBack } from '../../lib/store/difference.ts';

const value = fc.oneof(
  fc.string(),
  fc.array(fc.string(), { maxLength: 4 }),
  fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.string() }), {
    selector: ({ id }) => id,
  }),
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string()),
);
const fields = fc.dictionary(fc.constantFrom('name', 'tags', 'note', 'seen', 'url'), value);

describe('a change', () => {
  test('holds only the fields that differ, null where there was none', () => {
    const before = { name: 'Rina', tags: ['a'], headline: 'Analis' };
    const after = { name: 'Rina', tags: ['a', 'b'], note: 'x' };
    expect(difference(before, after)).toEqual({
      before: { tags: ['a'], headline: 'Analis', note: null },
      after: { tags: ['a', 'b'], headline: null, note: 'x' },
    });
  });

  test('taken back at once gives what was before, whatever it was', () => {
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        expect(takenBack(after, difference(before, after))).toEqual({ fields: before, skipped: 0 });
      }),
    );
  });
});

describe('taking back what was edited since', () => {
  const change = (before: object, after: object, now: object) =>
    takenBack({ ...now }, difference({ ...before }, { ...after }));

  test.each([
    {
      case: 'keeps the later text and counts it',
      before: { name: 'Rina', headline: 'A' },
      after: { name: 'Rini', headline: 'B' },
      now: { name: 'Rini', headline: 'C' },
      gives: { fields: { name: 'Rina', headline: 'C' }, skipped: 1 },
    },
    {
      case: 'does not count a text that is already as it was',
      before: { note: 'x' },
      after: { note: 'y' },
      now: { note: 'x' },
      gives: { fields: { note: 'x' }, skipped: 0 },
    },
    {
      case: 'takes single tags back and leaves the later ones',
      before: { tags: ['a', 'b'] },
      after: { tags: ['a', 'c'] },
      now: { tags: ['a', 'c', 'd'] },
      gives: { fields: { tags: ['a', 'd', 'b'] }, skipped: 0 },
    },
    {
      case: 'takes single entries of provenance back',
      before: { provenance: { name: 'p1', url: 'p1' } },
      after: { provenance: { name: 'p2', url: 'p2' } },
      now: { provenance: { name: 'p2', url: 'p3' } },
      gives: { fields: { provenance: { name: 'p1', url: 'p3' } }, skipped: 0 },
    },
    {
      case: 'tells apart by their ids what is more than a text',
      before: {
        slots: [
          { id: 'a', text: 'A' },
          { id: 'c', text: 'C' },
        ],
      },
      after: {
        slots: [
          { id: 'a', text: 'A2' },
          { id: 'b', text: 'B' },
        ],
      },
      now: {
        slots: [
          { id: 'a', text: 'A2' },
          { id: 'b', text: 'B' },
          { id: 'd', text: 'D' },
        ],
      },
      gives: {
        fields: {
          slots: [
            { id: 'a', text: 'A' },
            { id: 'd', text: 'D' },
            { id: 'c', text: 'C' },
          ],
        },
        skipped: 0,
      },
    },
    {
      case: 'keeps and counts what was added and then written on, and what was changed twice',
      before: { slots: [{ id: 'a', text: 'A' }] },
      after: {
        slots: [
          { id: 'a', text: 'A2' },
          { id: 'b', text: 'B' },
        ],
      },
      now: {
        slots: [
          { id: 'a', text: 'A3' },
          { id: 'b', text: 'B2' },
        ],
      },
      gives: {
        fields: {
          slots: [
            { id: 'a', text: 'A3' },
            { id: 'b', text: 'B2' },
          ],
        },
        skipped: 2,
      },
    },
    {
      case: 'tells apart by what they hold what has no id',
      before: { sources: [{ title: 'Satu', url: 'x' }] },
      after: {
        sources: [
          { title: 'Satu', url: 'x' },
          { title: 'Dua', url: 'y' },
        ],
      },
      now: {
        sources: [
          { title: 'Satu', url: 'x' },
          { title: 'Dua', url: 'y' },
          { title: 'Tiga', url: 'z' },
        ],
      },
      gives: {
        fields: {
          sources: [
            { title: 'Satu', url: 'x' },
            { title: 'Tiga', url: 'z' },
          ],
        },
        skipped: 0,
      },
    },
    {
      case: 'counts what was edited since within a field',
      before: { person: { name: 'Saya' } },
      after: { person: { name: 'Saya', jobTitle: 'Analis' } },
      now: { person: { name: 'Saya', jobTitle: 'Kepala' } },
      gives: { fields: { person: { name: 'Saya', jobTitle: 'Kepala' } }, skipped: 1 },
    },
    {
      case: 'does not count the instant of the later edit',
      before: { updatedAt: '1' },
      after: { updatedAt: '2' },
      now: { updatedAt: '3' },
      gives: { fields: { updatedAt: '3' }, skipped: 0 },
    },
  ])('$case', ({ before, after, now, gives }) => {
    expect(change(before, after, now)).toEqual(gives);
  });
});

test.each([
  [{ a: undefined }, {}, true],
  [{ a: null }, {}, false],
  [['a'], { 0: 'a' }, false],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [[1, 2], [1], false],
])('%j and %j are equal: %j', (a, b, same) => {
  expect(equal(a, b)).toBe(same);
  expect(equal(b, a)).toBe(same);
});

import { expect, test } from 'vitest';
import { type TagCount, tagsWithCounts } from '../../lib/identity/tag-counts.ts';

/** What the work comes to, and in how many steps. */
function drained(work: Generator<undefined, TagCount[]>): {
  readonly tags: TagCount[];
  readonly steps: number;
} {
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done) return { tags: step.value, steps };
  }
}

test('tags are counted however they are written, those in use most first', () => {
  const contacts = [{ tags: ['rekan', 'data'] }, { tags: ['rekan'] }, { tags: ['Rekan', 'rekan'] }];
  const events = [{ tags: ['data'] }, { tags: ['Café'] }, { tags: [] }];
  const records = [
    { name: 'CAFE', color: 'red' as const },
    { name: 'kosong', color: 'blue' as const },
  ];
  expect(drained(tagsWithCounts(contacts, events, records)).tags).toEqual([
    { name: 'rekan', writings: ['rekan', 'Rekan'], contacts: 3, events: 0 },
    { name: 'data', writings: ['data'], contacts: 1, events: 1 },
    { name: 'CAFE', writings: ['Café'], contacts: 0, events: 1, color: 'red' },
    { name: 'kosong', writings: [], contacts: 0, events: 0, color: 'blue' },
  ]);
});

test('many records are counted in steps', () => {
  const contacts = Array.from({ length: 4100 }, () => ({ tags: ['rekan'] }));
  const { tags, steps } = drained(tagsWithCounts(contacts, [], []));
  expect(steps).toBe(3);
  expect(tags[0]?.contacts).toBe(4100);
});

import { expect, test } from 'vitest';
import { tagsWithCounts } from '../../lib/identity/tag-counts.ts';

test('tags are counted however they are written, those in use most first', () => {
  const contacts = [{ tags: ['rekan', 'data'] }, { tags: ['rekan'] }, { tags: ['Rekan', 'rekan'] }];
  const events = [{ tags: ['data'] }, { tags: ['Café'] }, { tags: [] }];
  const records = [
    { name: 'CAFE', color: 'red' as const },
    { name: 'kosong', color: 'blue' as const },
  ];
  expect(tagsWithCounts(contacts, events, records)).toEqual([
    { name: 'rekan', contacts: 3, events: 0 },
    { name: 'data', contacts: 1, events: 1 },
    { name: 'CAFE', contacts: 0, events: 1, color: 'red' },
    { name: 'kosong', contacts: 0, events: 0, color: 'blue' },
  ]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { storedInParts } from '../../lib/store/stored-in-parts.ts';
import { contact, emptyDatabase } from './sample.ts';

let db: JejaringDatabase;
beforeEach(async () => {
  db = emptyDatabase();
  const plan = ['c', 'a', 'b'].map(id => ({ table: 'contacts' as const, put: contact(id) }));
  await commit(db, { act: 'save', label: '', plan });
});

const manyGone = Array.from({ length: 6000 }, (_, number) => `gone-${number}`);

describe('records that are read in parts', () => {
  test.each([
    { what: 'all of them come in the order of their ids', ids: undefined, found: ['a', 'b', 'c'] },
    { what: 'a few in the order in which they were asked for', ids: ['c', 'gone', 'a'], found: ['c', 'a'] },
    { what: 'so do very many', ids: ['c', ...manyGone, 'a'], found: ['c', 'a'] },
    { what: 'none when none was asked for', ids: [], found: [] },
  ])('$what', async ({ ids, found }) => {
    const records = await storedInParts(db.contacts, ids);
    expect(records.map(({ id }) => id)).toEqual(found);
  });

  test('can be stopped', async () => {
    const stop = new AbortController();
    const reading = storedInParts(db.contacts, undefined, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});

import { expect, test } from 'vitest';
import type { ImportDraft } from '../../lib/model/import-draft.ts';
import { keepDraft, keptDrafts, keptSource, removeDraft } from '../../lib/store/import-drafts.ts';
import { emptyDatabase } from './sample.ts';

const draft = (id: string, changedAt: string, fields: Partial<ImportDraft> = {}): ImportDraft => ({
  id,
  label: `${id}.csv`,
  changedAt,
  event: { kind: 'none' },
  tags: [],
  difference: 'mine',
  all: 1,
  tickedCount: 1,
  rows: { ticked: [], unticked: [], names: [], roles: [], decisions: [], accepted: [] },
  ...fields,
});
const text = (content: string) => ({ kind: 'text', text: content }) as const;

test('a draft is kept with its source, changed without it, and leaves nothing when it is removed', async () => {
  const db = emptyDatabase();
  await keepDraft(db, draft('a', '2026-11-01'), text('Budi'));
  await keepDraft(db, draft('a', '2026-11-02', { tags: ['webinar'] }));
  expect(await keptDrafts(db)).toEqual([draft('a', '2026-11-02', { tags: ['webinar'] })]);
  expect(await keptSource(db, 'a')).toEqual(text('Budi'));
  await removeDraft(db, 'a');
  expect(await db.importDrafts.count()).toBe(0);
  expect(await keptSource(db, 'a')).toBeUndefined();
});

test('ten are kept, the oldest go; what cannot be read is not offered', async () => {
  const db = emptyDatabase();
  for (let day = 10; day < 22; day++) await keepDraft(db, draft(`d${day}`, `2026-11-${day}`), text('Budi'));
  await db.importDrafts.put({ ...draft('odd', '2026-11-30'), difference: 'later' as 'mine' });
  const kept = await keptDrafts(db);
  expect(kept.map(({ id }) => id)).toEqual([
    'd21',
    'd20',
    'd19',
    'd18',
    'd17',
    'd16',
    'd15',
    'd14',
    'd13',
    'd12',
  ]);
  expect(await keptSource(db, 'd10')).toBeUndefined();
});

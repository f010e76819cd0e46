import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveTraining } from '../../lib/store/new-training.ts';
import { undo } from '../../lib/store/undo.ts';
import { emptyDatabase } from './sample.ts';

test('a training that was typed is an event with its hours and certificate, which one undo takes away', async () => {
  const db = emptyDatabase();
  const entry = await saveTraining(db, {
    event: {
      name: 'Diklat Arsip',
      startDate: '2026-03-02',
      endDate: '',
      creditHours: '12',
      speakers: [],
      identities: [],
    },
    participation: { eventKind: 'training', certificate: '012/DIKLAT/2026' },
    now: new Date('2026-11-22T03:00:00.000Z'),
  });
  const [event] = await db.events.toArray();
  expect(event).toMatchObject({
    name: 'Diklat Arsip',
    startDate: '2026-03-02',
    creditHours: '12',
    eventKind: 'training',
    certificate: '012/DIKLAT/2026',
    createdAt: '2026-11-22T03:00:00.000Z',
    provenance: { name: { rule: 'typed' } },
  });
  expect(event).not.toHaveProperty('endDate');
  await undo(db, entry?.id ?? '');
  expect(await db.events.count()).toBe(0);
});

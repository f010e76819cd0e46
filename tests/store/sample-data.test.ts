import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { recordTables } from '../../lib/model/history.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { editContactFields } from '../../lib/store/edit-fields.ts';
import { noteInteraction, savePractice } from '../../lib/store/practice.ts';
import { removeSample } from '../../lib/store/remove-sample.ts';
import { isSample, samplePrefix } from '../../lib/store/sample/sample-id.ts';
import { samplePersonId } from '../../lib/store/sample/sample-people.ts';
import { loadSample } from '../../lib/store/sample-data.ts';
import { undo } from '../../lib/store/undo.ts';
import { oneByOne, watchRecords } from '../../lib/store/watch.ts';
import { contact, emptyDatabase } from './sample.ts';

const now = new Date('2026-11-22T03:00:00.000Z');
const indonesian = { today: '2026-11-22', language: 'id', label: 'Data contoh', now } as const;

const dump = async (db: JejaringDatabase): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async table => [table.name, await table.toArray()])));

const counts = async (db: JejaringDatabase): Promise<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(await dump(db)).flatMap(([name, rows]) => (rows.length > 0 ? [[name, rows.length]] : [])),
  );

async function withSample(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await loadSample(db, indonesian);
  return db;
}

describe('the sample', () => {
  test.each([
    ['2026-11-22', 'id'],
    ['2026-11-22', 'en'],
    ['2028-02-29', 'id'],
    ['2027-01-01', 'en'],
  ] as const)('is whole and valid, told from %s in %s', async (today, language) => {
    const db = emptyDatabase();
    const entry = await loadSample(db, { today, language, label: 'Sample' });
    expect(entry?.counts).toEqual({
      contacts: 40,
      events: 6,
      attendances: 31,
      interactions: 29,
      commitments: 8,
      mentorships: 2,
      goals: 2,
      topics: 1,
      opportunities: 1,
      communities: 1,
      weekPlans: 1,
    });
    expect(JSON.stringify(await dump(db))).not.toMatch(/ \| |undefined|NaN/);
    const future = (await db.interactions.toArray()).filter(({ on }) => on > today);
    expect(future).toEqual([]);
  });

  test('speaks the language it was asked for', async () => {
    const db = emptyDatabase();
    await loadSample(db, { ...indonesian, language: 'en' });
    const first = await db.contacts.get(samplePersonId('Sekar Lembayung'));
    expect(first?.jobTitle).toBe('Senior policy analyst');
  });

  test('when nothing else was done, is removed without a trace: the database is as an empty one', async () => {
    const empty = emptyDatabase();
    await empty.open();
    const db = await withSample();
    expect(await removeSample(db, now)).toMatchObject({ kept: [] });
    expect(await dump(db)).toEqual(await dump(empty));
  });

  test('after it was loaded, undone and loaded again, is removed without a trace', async () => {
    const db = emptyDatabase();
    const entry = await loadSample(db, indonesian);
    await undo(db, entry?.id ?? '');
    await loadSample(db, indonesian);
    await removeRecords(db, 'contacts', [samplePersonId('Suryo')]);
    await removeSample(db, now);
    expect(await counts(db)).toEqual({});
  });

  test('loaded twice, is there once, and what was changed meanwhile is not overwritten', async () => {
    const db = await withSample();
    const id = samplePersonId('Bayu Anggara');
    await editContactFields(db, id, { note: 'Catatan saya' }, { now });
    expect(await loadSample(db, indonesian)).toBeUndefined();
    expect(await db.contacts.count()).toBe(40);
    expect((await db.contacts.get(id))?.note).toBe('Catatan saya');
  });

  test('leaves what the user has saved, changed and added, and says so', async () => {
    const db = await withSample();
    await commit(db, {
      act: 'save',
      label: 'Rina',
      plan: [{ table: 'contacts', put: contact('rina') }],
      now,
    });
    const changed = samplePersonId('Bayu Anggara');
    const used = samplePersonId('Amelia Tanjung');
    await editContactFields(db, changed, { note: 'Catatan saya' }, { now });
    const interaction = { kind: 'call', direction: 'mutual', on: '2026-11-22' } as const;
    await noteInteraction(db, { contactIds: [used], interaction, now });
    await savePractice(
      db,
      'goals',
      {
        text: 'Tujuan saya',
        startOn: '2026-11-22',
        contactIds: [samplePersonId('Suryo')],
        organizations: [],
        topics: [],
      },
      { label: 'Tujuan saya', now },
    );
    const { kept } = await removeSample(db, now);
    expect(kept.map(({ name }) => name).sort()).toEqual(['Amelia Tanjung', 'Bayu Anggara', 'Suryo']);
    expect((await db.contacts.toArray()).map(({ name }) => name).sort()).toEqual([
      'Amelia Tanjung',
      'Bayu Anggara',
      'Kontak rina',
      'Suryo',
    ]);
    expect((await db.contacts.get(changed))?.note).toBe('Catatan saya');
    expect((await db.interactions.toArray()).map(({ contactId }) => contactId)).toEqual([used]);
    expect(await db.interactionSummaries.get(used)).toMatchObject({ count: 1, lastOn: '2026-11-22' });
    expect((await db.goals.toArray()).map(({ text }) => text)).toEqual(['Tujuan saya']);
    expect(await db.removed.count()).toBe(0);
    // Who stays is the user's own: nothing is left to be removed.
    for (const table of recordTables)
      expect((await db.table(table).toArray()).filter(isSample), table).toEqual([]);
    expect((await removeSample(db, now)).removed).toBe(0);
  });

  test('what the user built upon stays with whom it belongs to, and names nobody who is gone', async () => {
    const db = await withSample();
    await commit(db, { act: 'save', label: '', plan: [{ table: 'contacts', put: contact('rina') }], now });
    const session = await db.interactions.where('mentorshipId').notEqual('').first();
    const promise = { whose: 'mine', text: 'Kirim bahan', contactId: 'rina' } as const;
    const draft = { ...promise, interactionId: session?.id };
    await savePractice(db, 'commitments', draft, { label: 'Rina', now });
    await removeSample(db, now);
    expect((await db.contacts.toArray()).map(({ id }) => id).sort()).toEqual([session?.contactId, 'rina']);
    const left = await db.interactions.toArray();
    expect(left.map(({ id, mentorshipId }) => [id === session?.id, mentorshipId])).toContainEqual([
      true,
      undefined,
    ]);
    expect(left).toHaveLength(1);
  });

  test('removed, is gone from history but for what the user did', async () => {
    const db = await withSample();
    const id = samplePersonId('Bayu Anggara');
    await editContactFields(db, id, { note: 'Catatan saya' }, { now });
    await removeSample(db, now);
    const told = JSON.stringify([await db.history.toArray(), await db.historyParts.toArray()]);
    const ids = new Set(told.match(new RegExp(`${samplePrefix}[0-9a-f]{12}`, 'g')));
    expect([...ids]).toEqual([id]);
    const entries = await db.history.orderBy('at').toArray();
    expect(entries.map(({ act, counts: counted }) => [act, counted.contacts])).toEqual([
      ['import', 1],
      ['edit', 1],
      ['erase', 39],
    ]);
  });

  test('is gone for who follows the store, whether something else was saved or not', async () => {
    for (const saved of [false, true]) {
      const db = await withSample();
      if (saved)
        await commit(db, { act: 'save', label: '', plan: [{ table: 'contacts', put: contact('rina') }] });
      let shown = -1;
      const stop = watchRecords(
        db,
        'contacts',
        oneByOne(({ id }) => id),
      )(
        ({ rows }) => {
          shown = rows.length;
        },
        error => {
          throw error;
        },
      );
      await expect.poll(() => shown).toBe(saved ? 41 : 40);
      await removeSample(db, now);
      await expect.poll(() => shown).toBe(saved ? 1 : 0);
      stop();
    }
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { failureSentence } from '../../lib/i18n/failure.ts';
import { translator } from '../../lib/i18n/translate.ts';
import type { Interaction } from '../../lib/model/interaction.ts';
import { commit } from '../../lib/store/commit.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { mergeContacts } from '../../lib/store/merge-contacts.ts';
import { noteInteraction, removePractice, savePractice } from '../../lib/store/practice.ts';
import { restore } from '../../lib/store/trash.ts';
import { undo } from '../../lib/store/undo.ts';
import { watchSummaries } from '../../lib/store/watch-summaries.ts';
import { contact, emptyDatabase, event } from './sample.ts';

const now = new Date('2026-11-22T03:00:00.000Z');

async function withTwo() {
  const db = emptyDatabase();
  await commit(db, {
    act: 'save',
    label: 'Rina',
    plan: [
      { table: 'contacts', put: contact('rina') },
      { table: 'contacts', put: contact('budi') },
      { table: 'events', put: event('webinar') },
    ],
  });
  return db;
}

const advice = { kind: 'advice', direction: 'received', on: '2026-11-02', text: 'Saran' } as const;

describe('an interaction', () => {
  test('is noted with each contact in one batch that one undo takes back', async () => {
    const db = await withTwo();
    const entry = await noteInteraction(db, {
      contactIds: ['rina', 'budi'],
      interaction: advice,
      promises: [{ whose: 'mine', text: 'Kirim bahan', dueOn: '2026-11-25' }],
      now,
    });
    expect(entry?.counts).toEqual({ interactions: 2, commitments: 2 });
    expect((await db.commitments.toArray()).map(({ contactId }) => contactId).sort()).toEqual([
      'budi',
      'rina',
    ]);
    await undo(db, entry?.id ?? '');
    expect(await db.interactions.count()).toBe(0);
    expect(await db.commitments.count()).toBe(0);
    expect((await db.interactionSummaries.get('rina'))?.count).toBe(0);
  });

  test('ends a snooze and a follow-up whose day has come, and leaves one that is still ahead', async () => {
    const db = await withTwo();
    const waiting = { snoozedUntil: '2026-12-01', followUpOn: '2026-11-20', followUpFor: 'Tanya kabar' };
    await commit(db, {
      act: 'edit',
      label: '',
      plan: [
        { table: 'contacts', put: contact('rina', waiting) },
        { table: 'contacts', put: contact('budi', { followUpOn: '2026-12-24', followUpFor: 'Libur' }) },
      ],
    });
    await noteInteraction(db, {
      contactIds: ['rina', 'budi'],
      interaction: { ...advice, on: '2026-11-22' },
      now,
    });
    expect(await db.contacts.get('rina')).not.toHaveProperty('snoozedUntil');
    expect(await db.contacts.get('rina')).not.toHaveProperty('followUpOn');
    expect(await db.contacts.get('budi')).toMatchObject({ followUpOn: '2026-12-24', followUpFor: 'Libur' });
  });

  test('that was noted before is changed in its place, with what follows from it now', async () => {
    const db = await withTwo();
    await noteInteraction(db, { contactIds: ['rina'], interaction: advice, now });
    const [noted] = await db.interactions.toArray();
    await commit(db, {
      act: 'edit',
      label: '',
      plan: [{ table: 'contacts', put: contact('rina', { snoozedUntil: '2026-12-01' }) }],
    });
    const { text, ...interaction } = advice;
    const again = {
      contactIds: ['rina'],
      interaction: { ...interaction, note: 'Lewat telepon' },
      promises: [{ whose: 'mine', text: 'Kirim bahan' }],
      notedAs: noted,
    } as const;
    const entry = await noteInteraction(db, { ...again, next: { followUpOn: '2026-12-05' } });
    expect(await db.interactions.toArray()).toEqual([
      {
        ...interaction,
        note: 'Lewat telepon',
        id: noted?.id,
        contactId: 'rina',
        createdAt: noted?.createdAt,
        updatedAt: expect.any(String),
      },
    ]);
    expect(await db.commitments.toArray()).toMatchObject([{ interactionId: noted?.id }]);
    // What was put off since is not for this one to end.
    expect(await db.contacts.get('rina')).toMatchObject({
      followUpOn: '2026-12-05',
      snoozedUntil: '2026-12-01',
    });

    await undo(db, entry?.id ?? '');
    expect(await db.interactions.toArray()).toEqual([noted]);
    expect(await db.commitments.count()).toBe(0);
  });

  test('that was deleted meanwhile is noted anew', async () => {
    const db = await withTwo();
    const at = now.toISOString();
    const notedAs = { ...advice, id: 'gone', contactId: 'rina', createdAt: at, updatedAt: at };
    await noteInteraction(db, { contactIds: ['rina'], interaction: advice, notedAs, now });
    expect(await db.interactions.toArray()).toMatchObject([advice]);
    expect(await db.interactions.get('gone')).toBeUndefined();
  });

  test('brings them up again on the day of the next step', async () => {
    const db = await withTwo();
    const next = { followUpOn: '2026-12-05', followUpFor: 'Kirim undangan' };
    await noteInteraction(db, { contactIds: ['rina'], interaction: advice, next, now });
    expect(await db.contacts.get('rina')).toMatchObject(next);
  });
});

test('a promise with somebody who was deleted meanwhile is refused in words', async () => {
  const db = await withTwo();
  await removeRecords(db, 'contacts', ['rina']);
  const promise = { contactId: 'rina', whose: 'mine', text: 'Kirim bahan' } as const;
  const failure = await savePractice(db, 'commitments', promise, { label: '', now }).catch(error => error);
  expect(failureSentence(failure, translator('en'))).toBe(
    'It was deleted meanwhile. Nothing was changed or lost.',
  );
});

describe('what the interactions with a contact come to', () => {
  test('is reckoned anew with each batch, whatever it does', async () => {
    const db = await withTwo();
    await noteInteraction(db, { contactIds: ['rina'], interaction: advice, now });
    expect(await db.interactionSummaries.get('rina')).toMatchObject({
      count: 1,
      lastOn: '2026-11-02',
      lastReceivedOn: '2026-11-02',
      received: 1,
      given: 0,
      receivedSince: 1,
      untold: [{ kind: 'advice', on: '2026-11-02', text: 'Saran' }],
    });
    const [first] = await db.interactions.toArray();
    const told = { kind: 'message', direction: 'given', on: '2026-11-10', answers: first?.id } as const;
    await noteInteraction(db, { contactIds: ['rina'], interaction: told, now });
    expect(await db.interactionSummaries.get('rina')).toMatchObject({
      count: 2,
      lastOn: '2026-11-10',
      lastKind: 'message',
      receivedSince: 0,
      untold: [],
    });
    const given: Interaction = { ...(first as Interaction), contactId: 'budi' };
    await savePractice(db, 'interactions', given, { label: 'Budi', now });
    expect(await db.interactionSummaries.get('rina')).toMatchObject({ count: 1, received: 0 });
    expect(await db.interactionSummaries.get('budi')).toMatchObject({ count: 1, received: 1 });
    await removePractice(db, 'interactions', [given.id], 'Budi');
    expect((await db.interactionSummaries.get('budi'))?.count).toBe(0);
  });

  test('is followed by whoever watches', async () => {
    const db = await withTwo();
    const seen: string[] = [];
    const stop = watchSummaries(db)(
      ({ rows }) => seen.push(rows.map(({ id, count }) => `${id} ${count}`).join()),
      error => seen.push(String(error)),
    );
    await expect.poll(() => seen).toEqual(['']);
    const entry = await noteInteraction(db, { contactIds: ['rina'], interaction: advice, now });
    await expect.poll(() => seen).toEqual(['', 'rina 1']);
    await undo(db, entry?.id ?? '');
    await expect.poll(() => seen).toEqual(['', 'rina 1', '']);
    stop();
  });
});

describe('what belongs to a contact', () => {
  test('goes with it into the trash and comes back with it', async () => {
    const db = await withTwo();
    const promises = [{ whose: 'mine', text: 'Kirim bahan' }] as const;
    await noteInteraction(db, { contactIds: ['rina'], interaction: advice, promises, now });
    await removeRecords(db, 'contacts', ['rina']);
    expect(await db.interactions.count()).toBe(0);
    expect(await db.commitments.count()).toBe(0);
    await restore(db, ['rina']);
    expect(await db.interactions.count()).toBe(1);
    expect(await db.commitments.count()).toBe(1);
    expect(await db.interactionSummaries.get('rina')).toMatchObject({ count: 1 });
  });

  test('keeps an undo from taking the contact away: it has been used since', async () => {
    const db = emptyDatabase();
    const plan = [{ table: 'contacts', put: contact('rina') }] as const;
    const entry = await commit(db, { act: 'import', label: 'a.csv', plan });
    await noteInteraction(db, { contactIds: ['rina'], interaction: advice, now });
    expect(await undo(db, entry?.id ?? '')).toMatchObject({ skipped: 1 });
    expect(await db.contacts.count()).toBe(1);
  });

  test('an interaction outlives the event where it happened', async () => {
    const db = await withTwo();
    await noteInteraction(db, { contactIds: ['rina'], interaction: { ...advice, eventId: 'webinar' }, now });
    await removeRecords(db, 'events', ['webinar']);
    expect(await db.interactions.count()).toBe(1);
  });

  test('goes over when two contacts become one, with everything that names them, and undo brings it back', async () => {
    const db = await withTwo();
    const promises = [{ whose: 'theirs', text: 'Kirim data' }] as const;
    await noteInteraction(db, { contactIds: ['budi'], interaction: advice, promises, now });
    await noteInteraction(db, {
      contactIds: ['rina'],
      interaction: { kind: 'introduction', direction: 'given', on: '2026-11-03', introducedId: 'budi' },
      now,
    });
    const goal = {
      text: 'Kenal',
      startOn: '2026-11-01',
      contactIds: ['rina', 'budi'],
      organizations: [],
      topics: [],
    };
    await savePractice(db, 'goals', goal, { label: 'Kenal', now });
    const before = await practiceOf(db);
    const entry = await mergeContacts(db, { keepId: 'rina', otherIds: ['budi'] });
    const after = await practiceOf(db);
    expect(after.goals[0]?.contactIds).toEqual(['rina']);
    expect(after.commitments[0]?.contactId).toBe('rina');
    expect(after.interactions.map(({ contactId }) => contactId)).toEqual(['rina', 'rina']);
    expect(JSON.stringify(after)).not.toContain('"budi"');
    expect(await db.interactionSummaries.get('rina')).toMatchObject({ count: 2 });
    await undo(db, entry?.id ?? '');
    const stampless = (records: object): unknown =>
      JSON.parse(JSON.stringify(records).replaceAll(/"updatedAt":"[^"]*"/g, '"updatedAt":""'));
    expect(stampless(await practiceOf(db))).toEqual(stampless(before));
  });
});

const practiceOf = async (db: ReturnType<typeof emptyDatabase>) => ({
  interactions: await db.interactions.orderBy('on').toArray(),
  commitments: await db.commitments.toArray(),
  goals: await db.goals.toArray(),
});

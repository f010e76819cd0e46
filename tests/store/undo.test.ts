import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { editContact, removeRecords, tagRecords } from '../../lib/store/edit.ts';
import { IdentityTaken } from '../../lib/store/errors.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event, everything, records } from './sample.ts';

const save = (db: JejaringDatabase, plan: readonly RecordChange[]) =>
  commit(db, { act: 'save', label: 'uji', plan });
const done = async (entry: Promise<{ id: string } | undefined>): Promise<string> =>
  (await entry)?.id ?? 'nothing done';

const meeting = [
  { table: 'contacts', put: contact('rina') },
  { table: 'events', put: event('w') },
  { table: 'attendances', put: attendance('m', 'rina', 'w') },
] as const satisfies RecordChange[];

describe('undo', () => {
  test('takes a save back whole, and undoing that brings it back whole', async () => {
    const db = emptyDatabase();
    const id = await done(save(db, meeting));
    const saved = await records(db);
    const first = await undo(db, id);
    expect(await records(db)).toEqual({ contacts: [], events: [], attendances: [] });
    expect(first.entry).toMatchObject({ act: 'undo', label: 'uji', undoes: id });
    await undo(db, first.entry?.id ?? '');
    expect(await records(db)).toEqual(saved);
    expect(await db.removed.count()).toBe(0);
  });

  test('twice does nothing the second time, and works again after it was undone', async () => {
    const db = emptyDatabase();
    const id = await done(save(db, meeting));
    const first = await undo(db, id);
    const before = await everything(db);
    expect(await undo(db, id)).toEqual({ entry: undefined, skipped: 0 });
    expect(await everything(db)).toEqual(before);
    await undo(db, first.entry?.id ?? '');
    expect((await undo(db, id)).entry).toBeDefined();
    expect(await db.contacts.count()).toBe(0);
  });

  test('does not take back what the user has done again since', async () => {
    const db = emptyDatabase();
    await save(db, [{ table: 'contacts', put: contact('rina', { headline: 'A' }) }]);
    const id = await done(editContact(db, contact('rina', { headline: 'B' })));
    await undo(db, id);
    await editContact(db, contact('rina', { headline: 'B' }));
    expect(await undo(db, id)).toEqual({ entry: undefined, skipped: 0 });
    expect((await db.contacts.get('rina'))?.headline).toBe('B');
  });

  test('reads each record once, and does not count what is in the trash', async () => {
    const db = emptyDatabase();
    const asked: Record<string, number> = { contacts: 0, removed: 0, counts: 0 };
    const note = (what: string, count: number) => {
      asked[what] = (asked[what] ?? 0) + count;
    };
    db.use({
      stack: 'dbcore',
      create: core => ({
        ...core,
        table: name => ({
          ...core.table(name),
          getMany: request => {
            note(name, request.keys.length);
            return core.table(name).getMany(request);
          },
          count: request => {
            note('counts', 1);
            return core.table(name).count(request);
          },
        }),
      }),
    });
    const people = ['budi', 'rina', 'sari'].map(id => ({ table: 'contacts', put: contact(id) }) as const);
    const readBy = async (id: string) => {
      Object.assign(asked, { contacts: 0, removed: 0, counts: 0 });
      const { entry } = await undo(db, id);
      const { contacts, removed, counts } = asked;
      return { read: { contacts, removed, counts }, id: entry?.id ?? '' };
    };
    const away = await readBy(await done(save(db, people)));
    expect(away.read).toEqual({ contacts: 3, removed: 0, counts: 0 });
    const back = await readBy(away.id);
    expect(back.read).toEqual({ contacts: 3, removed: 3, counts: 0 });
    expect(await db.contacts.count()).toBe(3);
  });

  test('of nothing does nothing', async () => {
    const db = emptyDatabase();
    expect(await undo(db, 'unknown')).toEqual({ entry: undefined, skipped: 0 });
  });

  test('keeps a field that was edited since, and says so', async () => {
    const db = emptyDatabase();
    await save(db, [{ table: 'contacts', put: contact('rina', { headline: 'A', location: 'Bogor' }) }]);
    const id = await done(editContact(db, contact('rina', { headline: 'B', location: 'Depok' })));
    await editContact(db, contact('rina', { headline: 'C', location: 'Depok' }));
    expect((await undo(db, id)).skipped).toBe(1);
    expect(await db.contacts.get('rina')).toMatchObject({ headline: 'C', location: 'Bogor' });
  });

  test('of an import keeps the contact that was edited since, and takes the others back', async () => {
    const db = emptyDatabase();
    const plan = ['a', 'b', 'c'].map(id => ({ table: 'contacts', put: contact(id) }) as const);
    const id = await done(commit(db, { act: 'import', label: 'peserta.csv', plan }));
    await tagRecords(db, 'contacts', ['b'], { add: ['penting'] });
    expect((await undo(db, id)).skipped).toBe(1);
    expect(await db.contacts.toCollection().primaryKeys()).toEqual(['b']);
  });

  test('keeps a contact that was met at an event since', async () => {
    const db = emptyDatabase();
    const id = await done(save(db, [meeting[0]]));
    await save(db, meeting.slice(1));
    expect(await undo(db, id)).toEqual({ entry: undefined, skipped: 1 });
    expect(await db.contacts.count()).toBe(1);
  });

  test('of a deletion brings attendances back only where the event still is', async () => {
    const db = emptyDatabase();
    await save(db, meeting);
    const id = await done(removeRecords(db, 'contacts', ['rina']));
    await removeRecords(db, 'events', ['w']);
    expect((await undo(db, id)).skipped).toBe(1);
    expect(await records(db)).toMatchObject({ contacts: [{ id: 'rina' }], attendances: [] });
  });

  test('of a deletion is refused by name when the person was saved anew', async () => {
    const db = emptyDatabase();
    await save(db, [meeting[0]]);
    const id = await done(removeRecords(db, 'contacts', ['rina']));
    await save(db, [{ table: 'contacts', put: contact('rina2', { identities: ['linkedin:rina'] }) }]);
    await expect(undo(db, id)).rejects.toThrow(IdentityTaken);
    expect(await db.contacts.toCollection().primaryKeys()).toEqual(['rina2']);
  });
});

test('undo of a deletion brings the others back when one was saved anew, and counts that one', async () => {
  const db = emptyDatabase();
  await save(db, [
    ...meeting,
    { table: 'contacts', put: contact('budi') },
    { table: 'attendances', put: attendance('b', 'budi', 'w') },
  ]);
  const id = await done(removeRecords(db, 'contacts', ['rina', 'budi']));
  await save(db, [{ table: 'contacts', put: contact('rina2', { identities: ['linkedin:rina'] }) }]);
  // Rina and what was noted of her at the event.
  expect((await undo(db, id)).skipped).toBe(2);
  expect(await db.contacts.toCollection().primaryKeys()).toEqual(['budi', 'rina2']);
  expect((await db.attendances.toArray()).map(({ contactId }) => contactId)).toEqual(['budi']);
});

/** A batch that may touch the same few records again and again. */
const someId = fc.constantFrom('c1', 'c2', 'c3');
const someEventId = fc.constantFrom('e1', 'e2', 'e3');
const step = fc.oneof(
  fc.record({
    kind: fc.constant('contact' as const),
    id: someId,
    name: fc.constantFrom('Rina', 'Budi'),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  }),
  fc.record({
    kind: fc.constant('event' as const),
    id: someEventId,
    name: fc.constantFrom('Webinar', 'Rapat'),
  }),
  fc.record({ kind: fc.constant('meet' as const), contactId: someId, eventId: someEventId }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.oneof(someId, someEventId) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function changeOf(one: Step): RecordChange {
  switch (one.kind) {
    case 'contact':
      return { table: 'contacts', put: contact(one.id, { name: one.name, tags: one.tags }) };
    case 'event':
      return { table: 'events', put: event(one.id, { name: one.name }) };
    case 'meet':
      return {
        table: 'attendances',
        put: attendance(`${one.contactId}-${one.eventId}`, one.contactId, one.eventId),
      };
    case 'remove':
      return { table: one.id.startsWith('c') ? 'contacts' : 'events', remove: one.id };
  }
}

test('any sequence of batches, undone from the last to the first, leaves what was before; redone, what was after', async () => {
  const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  let undone = 0;
  await fc.assert(
    fc.asyncProperty(batches, async all => {
      const db = emptyDatabase();
      await save(db, [
        { table: 'contacts', put: contact('c1') },
        { table: 'events', put: event('e1') },
      ]);
      const before = await records(db);
      const entries: string[] = [];
      for (const batch of all) {
        // A batch with an attendance of what is not there is refused and changes nothing.
        const entry = await save(db, batch.map(changeOf)).catch(() => undefined);
        if (entry) entries.push(entry.id);
      }
      const after = await records(db);
      const undos: string[] = [];
      for (const id of entries.toReversed()) {
        const { entry, skipped } = await undo(db, id);
        expect(skipped).toBe(0);
        undos.push(entry?.id ?? '');
        undone++;
      }
      expect(await records(db)).toEqual(before);
      for (const id of undos.toReversed()) await undo(db, id);
      expect(await records(db)).toEqual(after);
    }),
    { numRuns: 60 },
  );
  expect(undone).toBeGreaterThan(60);
}, 60_000);

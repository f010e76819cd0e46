import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../lib/exchange/backup/read-backup.ts';
import { writeBackup } from '../../lib/exchange/backup/write-backup.ts';
import type { Contact } from '../../lib/model/contact.ts';
import { recordTables } from '../../lib/model/history.ts';
import type { RecordsByTable } from '../../lib/model/stored-record.ts';
import { compareBackup } from '../../lib/store/backup-comparison.ts';
import { storedContent } from '../../lib/store/backup-content.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { restoreBackup } from '../../lib/store/restore-backup.ts';
import { undo } from '../../lib/store/undo.ts';
import { wipe } from '../../lib/store/wipe.ts';
import { content } from '../exchange/backup/backup-content.ts';
import { attendance, contact, emptyDatabase, event, everything } from './sample.ts';

const save = (db: JejaringDatabase, plan: readonly RecordChange[]) =>
  commit(db, { act: 'save', label: 'uji', plan });

const changed = async (db: JejaringDatabase, id: string, fields: Partial<Contact>): Promise<void> => {
  const before = await db.contacts.get(id);
  if (before) await save(db, [{ table: 'contacts', put: { ...before, ...fields } }]);
};

/** As a file would hold it: written, and read again. */
async function backupOf(db: JejaringDatabase): Promise<RecordsByTable> {
  const written = await writeBackup(content(await storedContent(db)), {
    createdAt: '2026-11-22T03:00:00.000Z',
    appVersion: '0.1.0',
  });
  return (await readBackup(written.join(''))).content;
}

const stamps = { createdAt: '2026-10-01T02:00:00.000Z', updatedAt: '2026-10-01T02:00:00.000Z' };
/** Somebody at an event, and something of every other kind. */
const all: readonly RecordChange[] = [
  { table: 'contacts', put: contact('rina') },
  { table: 'contacts', put: contact('budi') },
  { table: 'events', put: event('w') },
  { table: 'attendances', put: attendance('m', 'rina', 'w') },
  { table: 'organizations', put: { id: 'o', name: 'BKN', aliases: [], ...stamps } },
  { table: 'tags', put: { id: 't', name: 'rekan', color: 'blue', ...stamps } },
  { table: 'tagRules', put: { id: 'r', eventId: 'w', tag: 'webinar', ...stamps } },
  { table: 'views', put: { id: 'v', name: 'Rekan', query: 'tag=rekan', ...stamps } },
  {
    table: 'distinctions',
    put: { id: 'budi rina', contactIds: ['budi', 'rina'], createdAt: stamps.createdAt },
  },
];

const merge = { mode: 'merge', label: 'cadangan.json' } as const;
const replace = { mode: 'replace', label: 'cadangan.json' } as const;

describe('a backup', () => {
  test('brings back everything after all was wiped, and a rule tags nobody anew', async () => {
    const db = emptyDatabase();
    await save(db, all);
    // The rule came with the attendance: without the tag, to see whether restoring would give it again.
    await changed(db, 'rina', { tags: [] });
    const before = await storedContent(db);
    const backup = await backupOf(db);
    await wipe(db);
    expect(Object.values(await everything(db)).flat()).toEqual([]);
    const { entry, ...told } = await restoreBackup(db, backup, merge);
    expect(await storedContent(db)).toEqual(before);
    expect(told).toEqual({ keptKeys: 0, withoutEnds: 0 });
    expect(entry).toMatchObject({
      act: 'restore',
      label: 'cadangan.json',
      counts: { contacts: 2, tagRules: 1 },
    });
  });

  test('that was restored is there already', async () => {
    const db = emptyDatabase();
    await save(db, all);
    const backup = await backupOf(db);
    expect((await restoreBackup(db, backup, merge)).entry).toBeUndefined();
    expect((await restoreBackup(db, backup, replace)).entry).toBeUndefined();
  });

  test('is not restored when it is stopped', async () => {
    const db = emptyDatabase();
    await save(db, all);
    const backup = await backupOf(db);
    await wipe(db);
    const stop = new AbortController();
    const stopped = restoreBackup(db, backup, {
      ...merge,
      signal: stop.signal,
      onProgress: share => share > 0.3 && stop.abort(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(Object.values(await everything(db)).flat()).toEqual([]);
  });
});

/** Rina was edited before the backup and Budi after it; Dewi came after it, and the event was deleted since. */
async function afterABackup(): Promise<{ db: JejaringDatabase; backup: RecordsByTable }> {
  const db = emptyDatabase();
  await save(db, all);
  await changed(db, 'rina', { headline: 'dari cadangan' });
  const backup = await backupOf(db);
  await changed(db, 'rina', { headline: 'lama', updatedAt: '2026-10-02T02:00:00.000Z' });
  await save(db, [{ table: 'contacts', put: contact('dewi') }]);
  await changed(db, 'budi', { headline: 'di sini' });
  await removeRecords(db, 'events', ['w']);
  return { db, backup };
}

const headlines = async (db: JejaringDatabase): Promise<Record<string, string | undefined>> =>
  Object.fromEntries((await db.contacts.toArray()).map(({ id, headline }) => [id, headline]));

describe('compared with what is here', () => {
  test('a backup says what is new, newer on which side, the same, deleted since and only here', async () => {
    const { db, backup } = await afterABackup();
    const { tables, names } = await compareBackup(db, {
      ...backup,
      contacts: [...backup.contacts, contact('eka')],
    });
    expect(tables.contacts).toEqual({
      new: 1,
      backupNewer: 1,
      hereNewer: 1,
      same: 0,
      deleted: 0,
      onlyHere: 1,
    });
    expect(tables.events).toMatchObject({ deleted: 1, new: 0 });
    expect(tables.attendances).toMatchObject({ deleted: 1 });
    expect(names).toMatchObject({
      new: ['Kontak eka'],
      backupNewer: ['Kontak rina'],
      hereNewer: ['Kontak budi'],
      deleted: ['Webinar w'],
      onlyHere: ['Kontak dewi'],
    });
  });

  test.each([
    ['newer', { rina: 'dari cadangan', budi: 'di sini', dewi: undefined }],
    ['backup', { rina: 'dari cadangan', budi: undefined, dewi: undefined }],
    ['here', { rina: 'lama', budi: 'di sini', dewi: undefined }],
  ] as const)('where both differ, %s counts', async (differing, expected) => {
    const { db, backup } = await afterABackup();
    await restoreBackup(db, backup, { ...merge, differing });
    expect(await headlines(db)).toEqual(expected);
    expect(await db.events.count(), 'what was deleted stays deleted').toBe(0);
  });

  test('what was deleted since comes back when asked for, with who was there', async () => {
    const { db, backup } = await afterABackup();
    await restoreBackup(db, backup, { ...merge, bringsBack: true });
    expect(await db.events.toCollection().primaryKeys()).toEqual(['w']);
    expect(await db.attendances.toCollection().primaryKeys()).toEqual(['m']);
    expect(await db.removed.toArray(), 'the trash is empty again').toEqual([]);
  });

  test('replaced, there is what the backup holds and nothing else; one undo takes it back', async () => {
    const { db, backup } = await afterABackup();
    const before = await storedContent(db);
    const { entry } = await restoreBackup(db, backup, replace);
    expect(await storedContent(db)).toEqual(backup);
    expect((await db.removed.toArray()).map(({ id }) => id)).toEqual(['dewi']);
    await undo(db, entry?.id ?? '');
    expect(await storedContent(db)).toEqual(before);
  });
});

describe('what a merge cannot take as it is', () => {
  test('a key stays with the contact that has it here', async () => {
    const db = emptyDatabase();
    await save(db, [{ table: 'contacts', put: contact('rina') }]);
    const backup = await backupOf(db);
    await wipe(db);
    await save(db, [{ table: 'contacts', put: contact('baru', { identities: ['linkedin:rina'] }) }]);
    const old = { ...contact('rina'), identities: ['linkedin:rina', 'email:rina@contoh.example'] };
    const { keptKeys } = await restoreBackup(db, { ...backup, contacts: [old] }, merge);
    expect(keptKeys).toBe(1);
    expect((await db.contacts.toArray()).map(({ id, identities }) => [id, identities])).toEqual([
      ['baru', ['linkedin:rina']],
      ['rina', ['email:rina@contoh.example']],
    ]);
    expect((await restoreBackup(db, backup, merge)).entry, 'a second time changes nothing').toBeUndefined();
  });

  test('a key that the backup takes from one and gives to another goes over', async () => {
    const db = emptyDatabase();
    await save(db, [{ table: 'contacts', put: contact('rina') }]);
    const later = '2026-11-01T00:00:00.000Z';
    const contacts = [
      contact('rina', { identities: [], updatedAt: later }),
      contact('rani', { identities: ['linkedin:rina'], updatedAt: later }),
    ];
    expect(await restoreBackup(db, content({ contacts }), merge)).toMatchObject({ keptKeys: 0 });
    expect(await db.contacts.get('rani')).toMatchObject({ identities: ['linkedin:rina'] });
  });

  test('a tag, an organization or an attendance made anew is not there twice', async () => {
    const db = emptyDatabase();
    await save(db, all);
    const backup = await backupOf(db);
    const renewed = Object.fromEntries(
      (['attendances', 'organizations', 'tags', 'tagRules', 'views'] as const).map(table => [
        table,
        backup[table].map(record => ({ ...record, id: `lain-${record.id}` })),
      ]),
    );
    const { entry } = await restoreBackup(db, { ...backup, ...renewed }, merge);
    expect(entry).toBeUndefined();
  });

  test('an attendance, a rule and a distinction need their contacts and events', async () => {
    const db = emptyDatabase();
    await save(db, all);
    const { attendances, tagRules, distinctions } = await backupOf(db);
    await wipe(db);
    const { entry, withoutEnds } = await restoreBackup(
      db,
      content({ attendances, tagRules, distinctions }),
      replace,
    );
    expect([entry, withoutEnds]).toEqual([undefined, 3]);
  });
});

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const day = fc
  .integer({ min: 1, max: 28 })
  .map(number => `2026-10-${String(number).padStart(2, '0')}T02:00:00.000Z`);
/** Records of few ids, so that two such stores have much in common. */
const store = fc
  .record({
    contacts: fc.uniqueArray(
      fc.record({ id: word, headline: word, updatedAt: day, keys: fc.uniqueArray(word, { maxLength: 2 }) }),
      { selector: ({ id }) => id },
    ),
    events: fc.uniqueArray(word),
    met: fc.uniqueArray(fc.tuple(word, word), { selector: pair => pair.join() }),
  })
  .map(({ contacts, events, met }): RecordChange[] => {
    const taken = new Set<string>();
    const ids = new Set(contacts.map(({ id }) => id));
    return [
      ...contacts.map(({ id, headline, updatedAt, keys }) => {
        const identities = keys.filter(key => !taken.has(key));
        for (const key of identities) taken.add(key);
        return { table: 'contacts', put: contact(id, { headline, updatedAt, identities }) } as const;
      }),
      ...events.map(id => ({ table: 'events', put: event(`acara-${id}`) }) as const),
      ...met
        .filter(([who, where]) => ids.has(who) && events.includes(where))
        .map(([who, where]) => {
          const put = attendance(`${who}-${where}`, who, `acara-${where}`);
          return { table: 'attendances', put } as const;
        }),
    ];
  });

test('whatever is here and in the backup, one undo after restoring gives what was', async () => {
  const choices = fc.record({
    mode: fc.constantFrom('merge' as const, 'replace' as const),
    differing: fc.constantFrom('newer' as const, 'backup' as const, 'here' as const),
    bringsBack: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(store, store, choices, async (first, second, chosen) => {
      const db = emptyDatabase();
      await save(db, first);
      const backup = await backupOf(db);
      await wipe(db);
      await save(db, second);
      const before = await storedContent(db);
      const { entry } = await restoreBackup(db, backup, { ...chosen, label: '' });
      const after = await storedContent(db);
      if (chosen.mode === 'replace')
        for (const table of recordTables)
          expect(after[table].map(({ id }) => id)).toEqual(backup[table].map(({ id }) => id));
      if (entry) await undo(db, entry.id);
      expect(await storedContent(db)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

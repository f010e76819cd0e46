import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { historyEntrySchema, historyPartSchema } from '../../lib/model/history.ts';
import { recordSchemas } from '../../lib/model/stored-record.ts';
import { removedRecordSchema } from '../../lib/model/trash.ts';
import { schemaVersions } from '../../lib/store/schema-versions.ts';
import { undo } from '../../lib/store/undo.ts';
import { emptyDatabase, everything } from './sample.ts';

interface Dump {
  readonly version: number;
  readonly stores: Record<string, string | null>;
  readonly records: Record<string, Record<string, unknown>[]>;
}

const folder = path.join(import.meta.dirname, 'dumps');
const dumps = readdirSync(folder).map(
  (file): Dump => JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
);
const schemas = {
  ...recordSchemas,
  history: historyEntrySchema,
  historyParts: historyPartSchema,
  removed: removedRecordSchema,
};

describe.each([...schemaVersions])('schema version $version', ({ version, stores }) => {
  const dump = dumps.find(one => one.version === version);

  test('has a dump', () => {
    expect(
      dump,
      `version ${version} has no dump: write tests/store/dumps/v${version}.json with a record of every kind`,
    ).toBeDefined();
  });

  test('is as it was shipped', () => {
    expect(
      stores,
      `the stores of version ${version} differ from its dump: people have them on their disks, so leave them and add version ${version + 1}`,
    ).toEqual(dump?.stores);
  });

  test('its data open in the newest version, whole and valid', async () => {
    if (!dump) throw new Error('no dump');
    const name = `dump-v${version}`;
    await restoreDump(name, dump);
    const db = emptyDatabase(name);
    const found = await everything(db);
    expect(db.verno).toBe(schemaVersions.at(-1)?.version);
    for (const [table, schema] of Object.entries(schemas)) {
      const before = dump.records[table]?.length;
      if (before !== undefined) expect(found[table]?.length, `${table} lost records`).toBe(before);
      for (const record of found[table] ?? []) expect(schema.parse(record)).toEqual(record);
    }
  });
});

test('every dump is of a version that is still declared', () => {
  const declared = schemaVersions.map(({ version }) => version);
  expect(dumps.filter(({ version }) => !declared.includes(version)).map(({ version }) => version)).toEqual(
    [],
  );
});

test('a dump holds something of every table, so that a migration has something to break', () => {
  for (const { version, records } of dumps) {
    const kept = schemaVersions.filter(one => one.version <= version).map(({ stores }) => stores);
    for (const [table, keys] of Object.entries(Object.assign({}, ...kept)))
      if (keys !== null) expect(records[table]?.length, `${table} of version ${version}`).toBeGreaterThan(0);
  }
});

test('from version 1: a removed record is written once, and can still come back and be taken back', async () => {
  const dump = dumps.find(({ version }) => version === 1);
  if (!dump) throw new Error('no dump');
  await restoreDump('from-1', dump);
  const db = emptyDatabase('from-1');
  expect(await db.removed.toCollection().primaryKeys()).toEqual(dump.records.tombstones?.map(({ id }) => id));
  const [deletion] = await db.history.filter(({ act }) => act === 'delete').toArray();
  await undo(db, deletion?.id ?? '');
  const names = (await db.contacts.toArray()).map(({ name }) => name);
  expect(names).toContain('Budi Santoso');
  expect(await db.removed.count()).toBe(0);
});

test('identities are unique, item by item', () => {
  const db = emptyDatabase();
  for (const table of [db.contacts, db.events]) {
    expect(table.schema.idxByName.identities).toMatchObject({ unique: true, multi: true });
  }
});

/** Makes the database with the raw API, as that version of the extension did: Dexie's version 1 is the browser's 10. */
function restoreDump(name: string, { version, records }: Dump): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, keys] of Object.entries(storesOf(version))) {
        if (keys === null) continue;
        const [primary = '', ...indexes] = keys.split(', ');
        const keyPath = primary.startsWith('[') ? primary.slice(1, -1).split('+') : primary;
        const store = request.result.createObjectStore(table, { keyPath });
        for (const index of indexes) {
          const field = index.replace(/[*&]/g, '');
          store.createIndex(field, field, { multiEntry: index.includes('*'), unique: index.includes('&') });
        }
        for (const record of records[table] ?? []) store.put(record);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** A version declares what is new in it; the tables of a database are those of all versions up to its own. */
const storesOf = (version: number): Dump['stores'] =>
  Object.assign(
    {},
    ...dumps
      .filter(dump => dump.version <= version)
      .sort((a, b) => a.version - b.version)
      .map(({ stores }) => stores),
  );

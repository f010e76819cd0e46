import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attendanceSchema } from '../../lib/model/attendance.ts';
import { contactSchema } from '../../lib/model/contact.ts';
import { eventSchema } from '../../lib/model/event.ts';
import { historyEntrySchema } from '../../lib/model/history.ts';
import { tombstoneSchema, trashItemSchema } from '../../lib/model/trash.ts';
import { schemaVersions } from '../../lib/store/schema-versions.ts';
import { emptyDatabase, everything } from './sample.ts';

interface Dump {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly records: Record<string, Record<string, unknown>[]>;
}

const folder = path.join(import.meta.dirname, 'dumps');
const dumps = readdirSync(folder).map(
  (file): Dump => JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
);
const schemas = {
  contacts: contactSchema,
  events: eventSchema,
  attendances: attendanceSchema,
  history: historyEntrySchema,
  trash: trashItemSchema,
  tombstones: tombstoneSchema,
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
      expect(found[table]?.length, `${table} lost records`).toBe(dump.records[table]?.length);
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
  for (const { records } of dumps) {
    for (const table of Object.keys(schemas)) expect(records[table], table).not.toHaveLength(0);
  }
});

test('identities are unique, item by item', () => {
  const db = emptyDatabase();
  for (const table of [db.contacts, db.events]) {
    expect(table.schema.idxByName.identities).toMatchObject({ unique: true, multi: true });
  }
});

/** Makes the database with the raw API, as that version of the extension did: Dexie's version 1 is the browser's 10. */
function restoreDump(name: string, { version, stores, records }: Dump): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, keys] of Object.entries(stores)) {
        const [primary = '', ...indexes] = keys.split(', ');
        const store = request.result.createObjectStore(table, { keyPath: primary });
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBackup, isEncryptedBackup } from '../../../lib/exchange/backup/detect.ts';
import { checksumOf } from '../../../lib/exchange/backup/part-bytes.ts';
import { readBackup } from '../../../lib/exchange/backup/read-backup.ts';
import type { UnreadableBackup } from '../../../lib/exchange/backup/unreadable-backup.ts';
import { backupFileName, writeBackup } from '../../../lib/exchange/backup/write-backup.ts';
import { forTables } from '../../../lib/model/stored-record.ts';
import { at, backedUp, contact, content, event } from './backup-content.ts';

const options = { createdAt: at, appVersion: '0.4.0' };
const written = async (...args: Parameters<typeof content>): Promise<string> =>
  (await writeBackup(content(...args), options)).join('');

/** The kind of the error, and which record it names. */
const refusal = async (text: string): Promise<[string, UnreadableBackup['place']]> =>
  readBackup(text).then(
    () => ['read', undefined],
    (error: UnreadableBackup) => [error.kind, error.place],
  );

/** A backup by hand, with the checksum that belongs to it. */
const byHand = async (records: object, head: object = {}): Promise<string> => {
  const text = JSON.stringify(records);
  const counts = Object.fromEntries(
    Object.entries(records).map(([table, rows]) => [table, Array.isArray(rows) ? rows.length : 0]),
  );
  const checksum = await checksumOf([text]);
  const start = { format: 'jejaring-backup', schemaVersion: 2, createdAt: at, counts, checksum, ...head };
  return `${JSON.stringify(start).slice(0, -1)},"records":${text}}`;
};

describe('a backup', () => {
  test('is read as the same records, whatever characters they have', async () => {
    await fc.assert(
      fc.asyncProperty(backedUp, async all => {
        const parts = await writeBackup(all, options);
        const text = new TextDecoder().decode(new TextEncoder().encode(parts.join('')));
        const read = await readBackup(text);
        expect(read.content).toEqual(all);
        expect(JSON.parse(text).records.contacts).toEqual(all.contacts);
      }),
      { numRuns: 200 },
    );
  });

  test('has a record a line, so that two can be compared', async () => {
    const text = await written({
      contacts: [contact({ id: 'a', note: 'dua\nbaris' }), contact({ id: 'b' })],
      settings: { language: 'id' },
    });
    const lines = text.split('\n');
    expect(lines.slice(1, 6).map(line => line.slice(0, 12))).toEqual([
      '"records":{',
      '"contacts":[',
      '{"id":"a","n',
      '{"id":"b","n',
      '],',
    ]);
    expect(lines.slice(-4)).toEqual(['],', '"settings":{"language":"id"}', '}}', '']);
    expect(
      await written({
        contacts: [contact({ id: 'a', note: 'dua\nbaris' }), contact({ id: 'b' })],
        settings: { language: 'id' },
      }),
    ).toBe(text);
  });

  test('tells when and by what it was made, and how much is in it', async () => {
    const { content: _, ...told } = await readBackup(
      await written({ contacts: [contact()], events: [event()] }),
    );
    expect(told).toEqual({
      schemaVersion: 3,
      createdAt: at,
      appVersion: '0.4.0',
      counts: { ...forTables(() => 0), contacts: 1, events: 1 },
    });
  });

  test('survives a mark at its beginning and line ends of another system', async () => {
    const text = await written({ contacts: [contact({ note: 'dua\r\nbaris' })] });
    const read = await readBackup(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(read.content.contacts).toEqual([contact({ note: 'dua\r\nbaris' })]);
  });

  test('of the first version has no later tables, and perhaps no checksum', async () => {
    const text = await byHand(
      { contacts: [contact()], events: [], attendances: [] },
      { schemaVersion: 1, checksum: undefined },
    );
    expect((await readBackup(text)).content).toEqual(content({ contacts: [contact()] }));
  });

  test('tells how far it has come, and ends when it is told to', async () => {
    const contacts = Array.from({ length: 2500 }, (_, index) => contact({ id: `${index}` }));
    const seen: number[] = [];
    const onProgress = (done: number, total: number): void => {
      expect(total).toBe(2500);
      seen.push(done);
    };
    const parts = await writeBackup(content({ contacts }), { ...options, onProgress });
    expect(seen).toEqual([1000, 2000, 2500]);
    seen.length = 0;
    await readBackup(parts.join(''), { onProgress });
    expect(seen).toEqual([500, 1000, 1750, 2250, 2500]);
    const signal = AbortSignal.abort(new Error('cukup'));
    await expect(readBackup(parts.join(''), { signal })).rejects.toThrow('cukup');
    await expect(writeBackup(content({ contacts }), { ...options, signal })).rejects.toThrow('cukup');
  });

  test.each([
    [false, 'jejaring-backup-2026-01-05.json'],
    [true, 'jejaring-backup-2026-01-05.jejaring'],
  ])('encrypted %s is called %s', (isEncrypted, name) => {
    expect(backupFileName(new Date(2026, 0, 5, 23, 59), isEncrypted)).toBe(name);
  });
});

describe('what is no backup, or none any more, is refused by name', () => {
  test.each<[string, (text: string) => string, string]>([
    ['another file', () => 'Nama;Surel\n', 'not-a-backup'],
    ['another JSON', () => '{"format":"lain","records":{}}', 'not-a-backup'],
    ['nothing', () => '', 'not-a-backup'],
    ['one letter changed', text => text.replace('"name":"Rina"', '"name":"Rini"'), 'damaged'],
    ['a record taken out', text => text.replace(/^\{"id":"b".*\n/m, ''), 'damaged'],
    ['cut off', text => text.slice(0, text.length / 2), 'damaged'],
    ['cut off in its head', text => text.slice(0, 60), 'damaged'],
    ['without its last bracket', text => text.replace(/\}\s*$/, ''), 'damaged'],
    ['without its checksum', text => text.replace(/,"checksum":"[^"]*"/, ''), 'damaged'],
    ['of a newer version', text => text.replace('"schemaVersion":3', '"schemaVersion":4'), 'newer'],
    [
      'with a version that is none',
      text => text.replace('"schemaVersion":3', '"schemaVersion":"3"'),
      'damaged',
    ],
  ])('%s', async (_, change, kind) => {
    const text = await written({ contacts: [contact(), contact({ id: 'b' })] });
    expect(change(text)).not.toBe(text);
    expect(await refusal(change(text))).toEqual([kind, undefined]);
  });

  test.each<[string, object, object]>([
    [
      'a name that is missing',
      { contacts: [contact(), { ...contact({ id: 'b' }), name: undefined }] },
      { table: 'contacts', index: 1, field: 'name' },
    ],
    [
      'an item that is no text',
      { contacts: [{ ...contact(), email: ['a', 5] }] },
      { table: 'contacts', index: 0, field: 'email.1' },
    ],
    ['a record that is none', { events: [null] }, { table: 'events', index: 0, field: '' }],
    [
      'an id that is there twice',
      { contacts: [contact(), contact()] },
      { table: 'contacts', index: 1, field: 'id' },
    ],
    [
      'a tag of another colour',
      { tags: [{ id: 'a', name: 'a', color: 'gold', createdAt: at, updatedAt: at }] },
      { table: 'tags', index: 0, field: 'color' },
    ],
    [
      'settings of another kind',
      { settings: { language: 'xx' } },
      { table: 'settings', index: 0, field: 'language' },
    ],
  ])('%s', async (_, records, place) => {
    expect(await refusal(await byHand(records))).toEqual(['invalid-record', place]);
  });

  test.each<[string, object, object]>([
    ['another number of records than it says', { contacts: [contact()] }, { counts: { contacts: 2 } }],
    ['a table that is no list', { contacts: {} }, {}],
  ])('%s', async (_, records, head) => {
    expect(await refusal(await byHand(records, head))).toEqual(['damaged', undefined]);
  });
});

describe('a backup is known by how it begins', () => {
  test.each<[string, string | Uint8Array, boolean, boolean]>([
    ['ours', '{"format":"jejaring-backup","schemaVersion":2}', true, false],
    ['ours with white space', '\uFEFF {\n  "format": "jejaring-backup"', true, false],
    ['ours as bytes', new TextEncoder().encode('{"format":"jejaring-backup"'), true, false],
    ['an encrypted one', new TextEncoder().encode('JEJARING\u0001xyz'), true, true],
    ['a text about it', 'JEJARING adalah', false, false],
    ['another JSON', '{"type":"jejaring-backup"}', false, false],
    ['nothing', '', false, false],
  ])('%s', (_, file, is, isEncrypted) => {
    expect(isBackup(file)).toBe(is);
    expect(isEncryptedBackup(file)).toBe(isEncrypted);
  });
});

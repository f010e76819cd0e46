import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { backupFile } from '../../entrypoints/options/export/backup-file.ts';
import { exportFile } from '../../entrypoints/options/export/export-file.ts';
import {
  contactFormats,
  type ExportFormat,
  eventFormats,
} from '../../entrypoints/options/export/export-format.ts';
import type { ExportOrder } from '../../entrypoints/options/export/export-order.ts';
import { openBackup } from '../../entrypoints/options/export/opened-backup.ts';
import { contactsPreview } from '../../entrypoints/options/export/preview-content.ts';
import { readContactsCsv } from '../../lib/exchange/read-csv.ts';
import { storedContent } from '../../lib/store/backup-content.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { attendance, contact, emptyDatabase, event } from '../store/sample.ts';

const order = (format: ExportFormat, rest: Partial<ExportOrder> = {}): ExportOrder => ({
  format,
  includesNotes: false,
  isOneEach: false,
  language: 'en',
  separator: ',',
  ...rest,
});

const rahmi = contact('1', { name: 'Rahmi', note: 'rahasia', tags: ['rekan'] });
const andi = contact('2', { name: 'Andi', note: 'rahasia' });

async function filled(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await commit(db, {
    act: 'save',
    label: '',
    plan: [
      { table: 'contacts', put: rahmi },
      { table: 'contacts', put: andi },
      { table: 'contacts', put: contact('3', { name: 'Andi' }) },
      { table: 'events', put: event('w', { note: 'rahasia', startDate: '2026-12-10' }) },
      { table: 'attendances', put: attendance('m', '1', 'w') },
    ],
  });
  return db;
}

describe('a file of contacts', () => {
  test('has all of them by name, or those that were chosen in their order', async () => {
    const db = await filled();
    const names = async (rest: Partial<ExportOrder>): Promise<string[]> => {
      const { file } = await exportFile(db, order('own', rest));
      return readContactsCsv(await file.text()).drafts.map(({ name }) => name);
    };
    expect(await names({})).toEqual(['Andi', 'Andi', 'Rahmi']);
    expect(await names({ ids: ['1', 'gone', '2'] })).toEqual(['Rahmi', 'Andi']);
  });

  test('has the columns that were chosen, and where people were met', async () => {
    const { file, name } = await exportFile(
      await filled(),
      order('excel', { columns: ['metAt', 'name'], ids: ['1'], language: 'id' }),
    );
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect((await file.text()).replace('\uFEFF', '')).toBe('Bertemu di;Nama\r\nWebinar w;Rahmi\r\n');
    expect(name).toMatch(/^jejaring-kontak-excel-/);
  });

  test.each([...contactFormats, ...eventFormats.filter(format => format === 'eventsIcs')])(
    'as %s holds no note unless it was asked for',
    async format => {
      const { file } = await exportFile(await filled(), order(format));
      const bytes = new Uint8Array(await file.arrayBuffer());
      const parts = format === 'xlsx' ? Object.values(unzipSync(bytes)) : [bytes];
      expect(parts.map(part => strFromU8(part)).join('')).not.toContain('rahasia');
      expect(bytes.length).toBeGreaterThan(100);
    },
  );

  test('as one vCard each is a zip of files named after the people', async () => {
    const { file, name } = await exportFile(await filled(), order('vcard4', { isOneEach: true }));
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(name).toMatch(/\.zip$/);
    expect(Object.keys(files)).toEqual(['Andi.vcf', 'Andi (2).vcf', 'Rahmi.vcf']);
    expect(strFromU8(files['Rahmi.vcf'] ?? new Uint8Array())).toMatch(
      /^BEGIN:VCARD.*FN:Rahmi.*END:VCARD\r\n$/s,
    );
  });

  test('is not made when it is stopped', async () => {
    const made = exportFile(await filled(), order('own'), {
      signal: AbortSignal.abort(new Error('stopped')),
    });
    await expect(made).rejects.toThrow('stopped');
  });
});

test('the preview shows what has something in it, and counts the rest', () => {
  const preview = contactsPreview([rahmi, andi], 'own', {
    language: 'en',
    columns: ['name', 'tags', 'about'],
  });
  expect(preview).toEqual({
    kind: 'table',
    columns: [
      { header: 'Name', cells: ['Rahmi', 'Andi'] },
      { header: 'Tags', cells: ['rekan', ''] },
    ],
    empty: 1,
  });
});

describe('a backup file', () => {
  test.each([undefined, 'kuda hijau melompat jembatan'])(
    'with the passphrase %s is opened again',
    async passphrase => {
      const db = await filled();
      const made = { settings: { language: 'id' as const }, appVersion: '0.1.0', passphrase };
      const { file } = await backupFile(db, made);
      const { content } = await openBackup(file, passphrase);
      expect(content).toEqual({ ...(await storedContent(db)), settings: { language: 'id' } });
    },
  );

  test('that is encrypted says so, and that the passphrase is another', async () => {
    const { file } = await backupFile(emptyDatabase(), {
      settings: {},
      appVersion: '0.1.0',
      passphrase: 'a',
    });
    await expect(openBackup(file, undefined)).rejects.toMatchObject({ kind: 'encrypted' });
    await expect(openBackup(file, 'b')).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  });
});

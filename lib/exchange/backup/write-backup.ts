import { type BackupHead, backupFormat, backupSchemaVersion } from '../../model/backup.ts';
import { recordTables } from '../../model/history.ts';
import type { BackupContent } from './backup-content.ts';
import { checksumOf } from './part-bytes.ts';
import { recordsPerStep, type StepOptions, step } from './steps.ts';

export interface BackupOptions extends StepOptions {
  /** ISO instant. */
  readonly createdAt: string;
  readonly appVersion: string;
}

/**
 * Everything as JSON, one record a line so that two backups can be compared as text. In parts, to be joined or handed to a
 * `Blob`, encoded as UTF-8. The same content makes the same text.
 */
export async function writeBackup(
  content: BackupContent,
  { createdAt, appVersion, ...options }: BackupOptions,
): Promise<string[]> {
  const counts = Object.fromEntries(recordTables.map(table => [table, content[table].length]));
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const records = ['{\n'];
  let done = 0;
  for (const table of recordTables) {
    const rows = content[table];
    records.push(`${JSON.stringify(table)}:[\n`);
    for (let from = 0; from < rows.length; from += recordsPerStep) {
      const some = rows.slice(from, from + recordsPerStep).map(row => JSON.stringify(row));
      const end = from + some.length < rows.length ? ',\n' : '\n';
      records.push(some.join(',\n') + end);
      done += some.length;
      await step(options, done, total);
    }
    records.push(table === recordTables.at(-1) && !content.settings ? ']\n' : '],\n');
  }
  if (content.settings) records.push(`"settings":${JSON.stringify(content.settings)}\n`);
  records.push('}');
  const checksum = await checksumOf(records);
  const head: BackupHead = {
    format: backupFormat,
    schemaVersion: backupSchemaVersion,
    createdAt,
    appVersion,
    counts,
    checksum,
  };
  return [`${JSON.stringify(head).slice(0, -1)},\n"records":`, ...records, '}\n'];
}

/** `jejaring-backup-2026-11-22.json`, encrypted `jejaring-backup-2026-11-22.jejaring`: the day is the local one of `date`. */
export function backupFileName(date: Date, isEncrypted: boolean): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `jejaring-backup-${day}.${isEncrypted ? 'jejaring' : 'json'}`;
}

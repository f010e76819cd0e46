import type { BackupHead } from '../../model/backup.ts';
import { type RecordTable, recordTables } from '../../model/history.ts';
import { settingsSchema } from '../../model/settings.ts';
import { recordSchemas } from '../../model/stored-record.ts';
import type { BackupContent } from './backup-content.ts';
import { backupParts, recordsByTable } from './backup-text.ts';
import { isBackup, isEncryptedBackup } from './detect.ts';
import { checksumOf } from './part-bytes.ts';
import { recordsPerStep, type StepOptions, step } from './steps.ts';
import { UnreadableBackup } from './unreadable-backup.ts';

export interface Backup extends Omit<BackupHead, 'format' | 'checksum'> {
  readonly content: BackupContent;
}

interface Schema<Row> {
  safeParse(value: unknown): {
    readonly data?: Row | undefined;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } | undefined;
  };
}

/**
 * A backup that `writeBackup` made, of this version or an older one: tables that it does not have are empty. Line ends may
 * have been turned into CRLF on the way.
 * @throws UnreadableBackup, or the reason of the signal
 */
export async function readBackup(text: string, options: StepOptions = {}): Promise<Backup> {
  if (isEncryptedBackup(text)) throw new UnreadableBackup('encrypted');
  if (!isBackup(text)) throw new UnreadableBackup('not-a-backup');
  const { head, records } = backupParts(text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);
  // The first version may be without one.
  const isChecked = head.checksum !== undefined || head.schemaVersion > 1;
  if (isChecked && (await checksumOf([records])) !== head.checksum) throw new UnreadableBackup('damaged');
  const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
  // Reading and checking are half of the work each.
  const tables = await recordsByTable(records, count => step(options, Math.min(total, count) >> 1, total));
  let done = 0;
  const rows = async <Row extends { id: string }>(
    table: RecordTable,
    schema: Schema<Row>,
  ): Promise<Row[]> => {
    const written = tables.get(table) ?? [];
    if (!Array.isArray(written) || written.length !== (head.counts[table] ?? 0))
      throw new UnreadableBackup('damaged');
    const ids = new Set<string>();
    const valid: Row[] = [];
    for (const [index, row] of written.entries()) {
      const { data, error } = schema.safeParse(row);
      const field = error?.issues[0]?.path.join('.') ?? 'id';
      if (!data || ids.has(data.id)) throw new UnreadableBackup('invalid-record', { table, index, field });
      ids.add(data.id);
      valid.push(data);
      done++;
      if (done % recordsPerStep === 0) await step(options, (total + done) >> 1, total);
    }
    return valid;
  };
  const settings = settingsIn(tables.get('settings'));
  const content: Partial<BackupContent> = settings ? { settings } : {};
  for (const table of recordTables)
    Object.assign(content, { [table]: await rows<{ id: string }>(table, recordSchemas[table]) });
  await step(options, total, total);
  const { format, checksum, ...told } = head;
  return { ...told, content: content as BackupContent };
}

function settingsIn(written: unknown): BackupContent['settings'] {
  if (written === undefined) return undefined;
  const { data, error } = settingsSchema.safeParse(written);
  const field = error?.issues[0]?.path.join('.') ?? '';
  if (!data) throw new UnreadableBackup('invalid-record', { table: 'settings', index: 0, field });
  return data;
}

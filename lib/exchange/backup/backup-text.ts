import { type BackupHead, backupHeadSchema, backupSchemaVersion } from '../../model/backup.ts';
import { recordsPerStep } from './steps.ts';
import { UnreadableBackup } from './unreadable-backup.ts';

const marker = '"records":';

/** What stands before the records, and their text, over which the checksum goes. */
export function backupParts(text: string): { head: BackupHead; records: string } {
  // Not within a JSON string, where the quotes would be escaped.
  const at = text.indexOf(marker);
  const end = text.lastIndexOf('}');
  if (at === -1 || end < at) throw new UnreadableBackup('damaged');
  const before = text
    .slice(0, at)
    .replace(/^\uFEFF/, '')
    .trimEnd();
  const written = parsed(`${before.endsWith(',') ? before.slice(0, -1) : before}}`);
  // First the version: a newer one may have another head.
  const version = entriesOf(written).find(([name]) => name === 'schemaVersion')?.[1];
  if (typeof version === 'number' && version > backupSchemaVersion) throw new UnreadableBackup('newer');
  const { data: head } = backupHeadSchema.safeParse(written);
  if (!head) throw new UnreadableBackup('damaged');
  return { head, records: text.slice(at + marker.length, end) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableBackup('damaged');
  }
}

const withoutComma = (line: string): string => (line.endsWith(',') ? line.slice(0, -1) : line);

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) throw new UnreadableBackup('damaged');
  return Object.entries(value);
}

/**
 * What stands under each name of the records, not yet checked: lists, and the settings. Line by line as we write it, so that
 * a large backup does not stop the page; another layout of the same is read at once.
 */
export async function recordsByTable(
  records: string,
  afterStep: (count: number) => Promise<void>,
): Promise<ReadonlyMap<string, unknown>> {
  if (!/^\{\n"/.test(records)) return new Map(entriesOf(parsed(records)));
  const tables = new Map<string, unknown>();
  let rows: unknown[] | undefined;
  let count = 0;
  for (let from = 2, to = from; from < records.length - 1; from = to + 1) {
    to = records.indexOf('\n', from);
    if (to === -1) throw new UnreadableBackup('damaged');
    const line = withoutComma(records.slice(from, to));
    const [, table] = rows ? [] : (/^"(\w+)":\[$/.exec(line) ?? []);
    if (rows && line === ']') rows = undefined;
    else if (rows) {
      rows.push(parsed(line));
      count++;
      if (count % recordsPerStep === 0) await afterStep(count);
    } else if (table) {
      rows = [];
      tables.set(table, rows);
    } else {
      for (const [name, value] of entriesOf(parsed(`{${line}}`))) tables.set(name, value);
    }
  }
  if (rows) throw new UnreadableBackup('damaged');
  return tables;
}

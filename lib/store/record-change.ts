import type { RecordTable } from '../model/history.ts';
import { type RecordOf, recordSchemas } from '../model/stored-record.ts';
import { equal, type Fields } from './difference.ts';
import { InvalidRecord } from './errors.ts';

export type StorableRecord = RecordOf[RecordTable];

/** What there is under an id, where the plan has read it in the same transaction: it is not read twice. */
export interface Known {
  /** Undefined: nothing is stored. */
  readonly stored: StorableRecord | undefined;
  /** What the trash holds of it. */
  readonly trashed: Fields | undefined;
}

type Put<T extends RecordTable> = {
  readonly table: T;
  readonly put: RecordOf[T];
  /** Its id was made just now, so that nothing stored needs to be looked at: half the cost of an import. */
  readonly isNew?: boolean;
  readonly known?: Known | undefined;
};

/** What is to become of one record: a put makes or replaces it, a removal moves it to the trash. */
export type RecordChange = { [T in RecordTable]: Put<T> }[RecordTable] | Removal;

interface Removal {
  readonly table: RecordTable;
  readonly remove: string;
  /** What the trash is to hold instead of the record: what it held before the record was put back. */
  readonly trashed?: Fields | undefined;
  readonly known?: Known | undefined;
}

/** The record as its schema knows it, without absent fields. Throws `InvalidRecord`. */
export function checked(table: RecordTable, record: StorableRecord): StorableRecord {
  const result = recordSchemas[table].safeParse(record);
  if (!result.success) {
    const where = result.error.issues.map(issue => issue.path.join('.')).join(', ');
    throw new InvalidRecord(`${table} ${record.id}: ${where}`, { cause: result.error });
  }
  const present: Record<string, unknown> = result.data;
  for (const field of Object.keys(present)) if (present[field] === undefined) delete present[field];
  return result.data;
}

/** The later of `now` and the millisecond after `last`, as ISO instant: what comes later has a later instant. */
export function instantAfter(now: Date, last: string | undefined): string {
  const at = now.toISOString();
  return last === undefined || at > last ? at : new Date(Date.parse(last) + 1).toISOString();
}

/** Whether anything differs but the instant of the last change. */
export const changes = (before: StorableRecord, after: StorableRecord): boolean =>
  !equal({ ...before, updatedAt: '' }, { ...after, updatedAt: '' });

/** `after` with a later `updatedAt` than `before`, unless whoever made it has set one. */
export function stamped(before: StorableRecord, after: StorableRecord, now: Date): StorableRecord {
  if (!('updatedAt' in before) || !('updatedAt' in after) || after.updatedAt !== before.updatedAt)
    return after;
  return { ...after, updatedAt: instantAfter(now, before.updatedAt) };
}

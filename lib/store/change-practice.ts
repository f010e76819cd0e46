import type { HistoryEntry } from '../model/history.ts';
import type { RecordOf } from '../model/stored-record.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { type Draft, type PracticeTable, recordOf } from './practice.ts';
import type { RecordChange } from './record-change.ts';

interface ChangeOptions {
  /** What history calls it. */
  readonly label: string;
  readonly now?: Date;
}

/**
 * Changes a record of the practice as it is stored at that moment, so that of two quick changes none is lost. `change` is given
 * nothing when there is none yet; what it gives is saved under the same id. Throws what `commit` throws.
 */
export function changePractice<T extends PracticeTable>(
  db: JejaringDatabase,
  table: T,
  id: string,
  change: (stored: RecordOf[T] | undefined) => Draft<RecordOf[T]>,
  { label, now = new Date() }: ChangeOptions,
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const stored = await db.table<RecordOf[T], string>(table).get(id);
    const put = recordOf<RecordOf[T]>({ ...change(stored), id }, now, stored);
    return [{ table, put: stored ? { ...put, updatedAt: stored.updatedAt } : put } as RecordChange];
  };
  return commit(db, { act: 'edit', label, plan, now });
}

import type { Change, HistoryEntry, RecordTable } from '../model/history.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { countOf } from './history-parts.ts';

/** What one batch did to one record. */
export interface PastChange {
  readonly entry: HistoryEntry;
  readonly change: Change;
}

export interface Past {
  /** The latest first. */
  readonly changes: readonly PastChange[];
  /** All that is later is known; the instant to go on from. Absent: there is nothing earlier. */
  readonly from?: string;
}

interface OfRecord {
  readonly table: RecordTable;
  readonly id: string;
  /** ISO instant of its making; what is older is not looked at. */
  readonly since: string;
}

interface Bounds {
  /** `from` of what was read before. */
  readonly before?: string | undefined;
  readonly most?: number;
  /** Changes of other records that may be looked through; one batch is always looked at whole. */
  readonly mostRead?: number;
}

/** Entries read at once. */
const page = 100;

/**
 * What happened to a record, a piece at a time: history says of a batch how many records it changed, and only a look into it
 * says which. After imports of 100,000 that would be long, so one call gives what it has found when it has read enough.
 */
export const recordHistory = (
  db: JejaringDatabase,
  { table, id, since }: OfRecord,
  { before, most = 30, mostRead = 200_000 }: Bounds = {},
): Promise<Past> =>
  named(async () => {
    const changes: PastChange[] = [];
    let end: string | undefined = before;
    let read = 0;
    for (;;) {
      const entries = await db.history
        .where('at')
        .between(since, end ?? '\uffff', true, false)
        .reverse()
        .limit(page)
        .toArray();
      for (const entry of entries) {
        if (changes.length >= most || read > mostRead) return { changes, from: end };
        end = entry.at;
        if (!entry.counts[table]) continue;
        read += countOf(entry);
        const change = await changeOf(db, entry.id, table, id);
        if (change) changes.push({ entry, change });
      }
      if (entries.length < page) return { changes };
    }
  });

/** A batch changes a record once; part by part, so that a large one is never in memory whole. */
async function changeOf(
  db: JejaringDatabase,
  entryId: string,
  table: RecordTable,
  id: string,
): Promise<Change | undefined> {
  for (let part = 0; ; part++) {
    const found = await db.historyParts.get([entryId, part]);
    if (!found) return undefined;
    const change = found.changes.find(one => one.id === id && one.table === table);
    if (change) return change;
  }
}

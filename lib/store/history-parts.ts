import type { Change, HistoryEntry, HistoryPart } from '../model/history.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';

const changesPerPart = 1000;

/** The changes of an entry as they are stored. */
export const partsOf = (entryId: string, changes: readonly Change[]): HistoryPart[] =>
  chunks(changes, changesPerPart).map((some, part) => ({ entryId, part, changes: some }));

/** How many records of each table the changes are about. */
export function countsOf(changes: readonly Change[]): HistoryEntry['counts'] {
  const counts: HistoryEntry['counts'] = {};
  for (const { table } of changes) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

/** All changes of an entry, in their order. May run inside a transaction. */
export async function changesOf(db: JejaringDatabase, entryId: string): Promise<Change[]> {
  const parts = await partsOfEntry(db, entryId);
  return parts.flatMap(({ changes }) => changes);
}

/** The parts of an entry, in their order. May run inside a transaction. */
export const partsOfEntry = (db: JejaringDatabase, entryId: string): Promise<HistoryPart[]> =>
  db.historyParts.where('[entryId+part]').between([entryId, 0], [entryId, Infinity]).toArray();

/** How many records a batch changed, over all tables. */
export const countOf = ({ counts }: HistoryEntry): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

import type { Change, HistoryEntry } from '../model/history.ts';
import type { JejaringDatabase } from './database.ts';
import { countsOf, partsOfEntry } from './history-parts.ts';

interface Forgetting {
  /** What is left of a change; undefined: nothing, as if it had not been. */
  readonly left: (change: Change) => Change | undefined;
  /** Whether what an entry is called is to be forgotten too; its changes are those that are left. */
  readonly tells: (label: string, entry: HistoryEntry, changes: readonly Change[]) => boolean;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Parts that are read at once. */
const perRead = 50;

/**
 * Takes changes out of history; an entry that is left without any goes. Undoing one that is left takes back what it still knows.
 * Runs inside a transaction. Gives the number of changes that are forgotten, whole or in part.
 */
export async function forgetInHistory(
  db: JejaringDatabase,
  { left, tells, onProgress }: Forgetting,
): Promise<number> {
  const keys = await db.historyParts.toCollection().primaryKeys();
  const touched = new Set<string>();
  let forgotten = 0;
  for (let from = 0; from < keys.length; from += perRead) {
    for (const part of await db.historyParts.bulkGet(keys.slice(from, from + perRead))) {
      if (!part) continue;
      const changes = part.changes.map(left);
      const count = changes.filter((change, index) => change !== part.changes[index]).length;
      if (count === 0) continue;
      forgotten += count;
      touched.add(part.entryId);
      const kept = changes.filter(change => change !== undefined);
      await db.historyParts.put({ ...part, changes: kept });
    }
    onProgress?.(Math.min(1, (from + perRead) / keys.length));
  }
  for (const entry of await db.history.toArray()) {
    const isTouched = touched.has(entry.id);
    if (!isTouched && entry.label === '') continue;
    const parts = isTouched || tells(entry.label, entry, []) ? await partsOfEntry(db, entry.id) : [];
    const changes = parts.flatMap(part => part.changes);
    if (isTouched && changes.length === 0) {
      await db.history.delete(entry.id);
      await db.historyParts.bulkDelete(parts.map(({ entryId, part }): [string, number] => [entryId, part]));
      continue;
    }
    const label = tells(entry.label, entry, changes) ? '' : entry.label;
    const counts = isTouched ? countsOf(changes) : entry.counts;
    if (isTouched || label !== entry.label) await db.history.put({ ...entry, label, counts });
  }
  return forgotten;
}

import type { JejaringDatabase } from './database.ts';

/**
 * Which of these entries are taken back: an entry is, as long as one that undoes it is not taken back itself. May run inside a
 * transaction.
 */
export async function takenBack(db: JejaringDatabase, entryIds: readonly string[]): Promise<Set<string>> {
  const undoers = new Map<string, string[]>();
  let asked = entryIds;
  while (asked.length > 0) {
    const found = await db.history.where('undoes').anyOf(asked).toArray();
    for (const { id, undoes = '' } of found) undoers.set(undoes, [...(undoers.get(undoes) ?? []), id]);
    asked = found.map(({ id }) => id);
  }
  const isBack = (id: string): boolean => (undoers.get(id) ?? []).some(one => !isBack(one));
  return new Set(entryIds.filter(isBack));
}

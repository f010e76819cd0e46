import type { JejaringDatabase } from './database.ts';

/** From about this many questions on, reading the whole table once is cheaper. */
const many = 200;

/** Id of a contact or event -> ids of its attendances. Those without any are left out. */
export async function attendancesOf(
  db: JejaringDatabase,
  table: 'contacts' | 'events',
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const end = table === 'contacts' ? 'contactId' : 'eventId';
  const found = new Map<string, string[]>();
  if (ids.length < many) {
    const keys = await Promise.all(ids.map(id => db.attendances.where(end).equals(id).primaryKeys()));
    ids.forEach((id, index) => {
      const own = keys[index] ?? [];
      if (own.length > 0) found.set(id, own);
    });
    return found;
  }
  const wanted = new Set(ids);
  for (const attendance of await db.attendances.toArray()) {
    const id = attendance[end];
    if (wanted.has(id)) found.set(id, [...(found.get(id) ?? []), attendance.id]);
  }
  return found;
}

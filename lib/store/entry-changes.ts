import type { Change, RecordTable } from '../model/history.ts';
import type { JejaringDatabase } from './database.ts';
import type { Fields } from './difference.ts';
import { named } from './errors.ts';

/** A change with what its record is called. */
export interface NamedChange {
  readonly change: Change;
  /** Of an attendance, a rule or a distinction the names of both ends. Empty: nothing is known of it any more. */
  readonly names: readonly string[];
  /** Whether the record is there. */
  readonly isThere: boolean;
}

/** Changes of an entry in their order, those after the first `from`, as many as asked for. */
export const entryChanges = (
  db: JejaringDatabase,
  entryId: string,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<NamedChange[]> =>
  named(async () => {
    const changes: Change[] = [];
    let passed = 0;
    for (let part = 0; changes.length < most; part++) {
      const found = await db.historyParts.get([entryId, part]);
      if (!found) break;
      changes.push(...found.changes.slice(Math.max(0, from - passed), from - passed + most));
      passed += found.changes.length;
    }
    return namedChanges(db, changes.slice(0, most));
  });

async function namedChanges(db: JejaringDatabase, changes: readonly Change[]): Promise<NamedChange[]> {
  const known = new Map<string, { readonly fields: Fields; readonly isThere: boolean }>();
  const keyOf = (table: RecordTable, id: string): string => `${table} ${id}`;
  const learn = async (table: RecordTable, ids: readonly string[]): Promise<void> => {
    const unknown = [...new Set(ids)].filter(id => !known.has(keyOf(table, id)));
    if (unknown.length === 0) return;
    const [stored, trashed] = await Promise.all([
      db.table<object, string>(table).bulkGet(unknown),
      db.removed.bulkGet(unknown),
    ]);
    for (const [index, id] of unknown.entries()) {
      const fields = stored[index] ?? trashed[index]?.record;
      if (fields)
        known.set(keyOf(table, id), { fields: { ...fields }, isThere: stored[index] !== undefined });
    }
  };
  for (const table of new Set(changes.map(change => change.table))) {
    await learn(
      table,
      changes.filter(change => change.table === table).map(({ id }) => id),
    );
  }
  const fieldsOf = (change: Change): Fields =>
    known.get(keyOf(change.table, change.id))?.fields ??
    (change.kind === 'removed' && change.record ? change.record : {});
  const ends = changes.flatMap(change => endsOf(change.table, fieldsOf(change)));
  for (const table of ['contacts', 'events'] as const)
    await learn(
      table,
      ends.filter(end => end.table === table).map(({ id }) => id),
    );
  const nameOf = (fields: Fields): string => (typeof fields.name === 'string' ? fields.name : '');
  return changes.map(change => {
    const fields = fieldsOf(change);
    const names = [
      ...endsOf(change.table, fields).map(({ table, id }) =>
        nameOf(known.get(keyOf(table, id))?.fields ?? {}),
      ),
      change.table === 'tagRules' && typeof fields.tag === 'string' ? fields.tag : nameOf(fields),
    ];
    const isThere = known.get(keyOf(change.table, change.id))?.isThere ?? false;
    return { change, names: names.filter(Boolean), isThere };
  });
}

/** The contacts and events that a record is about. */
function endsOf(
  table: RecordTable,
  fields: Fields,
): { readonly table: 'contacts' | 'events'; readonly id: string }[] {
  const { contactId, eventId, contactIds } = fields;
  const contacts = table === 'distinctions' && Array.isArray(contactIds) ? contactIds : [contactId];
  return [
    ...contacts.map(id => ({ table: 'contacts' as const, id })),
    { table: 'events' as const, id: eventId },
  ].flatMap(({ table: end, id }) => (typeof id === 'string' ? [{ table: end, id }] : []));
}

import type { RecordTable } from '../model/history.ts';
import type { JejaringDatabase } from './database.ts';
import { scan } from './scan.ts';

type EndTable = 'contacts' | 'events';

/** What cannot be without its contact or event: field -> the table of the end. An interaction outlives its event. */
const requiredEnds = {
  attendances: { contactId: 'contacts', eventId: 'events' },
  interactions: { contactId: 'contacts' },
  commitments: { contactId: 'contacts' },
  tagRules: { eventId: 'events' },
} as const satisfies { readonly [T in RecordTable]?: Readonly<Record<string, EndTable>> };

export interface End {
  readonly table: EndTable;
  readonly id: string;
}

/** The contacts and events without which a record would say nothing. */
export function endsOf(table: RecordTable, record: object): End[] {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  if (table === 'distinctions' && Array.isArray(fields.contactIds))
    return fields.contactIds.map(id => ({ table: 'contacts', id: String(id) }));
  const ends: Readonly<Record<string, EndTable>> =
    table in requiredEnds ? requiredEnds[table as keyof typeof requiredEnds] : {};
  return Object.entries(ends).map(([field, of]) => ({ table: of, id: String(fields[field]) }));
}

/** Tables of what goes with its contact. */
export const belongings = ['attendances', 'interactions', 'commitments'] as const;

export interface Belonging {
  readonly table: (typeof belongings)[number];
  readonly id: string;
}

/** From about this many questions on, reading the whole table once is cheaper. */
const many = 200;

/**
 * Id of a contact or event -> what belongs to it and is nothing without it. Those without any are left out. May run inside a
 * transaction.
 */
export async function belongingsOf(
  db: JejaringDatabase,
  end: EndTable,
  ids: readonly string[],
): Promise<Map<string, Belonging[]>> {
  const found = new Map<string, Belonging[]>();
  const take = (owner: string, belonging: Belonging): void => {
    const own = found.get(owner);
    if (own) own.push(belonging);
    else found.set(owner, [belonging]);
  };
  for (const table of belongings) {
    const field = Object.entries(requiredEnds[table]).find(([, of]) => of === end)?.[0];
    if (field === undefined) continue;
    if (ids.length < many) {
      const keys = await Promise.all(ids.map(id => db.table(table).where(field).equals(id).primaryKeys()));
      ids.forEach((id, index) => {
        for (const key of keys[index] ?? []) take(id, { table, id: String(key) });
      });
    } else {
      const wanted = new Set(ids);
      for await (const some of scan(
        db.table<{ readonly id: string; readonly [field: string]: unknown }, string>(table),
      ))
        for (const record of some) {
          const owner = String(record[field]);
          if (wanted.has(owner)) take(owner, { table, id: record.id });
        }
    }
  }
  return found;
}

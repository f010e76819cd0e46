import type { JejaringDatabase } from './database.ts';

/** When the last batch was committed; undefined: there is none. May run inside a transaction. */
export async function lastInstant(db: JejaringDatabase): Promise<string | undefined> {
  const [last] = await db.history.orderBy('at').reverse().limit(1).keys();
  return last === undefined ? undefined : String(last);
}

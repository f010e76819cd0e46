import type { Act, HistoryEntry } from '../model/history.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { takenBack } from './taken-back.ts';

export interface HistoryPage {
  /** The latest first. */
  readonly entries: readonly HistoryEntry[];
  /** Ids of those that are taken back, whether what undid them is among the entries or not. */
  readonly takenBack: ReadonlySet<string>;
  /** Whether there are no earlier ones. */
  readonly isWhole: boolean;
}

/** The latest batches, of all kinds or of one. */
export const historyPage = (
  db: JejaringDatabase,
  { act, most }: { readonly act?: Act | undefined; readonly most: number },
): Promise<HistoryPage> =>
  named(async () => {
    const latest = db.history.orderBy('at').reverse();
    const wanted = act === undefined ? latest : latest.filter(entry => entry.act === act);
    const found = await wanted.limit(most + 1).toArray();
    const entries = found.slice(0, most);
    const back = await takenBack(
      db,
      entries.map(({ id }) => id),
    );
    return { entries, takenBack: back, isWhole: found.length <= most };
  });

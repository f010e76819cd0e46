import type { HistoryEntry } from '../model/history.ts';
import type { InteractionSummary } from '../model/interaction.ts';
import type { JejaringDatabase } from './database.ts';
import { followHistory } from './follow-history.ts';
import { KeptRows } from './kept-rows.ts';
import { scan } from './scan.ts';
import type { Watch } from './watch.ts';

/**
 * Follows what the interactions with each contact come to: all of it at first, and after each batch that has written interactions
 * those that it has changed, in a new list. Gives the way to begin, which gives the way to stop.
 */
export function watchSummaries(db: JejaringDatabase): Watch<InteractionSummary> {
  return (onRows, onError) => {
    const table = db.interactionSummaries;
    let rows = new KeptRows<InteractionSummary>();
    let latest = '';
    let isStopped = false;
    const take = (some: readonly InteractionSummary[]): void => {
      for (const row of some) {
        rows.put(row.id, row.count > 0 ? row : undefined);
        if (row.at > latest) latest = row.at;
      }
    };
    const show = (): void => {
      if (!isStopped) onRows({ rows: rows.list(), isWhole: true });
    };
    const readAll = async (): Promise<void> => {
      rows = new KeptRows();
      latest = '';
      for await (const some of scan(table)) take(some);
      show();
    };
    const readChanged = async (entries: readonly HistoryEntry[] | undefined): Promise<void> => {
      // Of what was erased for good nothing is told.
      if (!entries || entries.some(({ act }) => act === 'erase')) return await readAll();
      if (!entries.some(({ counts }) => counts.interactions)) return;
      take(await table.where('at').above(latest).toArray());
      show();
    };
    const stop = followHistory(db, { first: readAll, take: readChanged }, onError);
    return () => {
      isStopped = true;
      stop();
    };
  };
}

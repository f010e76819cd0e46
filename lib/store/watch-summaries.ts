import { liveQuery } from 'dexie';
import type { InteractionSummary } from '../model/interaction.ts';
import type { JejaringDatabase } from './database.ts';
import { namedError } from './errors.ts';
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
    let latest: string | undefined;
    let isStopped = false;
    const take = (some: readonly InteractionSummary[]): void => {
      for (const row of some) {
        rows.put(row.id, row.count > 0 ? row : undefined);
        if (latest === undefined || row.at > latest) latest = row.at;
      }
    };
    const readAll = async (): Promise<void> => {
      rows = new KeptRows();
      latest = undefined;
      for await (const some of scan(table)) take(some);
    };
    let countRead = 0;
    const readChanged = async ({
      last,
      count,
    }: {
      last: string | undefined;
      count: number;
    }): Promise<void> => {
      if (isStopped) return;
      // Without a last one everything was deleted for good, and with fewer some of it.
      const isLess = count < countRead;
      countRead = count;
      if (latest === undefined || last === undefined || isLess) await readAll();
      else if (last === latest) return;
      else take(await table.where('at').above(latest).toArray());
      if (!isStopped) onRows({ rows: rows.list(), isWhole: true });
    };
    const fail = (error: unknown): void => {
      if (!isStopped) onError(namedError(error));
    };
    let work: Promise<void> = Promise.resolve();
    const subscription = liveQuery(async () => {
      const [last] = await table.orderBy('at').reverse().limit(1).keys();
      return { last: last === undefined ? undefined : String(last), count: await table.count() };
    }).subscribe({
      next: state => {
        work = work.then(() => readChanged(state));
        work.catch(fail);
      },
      error: fail,
    });
    return () => {
      isStopped = true;
      subscription.unsubscribe();
    };
  };
}

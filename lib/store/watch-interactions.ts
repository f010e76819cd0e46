import type { Interaction } from '../model/interaction.ts';
import { addDays, type Day, dayNumber } from '../plan/day.ts';
import { breath } from './breath.ts';
import type { JejaringDatabase } from './database.ts';
import { followTable } from './follow-table.ts';
import type { Watch } from './watch.ts';

/** Both included. */
export interface DaysOfInteractions {
  readonly since: Day;
  readonly until: Day;
}

/**
 * Follows the interactions of some days, by day, those of one day by id: read once, and after each batch that has written
 * interactions a new list with those that it has changed. Gives the way to begin, which gives the way to stop.
 */
export function watchInteractions(db: JejaringDatabase, days: DaysOfInteractions): Watch<Interaction> {
  return (onRows, onError) => {
    let rows: readonly Interaction[] = [];
    let isStopped = false;
    const show = (next: readonly Interaction[]): void => {
      rows = next;
      if (!isStopped) onRows({ rows, isWhole: true });
    };
    const read = async (): Promise<void> => {
      const all: Interaction[] = [];
      for await (const some of interactionsOf(db, days)) {
        if (isStopped) return;
        for (const one of some) all.push(one);
      }
      show(all);
    };
    const take = (written: ReadonlyMap<string, Interaction | undefined>): void => {
      const next = withWritten(rows, written, days);
      if (next !== rows) show(next);
    };
    const stop = followTable(db, 'interactions', { first: read, again: read, take }, onError);
    return () => {
      isStopped = true;
      stop();
    };
  };
}

/** Records that are read at once: what a frame can take in. */
const perRead = 2000;

/** The interactions of some days in the order of the index, some days at a time, as many as are about one read. */
async function* interactionsOf(
  db: JejaringDatabase,
  { since, until }: DaysOfInteractions,
): AsyncGenerator<readonly Interaction[]> {
  const breathe = breath();
  // What is no day cannot be counted on from.
  if (dayNumber(since) === undefined) {
    yield await db.interactions.where('on').between(since, until, true, true).toArray();
    return;
  }
  let count = 2;
  for (let from = since; from <= until; ) {
    const to = earlier(addDays(from, count - 1), until);
    const some = await db.interactions.where('on').between(from, to, true, true).toArray();
    yield some;
    await breathe();
    const next = addDays(to, 1);
    // The last day that there is.
    if (next <= to) return;
    from = next;
    count = Math.max(1, Math.min(count * 4, Math.floor((count * perRead) / Math.max(1, some.length))));
  }
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The list after some were written: the same one where none of them was or is in it. */
function withWritten(
  rows: readonly Interaction[],
  written: ReadonlyMap<string, Interaction | undefined>,
  { since, until }: DaysOfInteractions,
): readonly Interaction[] {
  const kept = rows.filter(({ id }) => !written.has(id));
  const added = [...written.values()]
    .filter(one => one !== undefined)
    .filter(({ on }) => on >= since && on <= until)
    .sort(inOrder);
  if (added.length === 0 && kept.length === rows.length) return rows;
  const all: Interaction[] = [];
  let at = 0;
  for (const one of kept) {
    for (let next = added[at]; next && inOrder(next, one) < 0; next = added[++at]) all.push(next);
    all.push(one);
  }
  return [...all, ...added.slice(at)];
}

const inOrder = (a: Interaction, b: Interaction): number =>
  a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1;

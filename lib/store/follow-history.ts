import { liveQuery } from 'dexie';
import type { HistoryEntry } from '../model/history.ts';
import type { JejaringDatabase } from './database.ts';
import { namedError } from './errors.ts';
import { lastInstant } from './last-instant.ts';

interface HistoryListener {
  readonly onEntries: (entries: readonly HistoryEntry[] | undefined) => void;
  readonly onError: (error: unknown) => void;
}

/** Asks the history of a database once for all who listen. */
class Following {
  /** Since then nothing is missed. */
  readonly begun: Promise<void>;
  readonly listeners = new Set<HistoryListener>();
  readonly stop: () => void;
  readonly #db: JejaringDatabase;
  #latest: string | undefined;

  constructor(db: JejaringDatabase) {
    this.#db = db;
    this.begun = lastInstant(db).then(at => {
      this.#latest = at;
    });
    const fail = (error: unknown): void => {
      for (const { onError } of this.listeners) onError(error);
    };
    let work = this.begun;
    // Who listens hears of this one by itself.
    work.catch(() => {});
    const subscription = liveQuery(() => lastInstant(db)).subscribe({
      next: at => {
        work = work.then(() => this.#look(at));
        work.catch(fail);
      },
      error: fail,
    });
    this.stop = () => subscription.unsubscribe();
  }

  async #look(at: string | undefined): Promise<void> {
    if (at === this.#latest) return;
    // Instants of entries only grow, so what is later than the last one known is all there is.
    const entries = await this.#db.history
      .where('at')
      .aboveOrEqual(this.#latest ?? '')
      .sortBy('at');
    const isLost = this.#latest !== undefined && entries.shift()?.at !== this.#latest;
    if (!isLost && entries.length === 0) return;
    this.#latest = isLost ? await lastInstant(this.#db) : entries.at(-1)?.at;
    for (const { onEntries } of this.listeners) onEntries(isLost ? undefined : entries);
  }
}

const followings = new WeakMap<JejaringDatabase, Following>();

export interface HistoryFollower {
  /** Reads what is there, at first. */
  readonly first: () => Promise<void>;
  /** Takes in the batches committed since, in their order; undefined: what was known is no longer in the history. */
  readonly take: (entries: readonly HistoryEntry[] | undefined) => Promise<void>;
}

/**
 * Tells of every batch that went through the one door, whichever tab or worker committed it, one telling after the other. Gives the way
 * to stop.
 */
export function followHistory(
  db: JejaringDatabase,
  { first, take }: HistoryFollower,
  onError: (error: unknown) => void,
): () => void {
  const following = followings.get(db) ?? new Following(db);
  followings.set(db, following);
  let isStopped = false;
  const fail = (error: unknown): void => {
    if (!isStopped) onError(namedError(error));
  };
  let work = following.begun;
  const goOn = (step: () => Promise<void>): void => {
    work = work.then(() => (isStopped ? undefined : step()));
    work.catch(fail);
  };
  goOn(first);
  const listener: HistoryListener = { onEntries: entries => goOn(() => take(entries)), onError: fail };
  following.listeners.add(listener);
  return () => {
    isStopped = true;
    following.listeners.delete(listener);
    if (following.listeners.size > 0) return;
    following.stop();
    if (followings.get(db) === following) followings.delete(db);
  };
}

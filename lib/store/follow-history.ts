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
  /** Since then nothing is missed. Never rejects: those who listen then are told. */
  readonly begun: Promise<void>;
  readonly listeners = new Set<HistoryListener>();
  readonly stop: () => void;
  readonly #db: JejaringDatabase;
  /** The instant of the last entry that was told. Until it is known, one that no entry has: then all is to be read again. */
  #latest: string | undefined = '';

  constructor(db: JejaringDatabase) {
    this.#db = db;
    const fail = (error: unknown): void => {
      for (const { onError } of this.listeners) onError(error);
    };
    this.begun = lastInstant(db)
      .then(at => {
        this.#latest = at;
      })
      .catch(fail);
    let work = this.begun;
    const subscription = liveQuery(() => lastInstant(db)).subscribe({
      next: at => {
        // One that fails is made up for by the next.
        work = work.then(() => this.#look(at)).catch(fail);
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
  /** Takes in the batches committed since, in their order; undefined: what was known is no longer in the history, or could not be read. */
  readonly take: (entries: readonly HistoryEntry[] | undefined) => Promise<void>;
}

/**
 * Tells of every batch that went through the one door, whichever tab or worker committed it, one telling after the other; after one that
 * failed, the next makes up for it. Gives the way to stop.
 */
export function followHistory(
  db: JejaringDatabase,
  { first, take }: HistoryFollower,
  onError: (error: unknown) => void,
): () => void {
  const following = followings.get(db) ?? new Following(db);
  followings.set(db, following);
  let isStopped = false;
  // After a failure what is known is not what is there: the next time all of it is read again.
  let isBehind = false;
  const fail = (error: unknown): void => {
    isBehind = true;
    if (!isStopped) onError(namedError(error));
  };
  let work = following.begun;
  const goOn = (step: () => Promise<void>): void => {
    work = work.then(() => (isStopped ? undefined : step())).catch(fail);
  };
  const takeUp = (entries: readonly HistoryEntry[] | undefined): Promise<void> => {
    const known = isBehind ? undefined : entries;
    isBehind = false;
    return take(known);
  };
  goOn(first);
  const listener: HistoryListener = { onEntries: entries => goOn(() => takeUp(entries)), onError: fail };
  following.listeners.add(listener);
  return () => {
    isStopped = true;
    following.listeners.delete(listener);
    if (following.listeners.size > 0) return;
    following.stop();
    if (followings.get(db) === following) followings.delete(db);
  };
}

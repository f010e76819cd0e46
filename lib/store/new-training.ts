import type { EventFacts, Participation } from '../model/event.ts';
import type { HistoryEntry } from '../model/history.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { savedRecord } from './save-record.ts';

interface NewTraining {
  readonly event: EventFacts;
  /** What you were there and what it gave. */
  readonly participation: Participation;
  readonly now?: Date | undefined;
}

/** Saves an event that was typed with what it was to you, in one batch; it has no page, so it is always a new one. Throws what `commit` throws. */
export function saveTraining(
  db: JejaringDatabase,
  { event, participation, now = new Date() }: NewTraining,
): Promise<HistoryEntry | undefined> {
  const put = {
    ...savedRecord(undefined, { facts: event, tags: [], unseen: [], identities: [], now }),
    ...participation,
  };
  return commit(db, { act: 'save', label: put.name, plan: [{ table: 'events', put, isNew: true }], now });
}

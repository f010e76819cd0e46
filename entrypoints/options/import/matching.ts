import type { Person } from '../../../lib/model/person.ts';
import { breath } from '../../../lib/store/breath.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import {
  type KnownNames,
  knownNames,
  matchPeople,
  type PersonMatch,
} from '../../../lib/store/match-people.ts';
import type { EventChoice } from './event-choice.ts';
import { type ReviewRow, rematched, updateOfRow } from './review-row.ts';

export interface Matching {
  readonly signal?: AbortSignal | undefined;
  /** Share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Holds people of an import against the contacts, of whom it keeps the names. */
export interface Matcher {
  /** Reads all contacts anew. */
  readonly all: (
    people: readonly Person[],
    event: EventChoice,
    matching?: Matching,
  ) => Promise<PersonMatch[]>;
  /** The same with the names as they were read last: for one person, or another event. */
  readonly again: (rows: readonly ReviewRow[], event: EventChoice) => Promise<(row: ReviewRow) => ReviewRow>;
  /** Reckons what the rows would change before they are drawn, so that nothing has to wait for it. */
  readonly compare: (rows: readonly ReviewRow[], matching?: Matching) => Promise<void>;
}

const perStep = 100;

export function matcher(db: JejaringDatabase, phoneCountry: string | undefined): Matcher {
  let names: KnownNames | undefined;
  const compare: Matcher['compare'] = async (rows, { signal, onProgress } = {}) => {
    const breathe = breath(signal);
    for (const [at, row] of rows.entries()) {
      updateOfRow(row);
      if (at % perStep !== 0) continue;
      await breathe();
      onProgress?.(at / rows.length);
    }
  };
  return {
    all: async (people, event, matching = {}) => {
      names = await knownNames(db, matching);
      return await matchPeople(db, people, {
        eventId: storedId(event),
        byName: names,
        phoneCountry,
        ...matching,
      });
    },
    again: async (rows, event) => {
      const people = rows.map(({ person }) => person);
      const byName = names ?? true;
      const matches = await matchPeople(db, people, { eventId: storedId(event), byName, phoneCountry });
      const byIndex = new Map(rows.map(({ index }, at) => [index, matches[at]]));
      const change = (row: ReviewRow) => rematched(row, byIndex.get(row.index) ?? row.match);
      await compare(rows.map(change));
      return change;
    },
    compare,
  };
}

export const storedId = (event: EventChoice): string | undefined =>
  event.kind === 'stored' ? event.id : undefined;

import { useLayoutEffect, useState } from 'preact/hooks';
import type { RecordTable } from '../../lib/model/history.ts';
import type { RecordOf } from '../../lib/model/stored-record.ts';
import { contactRows } from '../../lib/store/contact-rows.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { watchLastSessions } from '../../lib/store/last-sessions.ts';
import { sharing } from '../../lib/store/sharing.ts';
import { type Watch, watchRecords } from '../../lib/store/watch.ts';
import { watchSummaries } from '../../lib/store/watch-summaries.ts';
import { handIndex } from './contacts/contact-index.ts';
import { contactsInWorker } from './contacts-in-worker.ts';

/** The database of this page. */
export const db = openDatabase();

const whole = <T extends RecordTable>(table: T): Watch<RecordOf[T]> =>
  watchRecords(db, table, () => {
    const share = sharing();
    return records => records.map(share);
  });

/** Interactions are not among them: they are read where they are looked at, and their sums are here. */
const watches = {
  contacts: watchRecords(db, 'contacts', contactRows, db => contactsInWorker(db, handIndex)),
  events: whole('events'),
  attendances: whole('attendances'),
  organizations: whole('organizations'),
  tags: whole('tags'),
  tagRules: whole('tagRules'),
  views: whole('views'),
  summaries: watchSummaries(db),
  commitments: whole('commitments'),
  opportunities: whole('opportunities'),
  mentorships: whole('mentorships'),
  lastSessions: watchLastSessions(db),
  goals: whole('goals'),
  weekPlans: whole('weekPlans'),
  reviews: whole('reviews'),
  topics: whole('topics'),
  communities: whole('communities'),
  templates: whole('templates'),
  cards: whole('cards'),
};
type Watches = typeof watches;
type Name = keyof Watches;
type Lists = { readonly [N in Name]: Watches[N] extends Watch<infer Row> ? readonly Row[] : never };

/** Everything that the workspace holds in memory; each list is a new array after it has changed, and the same one otherwise. */
export interface WorkspaceData extends Lists {
  /** Whether everything is there, or of the contacts only the ones changed last. */
  readonly isWhole: boolean;
}

export interface Loading {
  /** Undefined: nothing has been read yet. */
  readonly data: WorkspaceData | undefined;
  /** Why some of it was not read, or not read again after a change; undefined: nothing failed. */
  readonly error: unknown;
}

const names = Object.keys(watches) as readonly Name[];
const none: readonly never[] = [];

/** Contacts are here as soon as the first screen of them is; all else is asked for when that has been drawn. */
function followAll(tell: (loading: Loading) => void): void {
  let lists = Object.fromEntries(names.map(name => [name, none])) as unknown as Lists;
  let data: WorkspaceData | undefined;
  const isWhole = new Set<Name>();
  const errors = new Map<Name, unknown>();
  const tellAll = (): void => {
    const [error] = errors.values();
    tell({ data, error });
  };
  const follow = (name: Name): void => {
    (watches[name] as Watch<unknown>)(
      watched => {
        lists = { ...lists, [name]: watched.rows };
        if (watched.isWhole) isWhole.add(name);
        errors.delete(name);
        const isFirst = data === undefined;
        data = { ...lists, isWhole: isWhole.size === names.length };
        tellAll();
        if (isFirst) requestIdleCallback(followRest, { timeout: 100 });
      },
      error => {
        errors.set(name, error);
        tellAll();
      },
    );
  };
  const followRest = (): void => {
    for (const name of names) if (name !== 'contacts') follow(name);
  };
  follow('contacts');
}

let latest: Loading = { data: undefined, error: undefined };
let onLatest: ((loading: Loading) => void) | undefined;

/** Begins to read the store, which is followed as long as the page is there: what comes before the frame is drawn is kept for it. */
export function beginReading(): void {
  followAll(loading => {
    latest = loading;
    onLatest?.(loading);
  });
}

/** Follows what `beginReading` has begun; in the frame alone. */
export function useWorkspaceData(): Loading {
  const [loading, setLoading] = useState(latest);
  useLayoutEffect(() => {
    setLoading(latest);
    onLatest = setLoading;
    return () => {
      onLatest = undefined;
    };
  }, []);
  return loading;
}

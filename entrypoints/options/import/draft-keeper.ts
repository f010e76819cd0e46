import { type Mapping, mappableColumns } from '../../../lib/exchange/reports/mapping.ts';
import type { ImportDraft } from '../../../lib/model/import-draft.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { keepDraft, removeDraft } from '../../../lib/store/import-drafts.ts';
import type { DraftLock } from './draft-lock.ts';
import type { Draft } from './import-stage.ts';
import { keptRows } from './kept-rows.ts';
import { countsOf } from './review-row.ts';

/** Keeps the import under way on the disk, so that it can be taken up after the page was closed. */
export interface DraftKeeper {
  /** Soon, and the last one only, when several come quickly. */
  readonly keep: (draft: Draft) => void;
  /** At once; `savingSince`: saving begins. */
  readonly keepNow: (draft: Draft, savingSince?: string) => Promise<void>;
  /** What waits is written at once. */
  readonly flush: () => void;
  readonly forget: (id: string) => Promise<void>;
  /** Whether something is not on the disk: it waits, or could not be written. */
  readonly isBehind: () => boolean;
}

/** In ms: typing is over by then. */
const wait = 400;

export function draftKeeper(db: JejaringDatabase, lock: Pick<DraftLock, 'hold'>): DraftKeeper {
  let waiting: { readonly draft: Draft; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let hasFailed = false;
  /** Those whose source is kept. */
  const begun = new Set<string>();
  /** One after the other, so that the last one stays. */
  let writing = Promise.resolve();

  const write = (draft: Draft, savingSince?: string): Promise<void> => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
    lock.hold(draft.id);
    writing = writing.then(async () => {
      try {
        await keepDraft(db, asKept(draft, savingSince), begun.has(draft.id) ? undefined : draft.source);
        begun.add(draft.id);
        hasFailed = false;
      } catch {
        // A full disk: the review goes on, and the page asks before it closes.
        hasFailed = true;
      }
    });
    return writing;
  };
  return {
    keep: draft => {
      clearTimeout(waiting?.timer);
      waiting = { draft, timer: setTimeout(() => void write(draft), wait) };
    },
    keepNow: write,
    flush: () => {
      if (waiting) void write(waiting.draft);
    },
    forget: async id => {
      if (waiting?.draft.id === id) {
        clearTimeout(waiting.timer);
        waiting = undefined;
      }
      begun.delete(id);
      await writing;
      // One that stays though it was saved is known by its id in the history.
      await removeDraft(db, id).catch(() => {});
      lock.hold(undefined);
    },
    isBehind: () => waiting !== undefined || hasFailed,
  };
}

function asKept(draft: Draft, savingSince: string | undefined): ImportDraft {
  const { id, label, report, rows, mapping, event, tags, difference } = draft;
  const { all, ticked } = countsOf(rows);
  return {
    id,
    label,
    changedAt: new Date().toISOString(),
    ...(savingSince !== undefined && { savingSince }),
    ...(mapping && { mapping: mapping.map(column => column ?? null) }),
    event: event.kind === 'new' ? { kind: 'new', facts: present(event.facts) } : event,
    tags: [...tags],
    difference,
    all,
    tickedCount: ticked,
    rows: keptRows(rows, report.people),
  };
}

/** Without absent fields. */
const present = <Facts extends object>(facts: Facts): Facts => {
  const copy: Facts = { ...facts };
  for (const field in copy) if (copy[field] === undefined) delete copy[field];
  return copy;
};

/** The columns as they were chosen; what is no column any more is left out. */
export const keptMapping = ({ mapping }: Pick<ImportDraft, 'mapping'>): Mapping | undefined =>
  mapping?.map(column => mappableColumns.find(known => known === column));

import type { MappableTable, Mapping } from '../../../lib/exchange/reports/mapping.ts';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Difference, ImportDraft, ImportSource } from '../../../lib/model/import-draft.ts';
import { breath } from '../../../lib/store/breath.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { QuotaExceeded } from '../../../lib/store/errors.ts';
import { keepDraft, keptSource, wasSaved } from '../../../lib/store/import-drafts.ts';
import { type PersonToSave, savePeople } from '../../../lib/store/save-people.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { type EventChoice, eventToSave } from './event-choice.ts';
import type { Draft, Problem, Stage } from './import-stage.ts';
import { matcher, storedId } from './matching.ts';
import { type readInWorker, UnreadableSource } from './read-in-worker.ts';
import { type Order, readReview } from './read-review.ts';
import { isTicked, personToSave, type ReviewRow, renamedPerson } from './review-row.ts';

/** What one can do with an import. What is long can be cancelled, and no record is stored but by `save`. */
export interface ImportActs {
  /** Reads a source; `wantedId` is the event where its people were met, if that is known. */
  readonly read: (source: ImportSource, wantedId?: string) => Promise<void>;
  /** Takes up an import that was left by closing the page. */
  readonly resume: (kept: ImportDraft) => Promise<void>;
  /** Forgets an import that was left; what is given is all that is needed to keep it again. Undefined: it could not, and is still there. */
  readonly discard: (kept: ImportDraft) => Promise<DiscardedDraft | undefined>;
  /** Gives whether it is kept. */
  readonly keepAgain: (discarded: DiscardedDraft) => Promise<boolean>;
  readonly refuse: (problem: Problem) => void;
  readonly chooseColumns: () => Promise<void>;
  /** Reads the source anew with these columns, and keeps them for the next table like it. */
  readonly readColumns: (mapping: Mapping) => Promise<void>;
  readonly cancel: () => void;
  readonly startOver: () => void;
  readonly goBack: () => void;
  readonly setRows: (change: (row: ReviewRow) => ReviewRow) => void;
  readonly rename: (row: ReviewRow, name: string) => Promise<void>;
  readonly chooseEvent: (event: EventChoice) => Promise<void>;
  readonly setTags: (tags: readonly string[]) => void;
  readonly setDifference: (difference: Difference) => void;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface DiscardedDraft {
  readonly draft: ImportDraft;
  readonly source: ImportSource | undefined;
}

export interface ImportSurroundings {
  readonly db: JejaringDatabase;
  /** ISO 3166-1 alpha-2 of telephone numbers written without a country. */
  readonly phoneCountry: string | undefined;
  readonly t: Translate;
  readonly stage: () => Stage;
  readonly show: (stage: Stage) => void;
  readonly events: () => readonly JejaringEvent[];
  /** Says what came of it, and gives whether it was done. */
  readonly takeBack: (entryId: string) => Promise<boolean>;
  readonly sayFailure: (error: unknown) => void;
  readonly readReport: typeof readInWorker;
  readonly rememberedMapping: (table: MappableTable) => Promise<Mapping | undefined>;
  readonly rememberMapping: (header: readonly string[], mapping: Mapping) => Promise<void>;
  readonly keeper: DraftKeeper;
}

/** The acts of the one import that a workspace has at a time, upon the stage that it shows. */
export function importActs(around: ImportSurroundings): ImportActs {
  const { db, phoneCountry, t, stage, takeBack, sayFailure, keeper } = around;
  const match = matcher(db, phoneCountry);
  /** `before`: what a cancel shows at once; absent where only the end tells what became of it. */
  let running: { readonly abort: AbortController; readonly before?: Stage } | undefined;

  const show = (next: Stage) => {
    around.show(next);
    if (next.name === 'review') keeper.keep(next.draft);
  };
  const begin = async (order: Order) => {
    running?.abort.abort();
    const abort = new AbortController();
    running = { abort, before: stage() };
    let next: Stage;
    try {
      next = await readReview(around, match, order, abort.signal);
    } catch (error) {
      next = { name: 'start', problem: problemOf(error, order), back: order.back };
    }
    if (!abort.signal.aborted) show(next);
  };
  const edit = (change: (draft: Draft) => Partial<Draft>) => {
    const now = stage();
    if (now.name === 'review') show({ name: 'review', draft: { ...now.draft, ...change(now.draft) } });
  };
  const fail = (draft: Draft, error: unknown) =>
    show({ name: 'review', draft, failure: failureSentence(error, t) });

  return {
    read: (source, wantedId) =>
      begin({ source, label: source.kind === 'file' ? source.file.name : t('import.pasted'), wantedId }),
    resume: async kept => {
      const { id, label } = kept;
      const stay = (problem: Problem) => show({ name: 'start', problem });
      try {
        if (await wasSaved(db, kept)) {
          await keeper.forget(id);
          return stay({ kind: 'saved-before', label });
        }
        const source = await keptSource(db, id);
        if (source) await begin({ source, label, kept });
        else stay({ kind: 'unreadable', label, reason: 'gone' });
      } catch (error) {
        stay({ kind: 'failed', label, error });
      }
    },
    discard: async draft => {
      try {
        const source = await keptSource(db, draft.id);
        await keeper.forget(draft.id);
        const now = stage();
        if (now.name === 'start' && now.back?.id === draft.id) show({ name: 'start' });
        return { draft, source };
      } catch (error) {
        sayFailure(error);
        return undefined;
      }
    },
    keepAgain: async ({ draft, source }) => {
      try {
        await keepDraft(db, draft, source);
        return true;
      } catch (error) {
        sayFailure(error);
        return false;
      }
    },
    refuse: problem => {
      const now = stage();
      show({ name: 'start', problem, back: now.name === 'start' ? now.back : undefined });
    },
    chooseColumns: async () => {
      const now = stage();
      if (now.name !== 'review') return;
      const { source, label, report, mapping } = now.draft;
      const { table } = report;
      if (!table) return;
      const first = mapping ?? (await around.rememberedMapping(table)) ?? table.mapping;
      show({ name: 'columns', source, label, back: now.draft, table, mapping: first });
    },
    readColumns: async mapping => {
      const now = stage();
      if (now.name === 'columns')
        await begin({ source: now.source, label: now.label, mapping, back: now.back });
      if (now.name === 'review') {
        const { source, label } = now.draft;
        await begin({ source, label, mapping, back: now.draft });
      }
    },
    cancel: () => {
      running?.abort.abort();
      if (running?.before) show(running.before);
    },
    startOver: () => {
      const now = stage();
      // It is offered on the next screen.
      keeper.flush();
      show({ name: 'start', back: now.name === 'review' ? now.draft : undefined });
    },
    goBack: () => {
      const now = stage();
      const back = now.name === 'start' || now.name === 'columns' ? now.back : undefined;
      show(back ? { name: 'review', draft: back } : { name: 'start' });
    },
    setRows: change => edit(({ rows }) => ({ rows: rows.map(change) })),
    rename: async (row, name) => {
      const person = renamedPerson(row.person, name);
      const now = stage();
      if (!person || now.name !== 'review') return;
      try {
        const again = await match.again([{ ...row, person }], now.draft.event);
        edit(({ rows }) => ({
          rows: rows.map(one => (one.index === row.index ? again({ ...one, person }) : one)),
        }));
      } catch (error) {
        const later = stage();
        if (later.name === 'review') fail(later.draft, error);
      }
    },
    chooseEvent: async event => {
      const now = stage();
      if (now.name !== 'review') return;
      edit(() => ({ event }));
      if (storedId(event) === storedId(now.draft.event)) return;
      try {
        const again = await match.again(now.draft.rows, event);
        // Another event may have been chosen meanwhile: its own answer comes later.
        edit(draft => (storedId(draft.event) === storedId(event) ? { rows: draft.rows.map(again) } : {}));
      } catch (error) {
        const later = stage();
        if (later.name !== 'review') return;
        const { draft } = later;
        fail(draft.event === event ? { ...draft, event: now.draft.event } : draft, error);
      }
    },
    setTags: tags => edit(() => ({ tags })),
    // What was decided row by row stays.
    setDifference: difference => edit(() => ({ difference })),
    save: async () => {
      const now = stage();
      if (now.name !== 'review') return;
      const { draft } = now;
      const abort = new AbortController();
      const { signal } = abort;
      running = { abort };
      show({ name: 'saving', draft, share: 0 });
      const begun = new Date();
      try {
        await keeper.keepNow(draft, begun.toISOString());
        const people = await peopleToSave(draft, signal);
        const saved = await savePeople(db, {
          act: 'import',
          label: draft.label,
          draftId: draft.id,
          people,
          tags: draft.tags,
          event: eventToSave(draft.event),
          phoneCountry,
          now: begun,
          signal,
          onProgress: share => show({ name: 'saving', draft, share }),
        });
        // Also after a cancel that came too late: what is stored is told.
        show({ name: 'done', draft, saved });
        await keeper.forget(draft.id);
      } catch (error) {
        show({ name: 'review', draft, failure: signal.aborted ? undefined : failureOf(error, t) });
      }
    },
    undo: async () => {
      const now = stage();
      if (now.name !== 'done' || !now.saved.entry || now.isUndoing) return;
      show({ ...now, isUndoing: true });
      if (!(await takeBack(now.saved.entry.id))) {
        const later = stage();
        // Another import may have been begun meanwhile.
        if (later.name === 'done' && later.saved === now.saved) show({ ...later, isUndoing: false });
        return;
      }
      const { draft } = now;
      try {
        const again = await match.again(draft.rows, draft.event);
        show({ name: 'review', draft: { ...draft, rows: draft.rows.map(again) } });
      } catch (error) {
        fail(draft, error);
      }
    },
  };
}

/** Who is ticked, as they are saved. In stretches: the page stays awake with 100,000. */
async function peopleToSave(
  { rows, report, difference }: Draft,
  signal: AbortSignal,
): Promise<PersonToSave[]> {
  const breathe = breath(signal);
  const people: PersonToSave[] = [];
  for (const row of rows) {
    if (!isTicked(row)) continue;
    people.push(personToSave(row, { rule: `report:${report.kind}`, difference }));
    if (people.length % 200 === 0) await breathe();
  }
  return people;
}

/** A full disk is no mistake of the list: what can be done is said, and that the list stays. */
const failureOf = (error: unknown, t: Translate): string =>
  error instanceof QuotaExceeded ? t('import.quota') : failureSentence(error, t);

function problemOf(error: unknown, { label, source }: Order): Problem {
  if (!(error instanceof UnreadableSource)) return { kind: 'failed', label, error };
  const { reason } = error;
  if (reason !== 'backup') return { kind: 'unreadable', label, reason };
  return {
    kind: 'backup',
    label,
    file: source.kind === 'file' ? source.file : new File([source.text], label),
  };
}

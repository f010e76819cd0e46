import type { MappableTable, Mapping } from '../../../lib/exchange/reports/mapping.ts';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Person } from '../../../lib/model/person.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { matchPeople, type PersonMatch } from '../../../lib/store/match-people.ts';
import { savePeople } from '../../../lib/store/save-people.ts';
import { type EventChoice, eventToSave, firstChoice } from './event-choice.ts';
import type { Draft, Problem, Stage } from './import-stage.ts';
import { type readInWorker, UnreadableSource } from './read-in-worker.ts';
import type { ReportSource } from './report-messages.ts';
import { peopleToSave, type ReviewRow, rematched, renamedPerson, reviewRows } from './review-row.ts';

/** What one can do with an import. What is long can be cancelled, and nothing is stored but by `save`. */
export interface ImportActs {
  /** Reads a source; `wantedId` is the event where its people were met, if that is known. */
  readonly read: (source: ReportSource, wantedId?: string) => Promise<void>;
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
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface ImportSurroundings {
  readonly db: JejaringDatabase;
  /** ISO 3166-1 alpha-2 of telephone numbers written without a country. */
  readonly phoneCountry: string | undefined;
  readonly t: Translate;
  readonly stage: () => Stage;
  readonly show: (stage: Stage) => void;
  readonly events: () => readonly JejaringEvent[];
  readonly takeBack: (entryId: string) => Promise<void>;
  readonly readReport: typeof readInWorker;
  readonly rememberedMapping: (table: MappableTable) => Promise<Mapping | undefined>;
  readonly rememberMapping: (header: readonly string[], mapping: Mapping) => Promise<void>;
}

interface Order {
  readonly mapping?: Mapping | undefined;
  readonly wantedId?: string | undefined;
  /** The review that is read anew: event and tags stay as they were chosen. */
  readonly back?: Draft | undefined;
}

/** The acts of the one import that a workspace has at a time, upon the stage that it shows. */
export function importActs(around: ImportSurroundings): ImportActs {
  const { db, phoneCountry, t, stage, show, takeBack } = around;
  /** `before`: what a cancel shows at once; absent where only the end tells what became of it. */
  let running: { readonly abort: AbortController; readonly before?: Stage } | undefined;

  const run = async (work: (signal: AbortSignal) => Promise<Stage>, failed: (error: unknown) => Stage) => {
    running?.abort.abort();
    const abort = new AbortController();
    running = { abort, before: stage() };
    let next: Stage;
    try {
      next = await work(abort.signal);
    } catch (error) {
      next = failed(error);
    }
    if (!abort.signal.aborted) show(next);
  };
  const edit = (change: (draft: Draft) => Partial<Draft>) => {
    const now = stage();
    if (now.name === 'review')
      show({ name: 'review', draft: { ...now.draft, ...change(now.draft), isEdited: true } });
  };
  const matched = (people: readonly Person[], event: EventChoice): Promise<PersonMatch[]> =>
    matchPeople(db, people, { eventId: storedId(event), byName: true, phoneCountry });
  const matchedRows = async (rows: readonly ReviewRow[], event: EventChoice) => {
    const people = rows.map(({ person }) => person);
    const matches = await matched(people, event);
    const byIndex = new Map(rows.map(({ index }, at) => [index, matches[at]]));
    return (row: ReviewRow) => rematched(row, byIndex.get(row.index) ?? row.match);
  };

  const columns = async (origin: Origin, table: MappableTable): Promise<Stage> => ({
    name: 'columns',
    ...origin,
    table,
    mapping: (await around.rememberedMapping(table)) ?? table.mapping,
  });

  const review = async (
    source: ReportSource,
    label: string,
    { mapping, wantedId, back }: Order,
    signal: AbortSignal,
  ): Promise<Stage> => {
    const fileName = source.kind === 'file' ? source.file.name : undefined;
    const onProgress = (share: number) => show({ name: 'reading', label, step: 'reading', share });
    onProgress(0);
    const report = await around.readReport(
      source,
      { mapping, fileName, phoneCountry },
      { signal, onProgress },
    );
    const { table, people, warnings } = report;
    if (table && warnings.some(({ kind }) => kind === 'no-name-column'))
      return await columns({ source, label, back }, table);
    if (people.length === 0) return { name: 'start', problem: { kind: 'nobody', label }, back };
    if (mapping && table) await around.rememberMapping(table.header, mapping);
    const event = back?.event ?? firstChoice(report, around.events(), wantedId);
    if (!signal.aborted) show({ name: 'reading', label, step: 'comparing', share: 0 });
    const rows = reviewRows(people, await matched(people, event));
    const lastMapping = table && !mapping ? await around.rememberedMapping(table) : undefined;
    const { tags = [], isEdited = false } = back ?? {};
    return { name: 'review', draft: { source, label, report, rows, event, tags, isEdited, lastMapping } };
  };
  const begin = (source: ReportSource, label: string, order: Order) =>
    run(
      signal => review(source, label, order, signal),
      error => ({ name: 'start', problem: problemOf(error, label), back: order.back }),
    );

  return {
    read: (source, wantedId) =>
      begin(source, source.kind === 'file' ? source.file.name : t('import.pasted'), { wantedId }),
    refuse: problem => show({ name: 'start', problem }),
    chooseColumns: async () => {
      const now = stage();
      if (now.name !== 'review') return;
      const { source, label, report } = now.draft;
      if (report.table) show(await columns({ source, label, back: now.draft }, report.table));
    },
    readColumns: async mapping => {
      const now = stage();
      if (now.name === 'columns') await begin(now.source, now.label, { mapping, back: now.back });
      if (now.name === 'review') await begin(now.draft.source, now.draft.label, { mapping, back: now.draft });
    },
    cancel: () => {
      running?.abort.abort();
      if (running?.before) show(running.before);
    },
    startOver: () => {
      const now = stage();
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
      const again = await matchedRows([{ ...row, person }], now.draft.event);
      edit(({ rows }) => ({
        rows: rows.map(one => (one.index === row.index ? again({ ...one, person }) : one)),
      }));
    },
    chooseEvent: async event => {
      const now = stage();
      if (now.name !== 'review') return;
      edit(() => ({ event }));
      if (storedId(event) === storedId(now.draft.event)) return;
      const again = await matchedRows(now.draft.rows, event);
      // Another event may have been chosen meanwhile: its own answer comes later.
      edit(draft => (storedId(draft.event) === storedId(event) ? { rows: draft.rows.map(again) } : {}));
    },
    setTags: tags => edit(() => ({ tags })),
    save: async () => {
      const now = stage();
      if (now.name !== 'review') return;
      const { draft } = now;
      const abort = new AbortController();
      const { signal } = abort;
      running = { abort };
      show({ name: 'saving', draft, share: 0 });
      try {
        const saved = await savePeople(db, {
          act: 'import',
          label: draft.label,
          people: peopleToSave(draft.rows, `report:${draft.report.kind}`),
          tags: draft.tags,
          event: eventToSave(draft.event),
          phoneCountry,
          signal,
          onProgress: share => show({ name: 'saving', draft, share }),
        });
        // Also after a cancel that came too late: what is stored is told.
        show({ name: 'done', draft, saved });
      } catch (error) {
        show({ name: 'review', draft, failure: signal.aborted ? undefined : failureSentence(error, t) });
      }
    },
    undo: async () => {
      const now = stage();
      if (now.name !== 'done' || !now.saved.entry || now.isUndoing) return;
      show({ ...now, isUndoing: true });
      await takeBack(now.saved.entry.id);
      const again = await matchedRows(now.draft.rows, now.draft.event);
      show({ name: 'review', draft: { ...now.draft, rows: now.draft.rows.map(again) } });
    },
  };
}

interface Origin {
  readonly source: ReportSource;
  readonly label: string;
  readonly back?: Draft | undefined;
}

const storedId = (event: EventChoice): string | undefined => (event.kind === 'stored' ? event.id : undefined);

const problemOf = (error: unknown, label: string): Problem =>
  error instanceof UnreadableSource
    ? { kind: 'unreadable', label, reason: error.reason }
    : { kind: 'failed', label, error };

import type { Mapping } from '../../../lib/exchange/reports/mapping.ts';
import type { ImportDraft, ImportSource } from '../../../lib/model/import-draft.ts';
import { keptMapping } from './draft-keeper.ts';
import type { EventChoice } from './event-choice.ts';
import { firstChoice } from './event-choice.ts';
import type { ImportSurroundings } from './import-acts.ts';
import type { Draft, Stage } from './import-stage.ts';
import { keptNames, withKept } from './kept-rows.ts';
import type { Matcher } from './matching.ts';
import { reviewRows } from './review-row.ts';

/** What is to be read, and what is known of it before. */
export interface Order {
  readonly source: ImportSource;
  readonly label: string;
  readonly mapping?: Mapping | undefined;
  /** The event where its people were met, if that is known. */
  readonly wantedId?: string | undefined;
  /** The review that is read anew: event and tags stay as they were chosen. */
  readonly back?: Draft | undefined;
  /** An import that is taken up again. */
  readonly kept?: ImportDraft | undefined;
}

/** Reads a source and holds its people against the contacts: the stage that comes of it. Throws `UnreadableSource`, what the store throws, the signal's reason. */
export async function readReview(
  { db, phoneCountry, show, events, ...around }: ImportSurroundings,
  match: Matcher,
  { source, label, wantedId, back, kept, ...order }: Order,
  signal: AbortSignal,
): Promise<Stage> {
  const say = (step: 'reading' | 'comparing', share: number): void => {
    if (!signal.aborted) show({ name: 'reading', label, step, share });
  };
  say('reading', 0);
  const mapping = order.mapping ?? (kept && keptMapping(kept));
  const fileName = source.kind === 'file' ? source.file.name : undefined;
  const report = await around.readReport(
    source,
    { mapping, fileName, phoneCountry },
    { signal, onProgress: share => say('reading', share) },
  );
  const { table, people, warnings } = report;
  if (table && warnings.some(({ kind }) => kind === 'no-name-column')) {
    const first = (await around.rememberedMapping(table)) ?? table.mapping;
    return { name: 'columns', source, label, back, table, mapping: first };
  }
  if (people.length === 0) return { name: 'start', problem: { kind: 'nobody', label }, back };
  if (mapping && table && !kept) await around.rememberMapping(table.header, mapping);
  const event =
    back?.event ?? (kept && (await stillThere(kept.event))) ?? firstChoice(report, events(), wantedId);
  say('comparing', 0);
  // An extension that was updated meanwhile may read the file otherwise: then the places of the rows say nothing.
  const isSame = kept?.all === people.length;
  const named = kept && isSame ? keptNames(people, kept.rows) : people;
  const matches = await match.all(named, event, { signal, onProgress: share => say('comparing', share / 2) });
  const read = reviewRows(named, matches);
  const rows = kept && isSame ? withKept(read, kept.rows) : read;
  await match.compare(rows, { signal, onProgress: share => say('comparing', 0.5 + share / 2) });
  const lastMapping = table && !mapping ? await around.rememberedMapping(table) : undefined;
  const { tags = [], difference = 'mine' } = back ?? kept ?? {};
  const id = kept?.id ?? back?.id ?? crypto.randomUUID();
  return {
    name: 'review',
    draft: { id, source, label, report, rows, event, tags, difference, mapping, lastMapping },
  };

  async function stillThere(choice: EventChoice): Promise<EventChoice> {
    const isGone = choice.kind === 'stored' && !(await db.events.get(choice.id));
    return isGone ? { kind: 'none' } : choice;
  }
}

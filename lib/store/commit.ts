import type { Act, HistoryEntry } from '../model/history.ts';
import { recordTables } from '../model/history.ts';
import { belongings } from './belongings.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { countsOf, partsOf } from './history-parts.ts';
import { lastInstant } from './last-instant.ts';
import { prepare, type TableWrite } from './prepare.ts';
import { instantAfter, type RecordChange } from './record-change.ts';
import { withRuledTags } from './ruled-tags.ts';
import { summarize } from './summaries.ts';
import { requireEnds, writeTable } from './write-table.ts';

export interface Batch {
  readonly act: Act;
  /** What it is about, in the user's words: a name, a file name, a tag. */
  readonly label: string;
  /** The changes, or how to find them; it runs inside the transaction and may await nothing but the database. */
  readonly plan: readonly RecordChange[] | ((db: JejaringDatabase) => Promise<readonly RecordChange[]>);
  /** The entry that this one takes back. */
  readonly undoes?: string;
  /** The import under way that it saves. */
  readonly draftId?: string | undefined;
  readonly now?: Date;
  /** Share done, 0 to 1, between parts of the work. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborted before the end, nothing is written. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The one door for writes: all changes and their history entry in one transaction, or nothing. A removed record goes to
 * the trash with its attendances and leaves a tombstone. Gives the entry, or undefined when nothing would change.
 * Throws `IdentityTaken`, `InvalidRecord`, `RecordGone`, `QuotaExceeded`, `DatabaseUnavailable`, `NewerDatabase`; all is then as
 * before. Aborted, it throws the signal's reason.
 */
export function commit(db: JejaringDatabase, batch: Batch): Promise<HistoryEntry | undefined> {
  const tables = [...recordTables, 'history', 'historyParts', 'removed', 'interactionSummaries'];
  // `async` is needed: Dexie keeps a transaction across awaits of our own functions only inside a native async function.
  return named(() => db.transaction('rw', tables, async () => write(db, batch)));
}

async function write(
  db: JejaringDatabase,
  { act, label, plan, undoes, draftId, now = new Date(), onProgress, signal }: Batch,
): Promise<HistoryEntry | undefined> {
  // Thrown between parts, before the browser commits, it takes everything back.
  const step = (share: number): void => {
    signal?.throwIfAborted();
    onProgress?.(share);
  };
  step(0);
  const planned = typeof plan === 'function' ? await plan(db) : plan;
  step(0.2);
  // What was undone or restored is as it was, whatever the rules say now.
  const changes = act === 'undo' || act === 'restore' ? planned : await withRuledTags(db, planned);
  const writes = await prepare(db, changes, now);
  step(0.4);
  const done = recordTables.flatMap(table => writes[table].changes);
  if (done.length === 0) return undefined;
  // Instants of entries only grow, also when the clock was set back: they are the order of history.
  const at = instantAfter(now, await lastInstant(db));
  let written = 0;
  const all = recordTables.reduce((sum, table) => sum + weight(writes[table]), 0);
  for (const table of recordTables)
    await writeTable(db, table, writes[table], at, count => {
      written += count;
      step(0.4 + (0.5 * written) / all);
    });
  for (const table of belongings) {
    // One that is wanted as it is has lost its ends too when the same batch removes them.
    const { adds, puts, kept } = writes[table];
    await requireEnds(db, table, [...adds, ...puts, ...kept]);
  }
  await summarize(db, writes.interactions, at);
  const entry: HistoryEntry = { id: crypto.randomUUID(), at, act, label, counts: countsOf(done) };
  if (undoes !== undefined) entry.undoes = undoes;
  if (draftId !== undefined) entry.draftId = draftId;
  await db.history.add(entry);
  for (const some of chunks(partsOf(entry.id, done), 5)) await db.historyParts.bulkAdd(some);
  step(1);
  return entry;
}

const weight = ({ adds, puts, removals }: TableWrite): number => adds.length + puts.length + removals.length;

import { type ImportDraft, type ImportSource, importDraftSchema } from '../model/import-draft.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { takenBack } from './taken-back.ts';

/** The source of a draft stands beside it: a file of 15 MB is not written again for every tick. */
export interface KeptSource {
  /** That of the draft, and `/source`. */
  readonly id: string;
  readonly source: ImportSource;
}

const sourceId = (id: string): string => `${id}/source`;

/** How many imports under way are kept. */
const most = 10;

// No records: what is kept here is no part of history, backup or trash, and goes past the door.
// All of these throw `DatabaseUnavailable`, `NewerDatabase`, and `QuotaExceeded` where something is written.

/** Keeps a draft, with its source when it is kept first. The oldest of too many go. */
export const keepDraft = (db: JejaringDatabase, draft: ImportDraft, source?: ImportSource): Promise<void> =>
  named(() =>
    db.transaction('rw', db.importDrafts, async () => {
      if (source) {
        const older = (await draftsIn(db)).filter(({ id }) => id !== draft.id).slice(most - 1);
        await db.importDrafts.bulkDelete(older.flatMap(({ id }) => [id, sourceId(id)]));
        await db.importDrafts.put({ id: sourceId(draft.id), source });
      }
      await db.importDrafts.put(draft);
    }),
  );

/** The imports under way, the one changed last first. */
export const keptDrafts = (db: JejaringDatabase): Promise<ImportDraft[]> => named(() => draftsIn(db));

/** What a draft was read from; undefined where it is not kept any more. */
export const keptSource = (db: JejaringDatabase, id: string): Promise<ImportSource | undefined> =>
  named(async () => {
    const found = await db.importDrafts.get(sourceId(id));
    return found && 'source' in found ? found.source : undefined;
  });

/** Forgets an import under way. */
export const removeDraft = (db: JejaringDatabase, id: string): Promise<void> =>
  named(() => db.importDrafts.bulkDelete([id, sourceId(id)]));

/**
 * Whether the batch of a draft was written and not taken back: the page may have closed between that and its removal. On a
 * full disk it was perhaps not noted when saving began.
 */
export const wasSaved = (
  db: JejaringDatabase,
  { id, changedAt, savingSince = changedAt }: Pick<ImportDraft, 'id' | 'changedAt' | 'savingSince'>,
): Promise<boolean> =>
  named(async () => {
    const later = db.history.where('at').aboveOrEqual(savingSince);
    const written = await later.filter(({ draftId }) => draftId === id).primaryKeys();
    return (await takenBack(db, written)).size < written.length;
  });

async function draftsIn(db: JejaringDatabase): Promise<ImportDraft[]> {
  const rows = await db.importDrafts.toArray();
  return rows
    .flatMap(row => {
      const { success, data } = importDraftSchema.safeParse(row);
      return success ? [data] : [];
    })
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

import type { ImportDraft } from '../model/import-draft.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { keptDrafts, keptSource } from './import-drafts.ts';

/** An import under way that holds somebody, or may: what is in a workbook is not looked for. */
export type DraftOfPerson = Pick<ImportDraft, 'id' | 'label'>;

interface Sought {
  readonly ids: ReadonlySet<string>;
  readonly tells: (text: string) => boolean;
}

/** Bytes of a file that are looked through; a larger one counts as holding everybody. */
const longest = 50_000_000;
/** Lines that are looked through at once. */
const piece = 20_000;

/** The imports under way that hold one of them. Throws `DatabaseUnavailable`, `NewerDatabase`. */
export async function draftsOf(db: JejaringDatabase, sought: Sought): Promise<DraftOfPerson[]> {
  const found: DraftOfPerson[] = [];
  for (const draft of await keptDrafts(db)) {
    const { decisions, names } = draft.rows;
    const isNamed =
      sought.tells(draft.label) ||
      decisions.some(([, id]) => id !== null && sought.ids.has(id)) ||
      names.some(([, name]) => sought.tells(name));
    if (isNamed || (await holds(db, draft.id, sought.tells)))
      found.push({ id: draft.id, label: draft.label });
  }
  return found;
}

async function holds(db: JejaringDatabase, id: string, tells: Sought['tells']): Promise<boolean> {
  const source = await keptSource(db, id);
  if (!source) return false;
  if (
    source.kind === 'file' &&
    (source.file.size > longest || !/\.(?:csv|tsv|txt|vcf)$/i.test(source.file.name))
  )
    return true;
  const text = source.kind === 'text' ? source.text : await source.file.text();
  // A text in UTF-16 has a NUL beside each letter.
  if (text.includes('\0')) return true;
  for (let from = 0; from < text.length; from += piece) {
    // A name at the end of one piece is in the next one whole.
    if (tells(text.slice(Math.max(0, from - 500), from + piece))) return true;
  }
  return false;
}

/** Forgets imports under way. May run inside a transaction. */
export const removeDraftsOf = (db: JejaringDatabase, drafts: readonly DraftOfPerson[]): Promise<void> =>
  named(() => db.importDrafts.bulkDelete(drafts.flatMap(({ id }) => [id, `${id}/source`])));

import type { IndexedWords } from '../../lib/find/search-index.ts';
import type { ContactRow } from '../../lib/model/contact-row.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { hasMoreThan } from '../../lib/store/has-more-than.ts';
import { type PackedRows, rowsOf } from '../../lib/store/packed-rows.ts';
import { askOwnWorker } from './asked-worker.ts';

export type FromContactsWorker =
  | { readonly kind: 'rows'; readonly rows: PackedRows }
  | { readonly kind: 'done'; readonly words: IndexedWords }
  | { readonly kind: 'failed' };

/** So many contacts are read here sooner than a worker has started. */
const many = 5000;

/**
 * All contacts, read by a worker; undefined where they are few or it could not read them: then they are to be read here.
 *
 * @param onWords Is given the words of the rows, for an index of theirs.
 */
export async function contactsInWorker(
  db: JejaringDatabase,
  onWords: (rows: readonly ContactRow[], words: IndexedWords) => void,
  start = () => new Worker('/contacts-worker.js'),
): Promise<readonly ContactRow[] | undefined> {
  if (!(await hasMoreThan(db.contacts, many))) return undefined;
  const rows: ContactRow[] = [];
  const asking = {
    // It begins by itself.
    ask: () => {},
    take: (said: FromContactsWorker): readonly ContactRow[] | undefined => {
      if (said.kind === 'failed') throw new Error('the contacts cannot be read');
      if (said.kind === 'rows') {
        for (const row of rowsOf<ContactRow>(said.rows)) rows.push(row);
        return undefined;
      }
      onWords(rows, said.words);
      return rows;
    },
  };
  return askOwnWorker(start, asking).catch(() => undefined);
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buffersOfWords, searchIndex } from '../lib/find/search-index.ts';
import type { ContactRow } from '../lib/model/contact-row.ts';
import { packedContacts } from '../lib/store/contact-rows.ts';
import { openDatabase } from '../lib/store/database.ts';
import { buffersOf, type PackedRows, rowsOf, toHandOver } from '../lib/store/packed-rows.ts';
import { wordsBeside } from './options/contacts/words-beside.ts';
import type { FromContactsWorker } from './options/contacts-in-worker.ts';

/** Reads all contacts and their words beside the page, which stays awake meanwhile and has nothing to sweep up afterwards. */
export default defineUnlistedScript(() => {
  const say = (message: FromContactsWorker, handedOver: Transferable[] = []): void =>
    postMessage(message, { transfer: handedOver });
  const readAll = async (): Promise<void> => {
    const parts: PackedRows[] = [];
    const rows: ContactRow[] = [];
    for await (const part of packedContacts(openDatabase())) {
      parts.push(part);
      for (const row of rowsOf<ContactRow>(part)) rows.push(row);
    }
    const index = searchIndex(wordsBeside);
    for (const _ of index.update(rows));
    const words = index.handOver();
    for (const part of parts) {
      const rows = toHandOver(part);
      say({ kind: 'rows', rows }, buffersOf(rows));
    }
    say({ kind: 'done', words }, buffersOfWords(words));
  };
  // The page reads by itself then, and says what is wrong.
  readAll().catch(() => say({ kind: 'failed' }));
});

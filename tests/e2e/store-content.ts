import type { Page } from '@playwright/test';
import type { HistoryEntry } from '../../lib/model/history.ts';
import type { InteractionSummary } from '../../lib/model/interaction.ts';
import type { RecordOf } from '../../lib/model/stored-record.ts';

interface Tables extends RecordOf {
  readonly history: HistoryEntry;
  readonly interactionSummaries: InteractionSummary;
}

/** What a table holds, read past the extension's own code. `page` is one of the extension's pages. */
export const stored = <Table extends keyof Tables>(page: Page, table: Table): Promise<Tables[Table][]> =>
  page.evaluate(async name => {
    // Opening a database that is not there yet would make an empty one.
    if (!(await indexedDB.databases()).some(database => database.name === 'jejaring')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('jejaring');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<Tables[Table][]>((resolve, reject) => {
      const reading = db.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    db.close();
    return rows;
  }, table);

/** Puts records into a table past the extension's own code; reload its pages to see them. The database must be there. */
export const put = <Table extends keyof Tables>(
  page: Page,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<void> =>
  page.evaluate(
    async ([name, records]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('jejaring');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = db.transaction(name, 'readwrite');
      for (const record of records) writing.objectStore(name).put(record);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      db.close();
    },
    [table, rows] as const,
  );

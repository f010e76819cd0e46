import type { Transaction } from 'dexie';
import type { Change, HistoryEntry, HistoryPart, RecordTable } from '../model/history.ts';
import type { RemovedRecord } from '../model/trash.ts';
import { chunks } from './chunks.ts';
import type { Fields } from './difference.ts';
import { countsOf, partsOf } from './history-parts.ts';
import { purgeAfter } from './trash-days.ts';

/** As version 1 had them: both null once the record was purged, `after` of a made one no more than its `updatedAt`. */
interface FirstChange {
  readonly table: RecordTable;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
}
type FirstEntry = Omit<HistoryEntry, 'counts'> & { readonly changes: readonly FirstChange[] };

/** Version 1 held the changes in the entry, and a removed record whole in its change beside the trash. */
export async function historyInParts(transaction: Transaction): Promise<void> {
  const entries = transaction.table<FirstEntry | HistoryEntry, string>('history');
  for (const ids of chunks(await entries.toCollection().primaryKeys(), 50)) {
    for (const entry of await entries.bulkGet(ids)) {
      if (!entry || !('changes' in entry)) continue;
      const { changes: first, ...rest } = entry;
      const changes = first.map(asChange);
      await transaction.table<HistoryPart>('historyParts').bulkPut(partsOf(entry.id, changes));
      await entries.put({ ...rest, counts: countsOf(changes) });
    }
  }
}

function asChange({ table, id, before, after }: FirstChange): Change {
  if (before && after) return { table, id, kind: 'changed', before, after };
  if (before) return { table, id, kind: 'removed' };
  if (!after) return { table, id, kind: 'erased' };
  const { updatedAt } = after;
  return { table, id, kind: 'made', ...(typeof updatedAt === 'string' && { updatedAt }) };
}

type FirstTrashItem = Omit<RemovedRecord, 'purgeAfter'>;

/** Version 1 wrote each removal twice: to the trash, and as a tombstone. */
export async function removedInOneTable(transaction: Transaction): Promise<void> {
  const removed = transaction.table<RemovedRecord>('removed');
  await removed.bulkPut(await transaction.table<RemovedRecord>('tombstones').toArray());
  const trash = transaction.table<FirstTrashItem, string>('trash');
  for (const ids of chunks(await trash.toCollection().primaryKeys())) {
    const items = (await trash.bulkGet(ids)).filter(item => item !== undefined);
    await removed.bulkPut(items.map(item => ({ ...item, purgeAfter: purgeAfter(item.deletedAt) })));
  }
}

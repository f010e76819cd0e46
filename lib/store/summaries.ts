import type { Interaction } from '../model/interaction.ts';
import { summaryOf } from '../plan/interaction-summary.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import type { TableWrite } from './prepare.ts';
import { scan } from './scan.ts';

/** From so many contacts on, reading all interactions once is cheaper than asking for each one's. */
const many = 500;

/**
 * Reckons the summaries of those anew whose interactions a batch has written. Runs inside the transaction, so that a summary never
 * says anything else than its interactions.
 *
 * @param at Instant of the batch.
 */
export async function summarize(db: JejaringDatabase, write: TableWrite, at: string): Promise<void> {
  const ids = contactsOf(write);
  if (ids.size === 0) return;
  const byContact = new Map<string, Interaction[]>([...ids].map(id => [id, []]));
  const take = (some: readonly Interaction[]): void => {
    for (const one of some) byContact.get(one.contactId)?.push(one);
  };
  if (ids.size < many)
    take(
      await db.interactions
        .where('contactId')
        .anyOf([...ids])
        .toArray(),
    );
  else for await (const some of scan(db.interactions)) take(some);
  const summaries = [...byContact].map(([id, interactions]) => summaryOf(id, interactions, at));
  for (const some of chunks(summaries)) await db.interactionSummaries.bulkPut(some);
}

/** Whose interactions were made, changed, removed, or given to somebody else. */
function contactsOf({ adds, puts, removals, changes }: TableWrite): Set<string> {
  const records = [...adds, ...puts, ...removals.map(({ record }) => record)];
  const ids = new Set(records.flatMap(record => ('contactId' in record ? record.contactId : [])));
  for (const change of changes) {
    const before = change.kind === 'changed' ? change.before.contactId : undefined;
    if (typeof before === 'string') ids.add(before);
  }
  return ids;
}

import type { Transaction } from 'dexie';
import { historyInParts, removedInOneTable } from './migrate-to-2.ts';

export interface SchemaVersion {
  readonly version: number;
  /** Table -> primary key and indexes in Dexie's words: `&` unique, `*` one entry for each item of a list; null: dropped. */
  readonly stores: Record<string, string | null>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/**
 * Every schema that was ever shipped, oldest first. A shipped one is never changed: add the next, and a dump of the last
 * one to `tests/store/dumps`. Each index costs an import 11 to 17 %, one over a list up to 68 %.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      contacts: 'id, *&identities, updatedAt',
      events: 'id, *&identities, updatedAt',
      attendances: 'id, contactId, eventId',
      history: 'id, at, undoes',
      trash: 'id, deletedAt',
      tombstones: 'id',
    },
  },
  {
    version: 2,
    stores: {
      historyParts: '[entryId+part]',
      removed: 'id, purgeAfter',
      organizations: 'id',
      tags: 'id',
      tagRules: 'id, eventId',
      views: 'id',
      distinctions: 'id',
      importDrafts: 'id',
      trash: null,
      tombstones: null,
    },
    upgrade: async transaction => {
      await historyInParts(transaction);
      await removedInOneTable(transaction);
    },
  },
  {
    version: 3,
    stores: {
      interactions: 'id, contactId, introducedId, on, eventId, mentorshipId',
      interactionSummaries: 'id, at',
      commitments: 'id, contactId, eventId',
      opportunities: 'id',
      mentorships: 'id',
      goals: 'id',
      weekPlans: 'id',
      reviews: 'id',
      topics: 'id',
      communities: 'id',
      templates: 'id',
      cards: 'id',
    },
  },
];

import { Dexie, type Table } from 'dexie';
import type { HistoryEntry, HistoryPart, RecordTable } from '../model/history.ts';
import type { ImportDraft } from '../model/import-draft.ts';
import type { InteractionSummary } from '../model/interaction.ts';
import type { RecordOf } from '../model/stored-record.ts';
import type { RemovedRecord } from '../model/trash.ts';
import type { KeptSource } from './import-drafts.ts';
import { schemaVersions } from './schema-versions.ts';

/**
 * Refuses the second try of Dexie 4, which opens a database of a higher version without naming one, and would add to it
 * what it thinks is missing. The first try's `VersionError` is what we want to hear.
 */
function strictFactory(): { indexedDB?: IDBFactory } {
  if (typeof indexedDB === 'undefined') return {};
  const real = indexedDB;
  return {
    indexedDB: {
      open: (name, version) => {
        if (version === undefined) throw new DOMException('opened without a version', 'VersionError');
        return real.open(name, version);
      },
      deleteDatabase: name => real.deleteDatabase(name),
      databases: () => real.databases(),
      cmp: (a, b) => real.cmp(a, b),
    },
  };
}

type RecordStore<T extends RecordTable> = Table<RecordOf[T], string>;

export class JejaringDatabase extends Dexie {
  declare readonly contacts: RecordStore<'contacts'>;
  declare readonly events: RecordStore<'events'>;
  declare readonly attendances: RecordStore<'attendances'>;
  declare readonly interactions: RecordStore<'interactions'>;
  declare readonly commitments: RecordStore<'commitments'>;
  declare readonly organizations: RecordStore<'organizations'>;
  declare readonly tags: RecordStore<'tags'>;
  declare readonly tagRules: RecordStore<'tagRules'>;
  declare readonly views: RecordStore<'views'>;
  declare readonly distinctions: RecordStore<'distinctions'>;
  declare readonly opportunities: RecordStore<'opportunities'>;
  declare readonly mentorships: RecordStore<'mentorships'>;
  declare readonly goals: RecordStore<'goals'>;
  declare readonly weekPlans: RecordStore<'weekPlans'>;
  declare readonly reviews: RecordStore<'reviews'>;
  declare readonly topics: RecordStore<'topics'>;
  declare readonly communities: RecordStore<'communities'>;
  declare readonly templates: RecordStore<'templates'>;
  declare readonly cards: RecordStore<'cards'>;
  declare readonly history: Table<HistoryEntry, string>;
  declare readonly historyParts: Table<HistoryPart, [entryId: string, part: number]>;
  /** The trash, and the tombstones of what has left it. */
  declare readonly removed: Table<RemovedRecord, string>;
  /** No records: what the interactions with each contact come to. */
  declare readonly interactionSummaries: Table<InteractionSummary, string>;
  /** No records: imports under way, and what they were read from. */
  declare readonly importDrafts: Table<ImportDraft | KeptSource, string>;

  constructor(name: string) {
    // Strict: `saved` is said only once it is on the disk. Chromium's default loses it when the machine goes down.
    super(name, { chromeTransactionDurability: 'strict', ...strictFactory() });
    for (const { version, stores, upgrade } of schemaVersions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    // Another page brings a newer version: let it through. The next use here opens again and finds `NewerDatabase`.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
    // Dexie waits until the others have closed, which they do on `versionchange`.
    this.on('blocked', () => false);
  }
}

/** The database of this browser profile. It opens with the first use, which throws `DatabaseUnavailable` or `NewerDatabase`. */
export const openDatabase = (name = 'jejaring'): JejaringDatabase => new JejaringDatabase(name);

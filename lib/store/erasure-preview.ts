import type { Traceable } from '../identity/person-traces.ts';
import type { RecordTable } from '../model/history.ts';
import { forTables } from '../model/stored-record.ts';
import type { Running } from './bulk.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { type Mention, mentionsOf } from './mentions-of-person.ts';
import { type DraftOfPerson, draftsOf } from './person-in-drafts.ts';
import { reachOf } from './reach-of-person.ts';

/** What erasing contacts would come to, before it is done. */
export interface ErasurePreview {
  /** Records that go, and records that name them and stay without that, by table. */
  readonly gone: Readonly<Record<RecordTable, number>>;
  readonly cleared: Readonly<Record<RecordTable, number>>;
  /** Of the same persons, merged or deleted before. */
  readonly inTrash: number;
  /** Texts of the user's own that name them and stay. */
  readonly mentions: readonly Mention[];
  /** Imports under way that go too. */
  readonly drafts: readonly DraftOfPerson[];
  /** Whether a text names one of them: for what is kept beside the database. */
  readonly tells: (text: string) => boolean;
  readonly contactIds: ReadonlySet<string>;
  /** By what they are recognised: for who cannot be handed `tells`. */
  readonly people: readonly Traceable[];
}

/** Looks through everything; nothing is written. Throws `DatabaseUnavailable`, `NewerDatabase`, the signal's reason. */
export const erasurePreview = (
  db: JejaringDatabase,
  ids: readonly string[],
  running: Running = {},
): Promise<ErasurePreview> =>
  named(async () => {
    const reach = await reachOf(db, ids);
    running.signal?.throwIfAborted();
    const { contactIds, contacts, inTrash, tells } = reach;
    return {
      gone: forTables(table => reach.gone[table].size),
      cleared: forTables(table => reach.cleared.filter(one => one.table === table).length),
      inTrash: inTrash.length,
      drafts: await draftsOf(db, { ids: contactIds, tells }),
      mentions: await mentionsOf(db, reach, running),
      tells,
      contactIds,
      people: [...contacts, ...inTrash].map(
        ({ name, originalName, email, telephone, identities, url }): Traceable => ({
          name,
          originalName,
          email,
          telephone,
          identities,
          url,
        }),
      ),
    };
  });

import { forgetPeople } from '../../../lib/browser/forget-person.ts';
import type { Running } from '../../../lib/store/bulk.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { type Erased, erasePeople } from '../../../lib/store/erase-person.ts';
import type { ErasurePreview } from '../../../lib/store/erasure-preview.ts';

/**
 * Erases contacts for good, in the store and in what is kept beside it. `preview` tells what is looked for; it is that of the same
 * contacts. Throws what `erasePeople` throws; all is then as before.
 */
export async function eraseEverywhere(
  db: JejaringDatabase,
  ids: readonly string[],
  preview: ErasurePreview,
  running: Running = {},
): Promise<Erased> {
  const erased = await erasePeople(db, ids, { drafts: preview.drafts, ...running });
  await forgetPeople(preview);
  return erased;
}

import type { JejaringDatabase } from './database.ts';
import { erasePeople } from './erase-person.ts';
import { type ErasurePreview, erasurePreview } from './erasure-preview.ts';
import { named } from './errors.ts';
import { scan } from './scan.ts';

/** Whether somebody was to be kept no longer than until a day that has passed. Days of the user's calendar: `2026-11-22`. */
export const isExpired = (
  { keepUntil }: { readonly keepUntil?: string | undefined },
  today: string,
): boolean => keepUntil !== undefined && keepUntil < today;

/**
 * Erases for good whoever was to be kept no longer, as `erasePeople` does. Only where the user has switched it on. Gives their
 * number. Throws what `erasePeople` throws.
 *
 * @param beside Erases them from what is kept beside the store.
 */
export const eraseExpired = (
  db: JejaringDatabase,
  today: string,
  beside: (preview: ErasurePreview) => Promise<void>,
): Promise<number> =>
  named(async () => {
    const ids: string[] = [];
    for await (const some of scan(db.contacts))
      for (const contact of some) if (isExpired(contact, today)) ids.push(contact.id);
    if (ids.length === 0) return 0;
    const preview = await erasurePreview(db, ids);
    await erasePeople(db, ids, { drafts: preview.drafts });
    await beside(preview);
    return ids.length;
  });

import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';

/**
 * Removes everything for good: records, history, trash, imports under way. The one write that goes past the door, since
 * nothing of it is to be remembered and it cannot be undone. Throws `DatabaseUnavailable`, `NewerDatabase`.
 */
export const wipe = (db: JejaringDatabase): Promise<void> =>
  named(() =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map(table => table.clear()));
    }),
  );

import { fold } from '../identity/text.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { View } from '../model/view.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { named, RecordGone } from './errors.ts';
import type { RecordChange } from './record-change.ts';

interface At {
  readonly now?: Date | undefined;
}
type Done = Promise<HistoryEntry | undefined>;

/** Saves a view of the list; one of that name (case and accents apart) shows this from now on. `query`: see `View`. */
export function saveView(
  db: JejaringDatabase,
  { name, query, now = new Date() }: At & Pick<View, 'name' | 'query'>,
): Done {
  const plan = async (): Promise<RecordChange[]> => {
    const known = await viewCalled(db, name);
    const at = now.toISOString();
    const made = { id: crypto.randomUUID(), createdAt: at, updatedAt: at };
    return [{ table: 'views', put: { ...(known ?? made), name, query } }];
  };
  return commit(db, { act: 'edit', label: name, plan, now });
}

/** Calls a view otherwise; one that is called so already gives way. Throws `RecordGone` when it was deleted meanwhile. */
export function renameView(
  db: JejaringDatabase,
  { id, name, now = new Date() }: At & Pick<View, 'id' | 'name'>,
): Done {
  const plan = async (): Promise<RecordChange[]> => {
    const view = await db.views.get(id);
    if (!view) throw new RecordGone(`view ${id}`);
    const other = await viewCalled(db, name);
    return [
      { table: 'views', put: { ...view, name } },
      ...(other && other.id !== id ? [{ table: 'views', remove: other.id } as const] : []),
    ];
  };
  return commit(db, { act: 'edit', label: name, plan, now });
}

/** Removes a view. Undefined: it was gone. */
export async function deleteView(
  db: JejaringDatabase,
  { id, now = new Date() }: At & Pick<View, 'id'>,
): Done {
  const view = await named(() => db.views.get(id));
  return commit(db, { act: 'delete', label: view?.name ?? '', plan: [{ table: 'views', remove: id }], now });
}

const viewCalled = async (db: JejaringDatabase, name: string): Promise<View | undefined> =>
  (await db.views.toArray()).find(view => fold(view.name) === fold(name));

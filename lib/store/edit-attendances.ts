import type { AttendanceRole } from '../model/attendance.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Running } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import type { RecordChange } from './record-change.ts';

/**
 * Gives somebody at an event another role. An attendance is never changed in place, so that two devices can be merged: it is
 * made anew. `label` says it in the user's words. Undefined: nothing changed, or it is gone.
 */
export function setRole(
  db: JejaringDatabase,
  attendanceId: string,
  role: AttendanceRole,
  { label, now }: { readonly label: string; readonly now?: Date },
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const old = await db.attendances.get(attendanceId);
    if (!old || old.role === role) return [];
    const own = await db.attendances.where('contactId').equals(old.contactId).toArray();
    const isThere = own.some(one => one.eventId === old.eventId && one.role === role);
    const off: RecordChange = { table: 'attendances', remove: old.id };
    return isThere
      ? [off]
      : [off, { table: 'attendances', put: { ...old, id: crypto.randomUUID(), role }, isNew: true }];
  };
  return commit(db, { act: 'edit', label, plan, ...(now && { now }) });
}

/** Takes attendances off in one batch: who was noted at an event was not there. */
export const removeAttendances = (
  db: JejaringDatabase,
  ids: readonly string[],
  { label, ...running }: Running & { readonly label: string },
): Promise<HistoryEntry | undefined> =>
  commit(db, {
    act: 'edit',
    label,
    plan: ids.map(remove => ({ table: 'attendances', remove })),
    ...running,
  });

import type { Attendance } from '../../../lib/model/attendance.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { addDays, type Day } from '../../../lib/plan/day.ts';
import { eventDay } from '../../../lib/plan/taking-part.ts';

const most = 12;
/** An event of so many days ago is still talked about. */
const lately = 14;

/** The events at which something may have happened with somebody: where they were, and those of late; the latest first. */
export function likelyEvents(
  contactIds: readonly string[],
  {
    events,
    attendances,
  }: { readonly events: readonly JejaringEvent[]; readonly attendances: readonly Attendance[] },
  today: Day,
  eventId = '',
): JejaringEvent[] {
  const ids = new Set(contactIds);
  const theirs = new Set(attendances.filter(one => ids.has(one.contactId)).map(one => one.eventId));
  const since = addDays(today, -lately);
  const dayOf = (event: JejaringEvent): Day => eventDay(event) ?? '';
  const fits = (event: JejaringEvent): boolean => {
    const day = dayOf(event);
    return day <= today && (theirs.has(event.id) || day >= since);
  };
  const found = events.filter(event => event.id === eventId || fits(event));
  return found
    .sort((a, b) => (a.id === eventId ? -1 : b.id === eventId ? 1 : dayOf(a) > dayOf(b) ? -1 : 1))
    .slice(0, most);
}

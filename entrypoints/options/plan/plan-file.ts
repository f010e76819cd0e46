import { download } from '../../../lib/browser/download.ts';
import type { PlanParts } from '../../../lib/exchange/icalendar/write-plan-ics.ts';
import type { Settings } from '../../../lib/model/settings.ts';

/** When one is reminded of what is to be done on a day, unless the settings name an hour. */
const morning = '08:00';

/** The zone in which the reader lives: `Asia/Jakarta`. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Offers times, tasks and days as an iCalendar file. */
export async function downloadPlan(
  parts: PlanParts,
  name: string,
  { nudgeAt = morning }: Settings,
): Promise<void> {
  // The library is large, and few ask for it.
  const { writePlanIcs } = await import('../../../lib/exchange/icalendar/write-plan-ics.ts');
  const text = writePlanIcs(parts, {
    stamp: new Date().toISOString(),
    timeZone: ownZone(),
    alarmAt: nudgeAt,
  });
  download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
}

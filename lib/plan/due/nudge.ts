import { type Day, localDay } from '../day.ts';

export interface Nudge {
  /** The reader's day. */
  readonly today: Day;
  /** Whether the day's notification is to be shown now, if anything is due. */
  readonly isTime: boolean;
  /** When to look again: always within the hour, since a clock may be set and a machine may sleep. */
  readonly nextAt: Date;
}

export interface NudgeInput {
  readonly now: Date;
  /** The hour that was chosen, `08:00`; undefined: no notifications. */
  readonly at: string | undefined;
  /** The days that have had theirs. */
  readonly toldOn: readonly Day[];
}

const often = 3_600_000;

/**
 * Whether it is time for the one notification of a day. Nothing is scheduled but the next look: whoever slept through the hour is told
 * when they wake, whoever slept through the day is told the next day of what is due then. A day that has had its notification gets
 * no second one, whatever is done to the clock or the zone, and a clock that was wrong for a while takes no other day's away.
 */
export function nudge({ now, at, toldOn }: NudgeInput): Nudge {
  const today = localDay(now);
  const isTime = at !== undefined && today !== '' && !toldOn.includes(today) && timeOf(now) >= at;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const hour = at === undefined || toldOn.includes(today) ? [] : [todayAt(now, at)];
  const looks = [midnight.getTime(), ...hour].filter(time => time > now.getTime());
  return { today, isTime, nextAt: new Date(Math.min(now.getTime() + often, ...looks)) };
}

/** So many days back a clock may be put without a second notification. */
const remembered = 14;

/** The days that have had theirs, with one more: the last ones that had it. */
export const withTold = (toldOn: readonly Day[], day: Day): Day[] =>
  [...toldOn.filter(one => one !== day), day].slice(-remembered);

/** Wall time where the reader is; as texts they compare. */
const timeOf = (at: Date): string =>
  `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

/** Where the clock leaps over the hour, it is the one after. */
function todayAt(now: Date, at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes).getTime();
}

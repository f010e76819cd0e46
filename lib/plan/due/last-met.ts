import { attendanceColumns, presence } from '../columns/attendance-columns.ts';
import { type DayStamp, dayOfStamp, stampOf } from '../columns/day-stamp.ts';
import { contactNumbers, eventNumbers } from '../columns/numbers.ts';
import type { Day } from '../day.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import { eventDay, eventEndDay, isTakenPart } from '../taking-part.ts';
import type { DueAttendance, DueEvent } from './input.ts';

/** At an event with more people that you know, or among more that were saved at once, one has not met each of them. */
export const crowd = 25;

/** An event at which both of you were. */
export interface Meeting {
  readonly eventId: string;
  readonly event: string;
  /** Its last day, or the day so far; where no day is known, that on which it was noted that they were there. */
  readonly on: Day;
  /** How many contacts were there. */
  readonly present: number;
  /** They spoke, moderated or organized. */
  readonly wasOnStage: boolean;
}

/** Where contacts were met last, by their numbers. */
export interface Meetings {
  /** The day on which each was met last; 0 for who was never met, or on a day that nobody knows. */
  readonly lastOn: Int32Array;
  readonly last: (number: number) => Meeting | undefined;
}

/**
 * Where each contact was met last. Events that did not take place, those at which you were not, and people who had only registered do
 * not count; nor does what is still to come.
 */
export function lastMeetings(
  events: readonly DueEvent[],
  attendances: readonly DueAttendance[],
  today: Day,
): Meetings {
  const columns = attendanceColumns(attendances);
  const occasions = occasionsUntil(events, today);
  const present = new Int32Array(eventNumbers.size);
  const lastOn = new Int32Array(contactNumbers.size);
  /** The place of the attendance, and one more, so that 0 is none. */
  const lastPlace = new Int32Array(contactNumbers.size);
  const dayOfNoting = dayOfInstant();
  for (let place = 0; place < attendances.length; place += 1) {
    const event = columns.event[place] ?? 0;
    const contact = columns.contact[place] ?? 0;
    const was = columns.presence[place] ?? presence.none;
    if (occasions.counts[event] !== 1 || was === presence.none || was === presence.you) continue;
    present[event] = (present[event] ?? 0) + 1;
    const known = occasions.lastOn[event] ?? 0;
    const on = known > 0 ? known : stampOf(dayOfNoting(attendances[place]?.createdAt ?? ''));
    const before = (lastPlace[contact] ?? 0) - 1;
    if (before >= 0 && !isLater(columns, lastOn[contact] ?? 0, before, on, place)) continue;
    lastOn[contact] = on;
    lastPlace[contact] = place + 1;
  }
  return {
    lastOn,
    last: number => {
      const place = (lastPlace[number] ?? 0) - 1;
      if (place < 0) return undefined;
      const event = columns.event[place] ?? 0;
      const at = occasions.events.get(event);
      if (!at) return undefined;
      const on = lastOn[number] ?? 0;
      return {
        eventId: at.id,
        event: at.name,
        on: on > 0 ? dayOfStamp(on) : '',
        present: present[event] ?? 0,
        wasOnStage: columns.presence[place] === presence.stage,
      };
    },
  };
}

interface Occasions {
  readonly events: ReadonlyMap<number, DueEvent>;
  /** By the number of the event: 1 for those at which you were. */
  readonly counts: Uint8Array;
  /** By the number of the event; 0: the day is not known. */
  readonly lastOn: Int32Array;
}

function occasionsUntil(events: readonly DueEvent[], today: Day): Occasions {
  const numbered = new Map(events.map(event => [eventNumbers.of(event.id), event]));
  const counts = new Uint8Array(eventNumbers.size);
  const lastOn = new Int32Array(eventNumbers.size);
  for (const [number, event] of numbered) {
    const [first, last] = [eventDay(event), eventEndDay(event)];
    if (!isTakenPart(event) || (first !== undefined && first > today)) continue;
    counts[number] = 1;
    lastOn[number] = stampOf(last !== undefined && last > today ? today : last);
  }
  return { events: numbered, counts, lastOn };
}

/** Of two on one day always the same, in whatever order they come. */
function isLater(
  { event, presence: was }: ReturnType<typeof attendanceColumns>,
  onBefore: DayStamp,
  before: number,
  on: DayStamp,
  place: number,
): boolean {
  if (on !== onBefore) return on > onBefore;
  const one = event[place] ?? 0;
  const other = event[before] ?? 0;
  if (one !== other) return eventNumbers.textOf(one) > eventNumbers.textOf(other);
  return was[place] === presence.stage && was[before] !== presence.stage;
}

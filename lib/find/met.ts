import type { Attendance } from '../model/attendance.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { InteractionSummary } from '../model/interaction.ts';
import { dayOf } from './period.ts';

/** Where contacts were met, out of their attendances, and when one was last in touch with them. */
export interface Met {
  /** The attendances of a contact, the one noted first first. */
  readonly of: (contactId: string) => readonly Attendance[];
  /**
   * The last day, up to today, on which one was in touch with a contact: of an interaction, or of an event where they were met,
   * where that is not known the day it was noted.
   */
  readonly lastDay: (contactId: string) => string | undefined;
}

const nobody: readonly Attendance[] = [];
export const metNobody: Met = { of: () => nobody, lastDay: () => undefined };

/** Between two yields. */
const atOnce = 1000;

interface Records {
  readonly attendances: readonly Attendance[];
  readonly events: readonly JejaringEvent[];
  readonly summaries: readonly InteractionSummary[];
}

/** @param today The reader's day; an event after it has not been yet. */
export function* metOf({ attendances, events, summaries }: Records, today: string): Generator<void, Met> {
  const days = new Map(events.map(({ id, startDate }) => [id, startDate?.slice(0, 10)]));
  const known = new Map<string, Attendance[]>();
  for (const [index, attendance] of attendances.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    if (!days.has(attendance.eventId)) continue;
    const others = known.get(attendance.contactId);
    if (others) others.push(attendance);
    else known.set(attendance.contactId, [attendance]);
  }
  const talked = new Map<string, string>();
  for (const [index, { id, lastOn }] of summaries.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    if (lastOn !== undefined && lastOn <= today) talked.set(id, lastOn);
  }
  const dayOfOne = ({ eventId, createdAt }: Attendance): string =>
    days.get(eventId) ?? dayOf(new Date(createdAt));
  return {
    of: id => {
      const all = known.get(id);
      if (!all) return nobody;
      return all.length === 1 ? all : all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    },
    lastDay: id => {
      let last = talked.get(id);
      for (const one of known.get(id) ?? nobody) {
        const day = dayOfOne(one);
        if (day <= today && (last === undefined || day > last)) last = day;
      }
      return last;
    },
  };
}

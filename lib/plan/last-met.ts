import type { Day } from './day.ts';
import type { DueAttendance, DueEvent } from './due-input.ts';
import { dayOfInstant } from './practice-index.ts';
import { eventDay, eventEndDay, isTakenPart } from './taking-part.ts';

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

const wasNotThere: ReadonlySet<string> = new Set(['registrant', 'you']);
const onStage: ReadonlySet<string> = new Set(['speaker', 'moderator', 'organizer']);

interface Occasion {
  readonly id: string;
  readonly name: string;
  present: number;
}

/** One for all who were at an event alike: there are very many of them. */
interface Presence {
  readonly occasion: Occasion;
  readonly on: Day;
  readonly wasOnStage: boolean;
}

interface Presences {
  readonly occasion: Occasion;
  /** Undefined: the day is not known. */
  readonly on: Day | undefined;
  readonly stage: Presence;
  readonly hall: Presence;
}

/** Where contacts were met last. */
export interface Meetings {
  /** Everybody who was met on a day or later, by contact id. */
  readonly since: (day: Day) => ReadonlyMap<string, Meeting>;
  /** The day on which some contacts were met last, by contact id: there are many attendances, and few are asked for. */
  readonly lastDays: (contactIds: ReadonlySet<string>) => ReadonlyMap<string, Day>;
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
  const presences = presencesIn(occasionsUntil(events, today), attendances);
  const last = (counts: (contactId: string, presence: Presence) => boolean): Map<string, Presence> => {
    const lasts = new Map<string, Presence>();
    for (let index = 0; index < presences.length; index += 1) {
      const presence = presences[index];
      const contactId = attendances[index]?.contactId;
      if (!presence || contactId === undefined || !counts(contactId, presence)) continue;
      const before = lasts.get(contactId);
      if (!before || isLater(presence, before)) lasts.set(contactId, presence);
    }
    return lasts;
  };
  return {
    since: day =>
      new Map(
        Array.from(
          last((_, { on }) => on >= day),
          ([id, presence]) => [id, meeting(presence)],
        ),
      ),
    lastDays: contactIds =>
      contactIds.size === 0
        ? new Map()
        : new Map(
            Array.from(
              last(id => contactIds.has(id)),
              ([id, { on }]) => [id, on],
            ),
          ),
  };
}

/** For each attendance what it was, or undefined where it does not count; counts who was present. */
function presencesIn(
  occasions: ReadonlyMap<string, Presences>,
  attendances: readonly DueAttendance[],
): (Presence | undefined)[] {
  const dayOfNoting = dayOfInstant();
  return attendances.map(({ eventId, role, createdAt }) => {
    const at = occasions.get(eventId);
    if (!at || wasNotThere.has(role)) return undefined;
    at.occasion.present += 1;
    const presence = onStage.has(role) ? at.stage : at.hall;
    return at.on === undefined ? { ...presence, on: dayOfNoting(createdAt) ?? '' } : presence;
  });
}

function occasionsUntil(events: readonly DueEvent[], today: Day): Map<string, Presences> {
  const occasions = new Map<string, Presences>();
  for (const event of events) {
    const [first, last] = [eventDay(event), eventEndDay(event)];
    if (!isTakenPart(event) || (first !== undefined && first > today)) continue;
    const on = last !== undefined && last > today ? today : last;
    const occasion = { id: event.id, name: event.name, present: 0 };
    const stage = { occasion, on: on ?? '', wasOnStage: true };
    occasions.set(event.id, { occasion, on, stage, hall: { ...stage, wasOnStage: false } });
  }
  return occasions;
}

const meeting = ({ occasion: { id, name, present }, on, wasOnStage }: Presence): Meeting => ({
  eventId: id,
  event: name,
  on,
  present,
  wasOnStage,
});

/** Of two on one day always the same, in whatever order they come. */
function isLater(a: Presence, b: Presence): boolean {
  if (a.on !== b.on) return a.on > b.on;
  return a.occasion === b.occasion ? a.wasOnStage && !b.wasOnStage : a.occasion.id > b.occasion.id;
}

import { fold } from '../../identity/text.ts';
import type { AttendanceRole } from '../../model/attendance.ts';
import type { Commitment } from '../../model/commitment.ts';
import type { ContactRow } from '../../model/contact-row.ts';
import type { JejaringEvent } from '../../model/event.ts';
import type { Interaction } from '../../model/interaction.ts';
import { addDays, type Day } from '../day.ts';
import type { PracticeData, PracticeEvent } from '../practice.ts';
import { eventDay, isTakenPart } from '../taking-part.ts';
import { rolesAt } from './roles-at.ts';

export interface DebriefData extends Pick<PracticeData, 'attendances' | 'commitments'> {
  readonly events: readonly (PracticeEvent & Pick<JejaringEvent, 'debriefedOn'>)[];
  readonly contacts: readonly Pick<ContactRow, 'id' | 'name' | 'createdAt' | 'followUpOn'>[];
  /** Those of the event, and those since its day. */
  readonly interactions: readonly Interaction[];
}

/** A contact at an event, and what is already noted of them there. */
export interface DebriefLine {
  readonly contactId: string;
  readonly name: string;
  readonly role: AttendanceRole;
  /** Seen at no event of yours before, and saved about the day of this one or later. */
  readonly isNew: boolean;
  /** The interaction that names the event; of several the one that was noted last. */
  readonly noted: Interaction | undefined;
  /** Promises that were made there. */
  readonly commitments: readonly Commitment[];
  /** The day on which one wants to be in touch again, where one is set. */
  readonly followUpOn: Day | undefined;
  /** There was an interaction at the event or since its day, or something is promised, or a day is set. */
  readonly isDone: boolean;
}

export interface Debrief {
  /** Those of whom nothing is noted yet first, then by name. */
  readonly lines: readonly DebriefLine[];
  /** You were there, it is over or on today, and the debrief has not been done. */
  readonly isDue: boolean;
}

/** Everybody whom you know and who was at an event, for one pass over them after it. You are not among them. */
export function debriefOf(eventId: string, data: DebriefData, today: Day): Debrief {
  const event = data.events.find(({ id }) => id === eventId);
  const day = event && eventDay(event);
  const roles = rolesAt(eventId, data.attendances);
  const before = attendedBefore(data, day);
  const interactions = Map.groupBy(data.interactions, ({ contactId }) => contactId);
  const promises = Map.groupBy(
    data.commitments.filter(one => one.eventId === eventId),
    ({ contactId }) => contactId,
  );
  const lines = data.contacts.flatMap(({ id: contactId, name, createdAt, followUpOn }): DebriefLine[] => {
    const role = roles.get(contactId);
    if (!role) return [];
    const own = interactions.get(contactId) ?? [];
    const commitments = promises.get(contactId) ?? [];
    const wasSince = own.some(one => one.eventId === eventId || (day !== undefined && one.on >= day));
    return [
      {
        contactId,
        name,
        role,
        isNew: !before.has(contactId) && (day === undefined || createdAt.slice(0, 10) >= addDays(day, -1)),
        noted: lastNoted(own.filter(one => one.eventId === eventId)),
        commitments,
        followUpOn,
        isDone: wasSince || commitments.length > 0 || followUpOn !== undefined,
      },
    ];
  });
  return {
    lines: lines.sort(
      (a, b) => Number(a.isDone) - Number(b.isDone) || (fold(a.name) < fold(b.name) ? -1 : 1),
    ),
    isDue:
      event !== undefined &&
      isTakenPart(event) &&
      event.debriefedOn === undefined &&
      day !== undefined &&
      day <= today,
  };
}

const lastNoted = (interactions: readonly Interaction[]): Interaction | undefined =>
  interactions.reduce<Interaction | undefined>(
    (last, one) => (last && last.createdAt > one.createdAt ? last : one),
    undefined,
  );

/** Contact ids of those who were at an event that you attended before a day. */
function attendedBefore({ events, attendances }: DebriefData, day: Day | undefined): ReadonlySet<string> {
  const earlier = new Set(
    events
      .filter(event => isTakenPart(event) && day !== undefined && (eventDay(event) ?? '~') < day)
      .map(({ id }) => id),
  );
  return new Set(attendances.filter(({ eventId }) => earlier.has(eventId)).map(({ contactId }) => contactId));
}

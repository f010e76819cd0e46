import type { ById } from '../../identity/by-id.ts';
import { fold } from '../../identity/text.ts';
import type { AttendanceRole } from '../../model/attendance.ts';
import type { ContactRow } from '../../model/contact-row.ts';
import type { InteractionKind, InteractionSummary, Untold } from '../../model/interaction.ts';
import type { Topic } from '../../model/topic.ts';
import type { Day } from '../day.ts';
import type { PracticeData } from '../practice.ts';
import { type OpenPromises, promisesWith } from '../promises/promises-with.ts';
import { eventDay, isTakenPart } from '../taking-part.ts';
import { type CommonGround, commonGround } from './common-ground.ts';
import { type Question, questionsFor } from './questions.ts';
import { rolesAt, weightOfRole } from './roles-at.ts';

/** What preparing needs; interactions are not: the summaries tell. */
export interface PreparationData
  extends Pick<PracticeData, 'events' | 'attendances' | 'commitments' | 'topics'> {
  readonly contacts: readonly ContactRow[];
  /** By contact id. */
  readonly summaries: ById<InteractionSummary>;
}

/** An event, or a talk with some contacts. */
export type Occasion = { readonly eventId: string } | { readonly contactIds: readonly string[] };

/** Somebody you know who will be there. */
export interface PreparedPerson {
  readonly contact: ContactRow;
  /** At the event. */
  readonly role: AttendanceRole | undefined;
  readonly promises: OpenPromises;
  /** Event ids of where both of you were, the latest first. */
  readonly commonEvents: readonly string[];
  /** Day and kind of the last interaction; absent where there was none. */
  readonly last: { readonly on: Day; readonly kind: InteractionKind } | undefined;
  /** What `balance.ts` puts into words. */
  readonly summary: InteractionSummary | undefined;
  /** Of what they did, they have not been told what came. */
  readonly untold: readonly Untold[];
  readonly questions: readonly Question[];
}

export interface Preparation {
  /** Speakers and hosts first, then those with something open, then by name. */
  readonly people: readonly PreparedPerson[];
  readonly common: CommonGround;
  /** Open topics that fit none of them: to be brought up with whoever may know. */
  readonly openTopics: readonly Topic[];
}

/** The sheet to read before an event or a talk. Contacts that are not known any more are left out, and so are you. */
export function preparationFor(occasion: Occasion, data: PreparationData, today: Day): Preparation {
  const roles: ReadonlyMap<string, AttendanceRole | undefined> =
    'eventId' in occasion
      ? rolesAt(occasion.eventId, data.attendances)
      : new Map(occasion.contactIds.map(id => [id, undefined]));
  const commonEvents = eventsInCommon(occasion, roles, data, today);
  const promisesOf = promisesWith(data.commitments);
  const questionsOf = questionsFor(data.topics);
  const people = data.contacts.flatMap((contact): PreparedPerson[] => {
    if (!roles.has(contact.id)) return [];
    const summary = data.summaries.get(contact.id);
    const { lastOn, lastKind } = summary ?? {};
    return [
      {
        contact,
        role: roles.get(contact.id),
        promises: promisesOf(contact.id),
        commonEvents: commonEvents(contact.id),
        last: lastOn !== undefined && lastKind !== undefined ? { on: lastOn, kind: lastKind } : undefined,
        summary,
        untold: summary?.untold ?? [],
        questions: questionsOf(contact),
      },
    ];
  });
  const asked = new Set(people.flatMap(({ questions }) => questions.map(({ topicId }) => topicId)));
  return {
    people: people.sort(byWeight),
    common: commonGround(people.map(({ contact }) => contact)),
    openTopics: data.topics.filter(({ id, endedOn }) => endedOn === undefined && !asked.has(id)),
  };
}

function eventsInCommon(
  occasion: Occasion,
  there: ReadonlyMap<string, unknown>,
  { attendances, events }: PreparationData,
  today: Day,
): (contactId: string) => string[] {
  const here = 'eventId' in occasion ? occasion.eventId : undefined;
  const days = new Map<string, Day>();
  for (const event of events) {
    const day = eventDay(event);
    if (day !== undefined && day <= today && event.id !== here && isTakenPart(event)) days.set(event.id, day);
  }
  const ofContact = Map.groupBy(
    attendances.filter(({ contactId, eventId }) => there.has(contactId) && days.has(eventId)),
    ({ contactId }) => contactId,
  );
  return contactId => {
    const ids = new Set(ofContact.get(contactId)?.map(({ eventId }) => eventId));
    return [...ids].sort((a, b) => ((days.get(a) ?? '') > (days.get(b) ?? '') ? -1 : 1));
  };
}

const openCount = ({ promises, untold, questions }: PreparedPerson): number =>
  promises.mine.length + promises.theirs.length + untold.length + questions.length;

const byWeight = (a: PreparedPerson, b: PreparedPerson): number =>
  weightOfRole(a.role) - weightOfRole(b.role) ||
  Number(openCount(b) > 0) - Number(openCount(a) > 0) ||
  (fold(a.contact.name) < fold(b.contact.name) ? -1 : 1);

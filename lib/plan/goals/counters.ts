import type { Measure } from '../../model/goal.ts';
import { contactColumns } from '../columns/contact-columns.ts';
import { type DayStamp, stampOf } from '../columns/day-stamp.ts';
import { contactNumbers } from '../columns/numbers.ts';
import type { Day } from '../day.ts';
import type { PracticeData } from '../practice.ts';
import { indexOf } from '../practice-index.ts';
import { endedOn, wasKeptInTime } from '../promises/promise-end.ts';
import { isWithin, type Span } from '../span.ts';
import { eventDay, eventEndDay, hoursOf } from '../taking-part.ts';
import { type CountedOf, eventFilter, organizationFilter, personFilter } from './counted-filter.ts';

/** What is asked of a counter. */
export interface Question {
  readonly data: PracticeData;
  readonly index: ReturnType<typeof indexOf>;
  readonly days: Pick<Span, 'startOn' | 'endOn'>;
  readonly filter: CountedOf;
  readonly today: Day;
}

/** Is handed the place of each thing that counts, its day and how much it counts. */
type Take = (place: number, on: DayStamp, amount: number) => void;

interface Counter {
  readonly table: 'contacts' | 'interactions' | 'topics' | 'events' | 'commitments';
  readonly each: (question: Question, take: Take) => void;
  /** The id of what stands at a place: few are asked for it. */
  readonly idAt: (data: PracticeData, place: number) => string | undefined;
}

/** How what each measure counts is found. */
export const counters: Readonly<Record<Measure, Counter>> = {
  peopleMet: {
    table: 'contacts',
    idAt: ({ contacts }, place) => contacts[place]?.id,
    each: ({ data, index, days, filter }, take) => {
      const people = index.people(filter);
      const [first, last] = [stampOf(days.startOn), stampOf(days.endOn)];
      const { number: numbers } = contactColumns(data.contacts);
      const met = index.firstMet(days.startOn);
      for (let place = 0; place < numbers.length; place += 1) {
        const number = numbers[place] ?? 0;
        const on = met[number] ?? 0;
        if (on > 0 && on >= first && on <= last && (!people || people[number] === 1)) take(place, on, 1);
      }
    },
  },
  peopleInTouch: {
    table: 'contacts',
    idAt: (data, place) => indexOf(data).columns.sorted[place]?.contactId,
    each: (question, take) => {
      const { contact } = question.index.columns;
      const isKnown = new Uint8Array(contactNumbers.size);
      eachInteraction(question, (place, on) => {
        const number = contact[place] ?? 0;
        if (isKnown[number] === 1) return;
        isKnown[number] = 1;
        take(place, on, 1);
      });
    },
  },
  interactions: {
    table: 'interactions',
    idAt: (data, place) => indexOf(data).columns.sorted[place]?.id,
    each: (question, take) => eachInteraction(question, (place, on) => take(place, on, 1)),
  },
  learned: {
    table: 'topics',
    idAt: ({ topics }, place) => topics[place]?.id,
    each: ({ data, index, days, filter: { organization, ...ofPerson } }, take) => {
      const isCounted = personFilter(ofPerson);
      const isOf = organizationFilter(organization);
      data.topics.forEach(({ name, isOrganization, learned }, place) => {
        const [first] = learned
          .filter(({ on, contactId }) => {
            const contact = contactId === undefined ? undefined : index.contactOf(contactId);
            return (
              isWithin(days, on) &&
              isCounted(contact) &&
              ((isOrganization && isOf(name)) || isOf(contact?.organization))
            );
          })
          .sort((a, b) => (a.on < b.on ? -1 : 1));
        if (first) take(place, stampOf(first.on), 1);
      });
    },
  },
  eventsAttended: {
    table: 'events',
    idAt: ({ events }, place) => events[place]?.id,
    each: ({ data, index, days, filter }, take) => {
      const isCounted = eventFilter(filter);
      data.events.forEach((event, place) => {
        const on = index.joined.has(event.id) ? eventDay(event) : undefined;
        if (on !== undefined && isWithin(days, on) && isCounted(event)) take(place, stampOf(on), 1);
      });
    },
  },
  creditHours: {
    table: 'events',
    idAt: ({ events }, place) => events[place]?.id,
    each: ({ data, index, days, filter, today }, take) => {
      const isCounted = eventFilter(filter);
      data.events.forEach((event, place) => {
        const on = index.joined.has(event.id) ? eventEndDay(event) : undefined;
        // A training is credited once it is over.
        if (on === undefined || on > today || !isWithin(days, on) || !isCounted(event)) return;
        const amount = hoursOf(event);
        if (amount !== undefined) take(place, stampOf(on), amount);
      });
    },
  },
  mentoringSessions: {
    table: 'interactions',
    idAt: (data, place) => indexOf(data).columns.sorted[place]?.id,
    each: (question, take) => {
      const { sorted } = question.index.columns;
      const groupOf = mentorshipGroups(question.data);
      const lastOn = new Map<string, DayStamp>();
      const takeFirst = (place: number, on: DayStamp): void => {
        const { mentorshipId, contactId = '' } = sorted[place] ?? {};
        const group = mentorshipId ?? groupOf.get(contactId) ?? contactId;
        // A session of a group is an interaction with each of its members.
        if (lastOn.get(group) === on) return;
        lastOn.set(group, on);
        take(place, on, 1);
      };
      eachInteraction({ ...question, filter: { ...question.filter, kind: undefined } }, takeFirst, true);
    },
  },
  promisesKept: {
    table: 'commitments',
    idAt: ({ commitments }, place) => commitments[place]?.id,
    each: ({ data, index, days, filter }, take) => {
      const people = index.people(filter);
      data.commitments.forEach((commitment, place) => {
        if (commitment.whose !== 'mine' || !wasKeptInTime(commitment)) return;
        const on = endedOn(commitment);
        if (on === undefined || !isWithin(days, on)) return;
        if (!people || people[contactNumbers.of(commitment.contactId)] === 1) take(place, stampOf(on), 1);
      });
    },
  },
};

/** The interactions that are meant, by their places in the columns. */
function eachInteraction(
  { index, days, filter: { kind, direction, ...ofPeople } }: Question,
  take: (place: number, on: DayStamp) => void,
  isSession = false,
): void {
  const { columns } = index;
  const filter = { kind, direction, isSession, people: index.people(ofPeople) };
  columns.each(columns.range(days), filter, place => take(place, columns.on[place] ?? 0));
}

/** Contact id -> the one mentoring that they belong to, of whose interactions not each names it. */
function mentorshipGroups({ mentorships }: PracticeData): ReadonlyMap<string, string | undefined> {
  const groups = new Map<string, string | undefined>();
  for (const { id, contactIds } of mentorships)
    for (const contactId of contactIds) groups.set(contactId, groups.has(contactId) ? undefined : id);
  return groups;
}

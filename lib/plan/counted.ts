import type { Measure } from '../model/goal.ts';
import type { Interaction } from '../model/interaction.ts';
import { type CountedFilter, eventFilter, organizationFilter, personFilter } from './counted-filter.ts';
import type { Day } from './day.ts';
import type { PracticeData } from './practice.ts';
import { indexOf } from './practice-index.ts';
import { endedOn, wasKeptInTime } from './promise-end.ts';
import { isWithin, type Span } from './span.ts';
import { eventDay, eventEndDay, hoursOf } from './taking-part.ts';

/** One thing that was counted. */
export interface Counted {
  readonly table: 'contacts' | 'interactions' | 'topics' | 'events' | 'commitments';
  readonly id: string;
  /** The day for which it counts. */
  readonly on: Day;
  /** 1, or the hours. */
  readonly amount: number;
}

type Days = Pick<Span, 'startOn' | 'endOn'>;

interface Question {
  readonly data: PracticeData;
  readonly index: ReturnType<typeof indexOf>;
  readonly days: Days;
  readonly filter: CountedFilter;
  readonly today: Day;
}

/**
 * What counts for a measure between two days, both included, in the order of the days; nothing after `today`.
 *
 * @param filter Which ones; what it says of things that the measure does not count is passed over (`filtersOf`).
 */
export function countedBy(
  measure: Measure,
  filter: CountedFilter | undefined,
  { startOn, endOn }: Days,
  data: PracticeData,
  today: Day,
): Counted[] {
  const days = { startOn, endOn: endOn < today ? endOn : today };
  const counted = counters[measure]({ data, index: indexOf(data), days, filter: filter ?? {}, today });
  return isInOrder(counted) ? counted : counted.sort(compare);
}

const compare = (a: Counted, b: Counted): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1;

/** What comes out of the columns mostly is. */
const isInOrder = (counted: readonly Counted[]): boolean =>
  counted.every((one, place) => {
    const before = counted[place - 1];
    return before === undefined || compare(before, one) < 0;
  });

const counters: Readonly<Record<Measure, (question: Question) => Counted[]>> = {
  peopleMet: ({ index, days, filter }) => {
    const people = index.people(filter);
    const met: Counted[] = [];
    for (const [id, on] of index.firstMet(days.startOn))
      if (isWithin(days, on) && (!people || people.has(id)))
        met.push({ table: 'contacts', id, on, amount: 1 });
    return met;
  },
  peopleInTouch: question => {
    const people: Counted[] = [];
    const isKnown = new Uint8Array(question.index.columns.numbers.size);
    eachInteraction(question, ({ contactId: id, on }, number) => {
      if (isKnown[number] === 1) return;
      isKnown[number] = 1;
      people.push({ table: 'contacts', id, on, amount: 1 });
    });
    return people;
  },
  interactions: question => {
    const counted: Counted[] = [];
    eachInteraction(question, ({ id, on }) => counted.push({ table: 'interactions', id, on, amount: 1 }));
    return counted;
  },
  learned: ({ data, index, days, filter }) => {
    const { organization, ...ofPerson } = filter;
    const isCounted = personFilter(ofPerson);
    const isOf = organizationFilter(organization);
    return data.topics.flatMap(({ id, name, isOrganization, learned }) => {
      const [first] = learned
        .filter(({ on, contactId }) => {
          const contact = contactId === undefined ? undefined : index.contacts.get(contactId);
          return (
            isWithin(days, on) &&
            isCounted(contact) &&
            ((isOrganization && isOf(name)) || isOf(contact?.organization))
          );
        })
        .sort((a, b) => (a.on < b.on ? -1 : 1));
      return first ? [{ table: 'topics', id, on: first.on, amount: 1 } as const] : [];
    });
  },
  eventsAttended: ({ index, days, filter }) => {
    const isCounted = eventFilter(filter);
    return [...index.joined.values()].flatMap(event => {
      const on = eventDay(event);
      const counts = on !== undefined && isWithin(days, on) && isCounted(event);
      return counts ? [{ table: 'events', id: event.id, on, amount: 1 } as const] : [];
    });
  },
  creditHours: ({ index, days, filter, today }) => {
    const isCounted = eventFilter(filter);
    return [...index.joined.values()].flatMap(event => {
      const [on, amount] = [eventEndDay(event), hoursOf(event)];
      // A training is credited once it is over.
      const counts = on !== undefined && on <= today && isWithin(days, on) && isCounted(event);
      return counts && amount !== undefined ? [{ table: 'events', id: event.id, on, amount } as const] : [];
    });
  },
  mentoringSessions: question => {
    const sessions = new Map<string, Counted>();
    const groupOf = mentorshipGroups(question.data);
    const filter = { ...question.filter, kind: undefined };
    const take = (one: Interaction): void => {
      // A session of a group is an interaction with each of its members.
      const session = `${one.mentorshipId ?? groupOf(one)} ${one.on}`;
      if (!sessions.has(session))
        sessions.set(session, { table: 'interactions', id: one.id, on: one.on, amount: 1 });
    };
    eachInteraction({ ...question, filter }, take, true);
    return [...sessions.values()];
  },
  promisesKept: ({ data, index, days, filter }) => {
    const people = index.people(filter);
    return data.commitments.flatMap(commitment => {
      const { id, contactId, whose } = commitment;
      if (whose !== 'mine' || !wasKeptInTime(commitment) || (people && !people.has(contactId))) return [];
      const on = endedOn(commitment);
      return on !== undefined && isWithin(days, on)
        ? [{ table: 'commitments', id, on, amount: 1 } as const]
        : [];
    });
  },
};

/** The interactions that are meant, with the numbers of their contacts. */
function eachInteraction(
  { index, days, filter }: Question,
  take: (one: Interaction, number: number) => void,
  isSession = false,
): void {
  const { columns } = index;
  const { kind, direction } = filter;
  columns.each(columns.range(days), { kind, direction, isSession, people: index.peopleColumn(filter) }, take);
}

/** Of an interaction that names no mentoring: the one mentoring of its contact, or the contact. */
function mentorshipGroups({ mentorships }: PracticeData): (one: Interaction) => string {
  const groups = new Map<string, string | undefined>();
  for (const { id, contactIds } of mentorships)
    for (const contactId of contactIds) groups.set(contactId, groups.has(contactId) ? undefined : id);
  return ({ contactId }) => groups.get(contactId) ?? contactId;
}

import { type CountedFilter, countedPeople } from './counted-filter.ts';
import { addDays, type Day, localDay } from './day.ts';
import { InteractionColumns } from './interaction-columns.ts';
import type { PracticeContact, PracticeData, PracticeEvent } from './practice.ts';
import { eventDay, isTakenPart } from './taking-part.ts';

/** What several goals and reviews look up in the same data, each part made when it is first asked for. */
class PracticeIndex {
  readonly #data: PracticeData;
  #contacts: ReadonlyMap<string, PracticeContact> | undefined;
  #joined: ReadonlyMap<string, PracticeEvent> | undefined;
  #columns: InteractionColumns | undefined;
  readonly #people = new Map<string, ReadonlySet<string> | undefined>();
  #firstMet: { readonly since: Day; readonly days: ReadonlyMap<string, Day> } | undefined;

  constructor(data: PracticeData) {
    this.#data = data;
  }

  /** By id. With 100,000 it takes its time: whoever only needs some of them passes over them instead. */
  get contacts(): ReadonlyMap<string, PracticeContact> {
    this.#contacts ??= new Map(this.#data.contacts.map(contact => [contact.id, contact]));
    return this.#contacts;
  }

  get columns(): InteractionColumns {
    this.#columns ??= new InteractionColumns(this.#data.interactions);
    return this.#columns;
  }

  /** Ids of the contacts that a filter means; undefined: everybody. Goals often mean the same ones. */
  people({ tag, organization, segment, relation }: CountedFilter): ReadonlySet<string> | undefined {
    const filter = { tag, organization, segment, relation };
    const key = JSON.stringify(filter);
    const known = this.#people.get(key) ?? countedPeople(filter, this.#data.contacts);
    this.#people.set(key, known);
    return known;
  }

  /** The same by the numbers that contacts have in the columns. */
  peopleColumn(filter: CountedFilter): Uint8Array | undefined {
    const people = this.people(filter);
    if (!people) return undefined;
    const { numbers } = this.columns;
    const column = new Uint8Array(numbers.size);
    for (const id of people) {
      const number = numbers.get(id);
      if (number !== undefined) column[number] = 1;
    }
    return column;
  }

  /** The events with a day at which you were, or will be, by id. */
  get joined(): ReadonlyMap<string, PracticeEvent> {
    this.#joined ??= new Map(
      this.#data.events
        .filter(event => isTakenPart(event) && eventDay(event) !== undefined)
        .map(event => [event.id, event]),
    );
    return this.#joined;
  }

  /**
   * Contact id -> the day on which you met, of everybody whom you met on a day or later, and of some others: the day of the first event
   * at which both of you were, or that on which the contact was saved, whichever was earlier. Not of a contact that is yourself.
   */
  firstMet(since: Day): ReadonlyMap<string, Day> {
    if (!this.#firstMet || this.#firstMet.since > since)
      this.#firstMet = { since, days: firstMetDays(this.#data, this.joined, since) };
    return this.#firstMet.days;
  }
}

const indexes = new WeakMap<PracticeData, PracticeIndex>();

/** The index of a piece of data: kept with it, as the data does not change. */
export function indexOf(data: PracticeData): PracticeIndex {
  const index = indexes.get(data) ?? new PracticeIndex(data);
  indexes.set(data, index);
  return index;
}

function firstMetDays(
  { contacts, attendances }: PracticeData,
  joined: ReadonlyMap<string, PracticeEvent>,
  since: Day,
): ReadonlyMap<string, Day> {
  // Who was saved before cannot have been met first since then; the day of an instant is at most one off its first ten letters.
  const near = addDays(since, -1);
  const days = new Map<string, Day>();
  const dayOfSaving = dayOfInstant();
  for (const { id, createdAt } of contacts) {
    const day = createdAt >= near ? dayOfSaving(createdAt) : undefined;
    if (day !== undefined) days.set(id, day);
  }
  if (days.size === 0) return days;
  const eventDays = new Map<string, Day>();
  for (const [id, event] of joined) {
    const day = eventDay(event);
    if (day !== undefined) eventDays.set(id, day);
  }
  const own: string[] = [];
  for (const { contactId, eventId, role } of attendances) {
    if (role === 'you') own.push(contactId);
    const known = days.get(contactId);
    if (known === undefined) continue;
    const day = eventDays.get(eventId);
    if (day !== undefined && day < known) days.set(contactId, day);
  }
  for (const id of own) days.delete(id);
  return days;
}

/**
 * The days of many instants where the reader is; undefined for what is no instant. Those of one minute are on one day in every zone,
 * and an import makes thousands in the same minute: only the first of them is reckoned.
 */
export function dayOfInstant(): (instant: string) => Day | undefined {
  const known = new Map<string, Day>();
  return instant => {
    const minute = instant.slice(0, 16);
    const day = known.get(minute) ?? localDay(new Date(instant));
    known.set(minute, day);
    return day === '' ? undefined : day;
  };
}

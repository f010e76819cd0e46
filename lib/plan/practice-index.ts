import { attendanceColumns, presence } from './columns/attendance-columns.ts';
import { contactColumns, contactsByNumber } from './columns/contact-columns.ts';
import { stampOf } from './columns/day-stamp.ts';
import { type InteractionColumns, interactionColumns } from './columns/interaction-columns.ts';
import { contactNumbers, eventNumbers } from './columns/numbers.ts';
import { addDays, type Day } from './day.ts';
import { dayOfInstant } from './day-of-instant.ts';
import { type CountedOf, countedPeople } from './goals/counted-filter.ts';
import type { PracticeContact, PracticeData, PracticeEvent } from './practice.ts';
import { eventDay, isTakenPart } from './taking-part.ts';

/** What several goals and reviews look up in the same data, each part made when it is first asked for. */
class PracticeIndex {
  readonly #data: PracticeData;
  #joined: ReadonlyMap<string, PracticeEvent> | undefined;
  #contactOf: ((number: number) => PracticeContact | undefined) | undefined;
  readonly #people = new Map<string, Uint8Array | undefined>();
  #firstMet: { readonly since: Day; readonly days: Int32Array } | undefined;

  constructor(data: PracticeData) {
    this.#data = data;
  }

  contactOf(id: string): PracticeContact | undefined {
    this.#contactOf ??= contactsByNumber(this.#data.contacts);
    return this.#contactOf(contactNumbers.of(id));
  }

  get columns(): InteractionColumns {
    return interactionColumns(this.#data.interactions);
  }

  /** 1 by the numbers of the contacts that a filter means; undefined: everybody. Goals often mean the same ones. */
  people({ tag, organization, segment, relation, contactIds }: CountedOf): Uint8Array | undefined {
    const filter = { tag, organization, segment, relation, contactIds };
    const key = JSON.stringify(filter);
    if (!this.#people.has(key)) this.#people.set(key, countedPeople(filter, this.#data.contacts));
    return this.#people.get(key);
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
   * By number the day on which you met, of every contact whom you met on a day or later, and of some others: the day of the first event
   * at which both of you were, or that on which the contact was saved, whichever was earlier. 0: before, or a contact that is yourself.
   */
  firstMet(since: Day): Int32Array {
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
): Int32Array {
  const { number, saved } = contactColumns(contacts);
  const { contact, event, presence: was } = attendanceColumns(attendances);
  const days = new Int32Array(contactNumbers.size);
  // Who was saved before cannot have been met first since then; the day of an instant is at most one off its first ten letters.
  const near = stampOf(addDays(since, -1));
  const dayOfSaving = dayOfInstant();
  let isAnybody = false;
  for (let place = 0; place < saved.length; place += 1) {
    if ((saved[place] ?? 0) < near) continue;
    days[number[place] ?? 0] = stampOf(dayOfSaving(contacts[place]?.createdAt ?? ''));
    isAnybody = true;
  }
  if (!isAnybody) return days;
  const eventDays = eventStamps(joined);
  for (let place = 0; place < attendances.length; place += 1) {
    const known = days[contact[place] ?? 0] ?? 0;
    const day = eventDays[event[place] ?? 0] ?? 0;
    if (known > 0 && day > 0 && day < known) days[contact[place] ?? 0] = day;
  }
  for (let place = 0; place < attendances.length; place += 1)
    if (was[place] === presence.you) days[contact[place] ?? 0] = 0;
  return days;
}

/** By the number of an event its day; 0: you were not there. */
function eventStamps(joined: ReadonlyMap<string, PracticeEvent>): Int32Array {
  const numbered = Array.from(
    joined.values(),
    event => [eventNumbers.of(event.id), eventDay(event)] as const,
  );
  const stamps = new Int32Array(eventNumbers.size);
  for (const [number, day] of numbered) stamps[number] = stampOf(day);
  return stamps;
}

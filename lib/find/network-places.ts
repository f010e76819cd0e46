import { bySpellingUse } from '../identity/organization-names.ts';
import { recordedKeys, recordedNames } from '../identity/organizations.ts';
import type { Attendance } from '../model/attendance.ts';
import type { ContactRow } from '../model/contact-row.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { Organization } from '../model/organization.ts';

export const nodeKinds = ['person', 'event', 'organization'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface NetworkSources {
  readonly contacts: readonly Pick<ContactRow, 'id' | 'name' | 'tags' | 'organization'>[];
  readonly events: readonly Pick<JejaringEvent, 'id' | 'name' | 'organizer'>[];
  readonly attendances: readonly Pick<Attendance, 'contactId' | 'eventId'>[];
  readonly organizations: readonly Pick<Organization, 'name' | 'aliases'>[];
}

/** All that could stand in a network. A place is a number: all contacts in their order, then all events, then all organizations. */
export interface NetworkPlaces {
  readonly contacts: NetworkSources['contacts'];
  readonly events: NetworkSources['events'];
  /** As contacts and events name them, one a key. */
  readonly organizations: readonly NetworkOrganization[];
  readonly firstEvent: number;
  readonly firstOrganization: number;
  readonly count: number;
  /** The place of each contact's organization; -1 where there is none. */
  readonly organizationOf: Int32Array;
  /** Who was at which event: two places for each, nobody twice. */
  readonly met: Uint32Array;
  /** Which event was organized by whom: two places for each. */
  readonly organized: Uint32Array;
}

export interface NetworkOrganization {
  readonly key: string;
  readonly name: string;
  readonly people: number;
}

/** Records between two yields. */
const atOnce = 500;

/** Puts everything into its place, in small steps: at 100,000 contacts it takes a moment in which the page still answers. */
export function* placesOf(sources: NetworkSources): Generator<void, NetworkPlaces> {
  const { contacts, events, attendances } = sources;
  const firstEvent = contacts.length;
  const firstOrganization = firstEvent + events.length;
  const organizations = namedOrganizations(sources.organizations, firstOrganization);

  const people = new Map<string, number>();
  const organizationOf = new Int32Array(contacts.length).fill(-1);
  for (const [place, { id, organization }] of contacts.entries()) {
    if (place % atOnce === atOnce - 1) yield;
    people.set(id, place);
    organizationOf[place] = organizations.placeOf(organization, true);
  }
  const eventPlaces = new Map<string, number>();
  const organized: number[] = [];
  for (const [index, { id, organizer }] of events.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    eventPlaces.set(id, firstEvent + index);
    const organization = organizations.placeOf(organizer, false);
    if (organization >= 0) organized.push(firstEvent + index, organization);
  }
  const there = new Map<number, Set<number>>();
  const met: number[] = [];
  for (const [index, { contactId, eventId }] of attendances.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    const [person, event] = [people.get(contactId), eventPlaces.get(eventId)];
    if (person === undefined || event === undefined) continue;
    const known = there.get(event) ?? new Set();
    there.set(event, known);
    // Who spoke and attended was there once.
    if (known.has(person)) continue;
    known.add(person);
    met.push(person, event);
  }
  yield;
  const named = organizations.all();
  return {
    contacts,
    events,
    organizations: named,
    firstEvent,
    firstOrganization,
    count: firstOrganization + named.length,
    organizationOf,
    met: new Uint32Array(met),
    organized: new Uint32Array(organized),
  };
}

/** Spellings of one organization have one place. It is called as its record says, else as most of its people spell it. */
function namedOrganizations(records: NetworkSources['organizations'], first: number) {
  const keyOf = recordedKeys(records);
  const names = recordedNames(records, keyOf);
  const places = new Map<string, number>();
  const spellings = new Map<string, { readonly place: number; readonly text: string; count: number }>();
  const people: number[] = [];
  return {
    placeOf: (name: string | undefined, isPerson: boolean): number => {
      if (name === undefined) return -1;
      let spelling = spellings.get(name);
      if (!spelling) {
        const key = keyOf(name);
        if (key === '') return -1;
        const place = places.get(key) ?? first + places.size;
        places.set(key, place);
        spelling = { place, text: name.trim(), count: 0 };
        spellings.set(name, spelling);
      }
      spelling.count++;
      if (isPerson) people[spelling.place - first] = (people[spelling.place - first] ?? 0) + 1;
      return spelling.place;
    },
    all: (): NetworkOrganization[] => {
      const commonest = new Map<number, { readonly text: string; readonly count: number }>();
      for (const spelling of spellings.values()) {
        const before = commonest.get(spelling.place);
        if (!before || bySpellingUse(spelling, before) < 0) commonest.set(spelling.place, spelling);
      }
      return [...places].map(([key, place]) => ({
        key,
        name: names.get(key) ?? commonest.get(place)?.text ?? key,
        people: people[place - first] ?? 0,
      }));
    },
  };
}

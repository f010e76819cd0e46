import { type NetworkPlaces, type NodeKind, nodeKinds } from './network-places.ts';

export interface NetworkFilter {
  readonly kinds: readonly NodeKind[];
  /** Only people with this tag, who were at this event, who are of this organization, and what they are linked to. Empty: all. */
  readonly tag: string;
  readonly eventId: string;
  readonly organizationKey: string;
  /** Each node shown is linked to at least so many nodes shown. */
  readonly least: number;
}

interface Links {
  /** Two places for each link, no link twice. */
  readonly ends: Uint32Array;
  /** 1 for each place that the filter asks for. */
  readonly isAsked: Uint8Array;
}

/** The links that a filter asks for, however few a place has. */
export function* linksBetween(places: NetworkPlaces, filter: NetworkFilter): Generator<void, Links> {
  const { met, organized, organizationOf, count, firstEvent, firstOrganization } = places;
  const isAsked = askedFor(places, filter);
  yield;
  const [withPeople, withEvents, withOrganizations] = nodeKinds.map(kind => filter.kinds.includes(kind));
  const ends: number[] = [];
  if (withPeople && withEvents) {
    for (const [person, event] of pairs(met)) if (isAsked[person]) ends.push(person, event);
    yield;
  }
  if (withPeople && withOrganizations) {
    for (const [person, organization] of organizationOf.entries())
      if (organization >= 0 && isAsked[person]) ends.push(person, organization);
    yield;
  }
  if (withEvents && withOrganizations) {
    const known = new Set<number>();
    const link = (event: number, organization: number): void => {
      const pair = event * count + organization;
      if (known.has(pair)) return;
      known.add(pair);
      ends.push(event, organization);
    };
    for (const [event, organization] of pairs(organized))
      if (isAsked[event] && isAsked[organization]) link(event, organization);
    if (!withPeople) {
      for (const [person, event] of pairs(met)) {
        const organization = organizationOf[person] ?? -1;
        if (isAsked[person] && organization >= 0) link(event, organization);
      }
    }
    yield;
  }
  if (!withPeople) isAsked.fill(0, 0, firstEvent);
  if (!withEvents) isAsked.fill(0, firstEvent, firstOrganization);
  if (!withOrganizations) isAsked.fill(0, firstOrganization);
  return { ends: new Uint32Array(ends), isAsked };
}

/** The people whom the filter asks for and what they are linked to; the event and organization themselves with what links these two. */
function askedFor(places: NetworkPlaces, { tag, eventId, organizationKey }: NetworkFilter): Uint8Array {
  const { contacts, events, organizations, firstEvent, firstOrganization, organizationOf, met } = places;
  const isAsked = new Uint8Array(places.count);
  if (tag === '' && eventId === '' && organizationKey === '') return isAsked.fill(1);
  const event = placeOf(
    firstEvent,
    eventId === '' ? undefined : events.findIndex(({ id }) => id === eventId),
  );
  const organization = placeOf(
    firstOrganization,
    organizationKey === '' ? undefined : organizations.findIndex(({ key }) => key === organizationKey),
  );
  const there = new Uint8Array(firstEvent);
  for (const [person, where] of pairs(met)) if (where === event) there[person] = 1;

  for (const [person, { tags }] of contacts.entries()) {
    const own = organizationOf[person] ?? -1;
    const isIn =
      (tag === '' || tags.includes(tag)) &&
      (event === undefined || there[person] === 1) &&
      (organization === undefined || own === organization);
    if (!isIn) continue;
    isAsked[person] = 1;
    if (own >= 0) isAsked[own] = 1;
  }
  for (const [person, where] of pairs(met)) if (isAsked[person]) isAsked[where] = 1;
  for (const [what, whose] of pairs(places.organized)) {
    if (what === event) isAsked[whose] = 1;
    if (whose === organization) isAsked[what] = 1;
  }
  for (const place of [event, organization]) if (place !== undefined && place >= 0) isAsked[place] = 1;
  return isAsked;
}

/** Undefined: not asked for; -2: asked for and not there, which is nobody's. */
function placeOf(first: number, index: number | undefined): number | undefined {
  if (index === undefined) return undefined;
  return index < 0 ? -2 : first + index;
}

function* pairs(ends: Uint32Array): Generator<readonly [from: number, to: number]> {
  for (let at = 0; at + 1 < ends.length; at += 2) yield [ends[at] ?? 0, ends[at + 1] ?? 0];
}

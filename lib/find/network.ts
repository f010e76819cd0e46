import { linksBetween, type NetworkFilter } from './network-links.ts';
import type { NetworkPlaces, NodeKind } from './network-places.ts';

export interface NetworkNode {
  readonly kind: NodeKind;
  /** The id of the contact or event, the key of the organization. */
  readonly id: string;
  readonly name: string;
  /** How many of the nodes shown it is linked to. */
  readonly links: number;
}

export interface Network {
  /** The most connected first. */
  readonly nodes: readonly NetworkNode[];
  /** Positions in `nodes`, two for each link: from, to, from, to … */
  readonly ends: Uint32Array;
  /** Nodes that the filter asks for and that have too few links. */
  readonly unlinked: number;
  /** Nodes that have enough, and for which there was no room. */
  readonly leftOut: number;
}

/** What a picture can show and a machine can lay out in a few seconds. */
const mostNodes = 5000;

/**
 * Who was where and is of which organization, and which organization organized what. Where people are not shown, an event and
 * an organization are linked by the people between them. At most `most` nodes: the most connected.
 */
export function* networkOf(
  places: NetworkPlaces,
  filter: NetworkFilter,
  most = mostNodes,
): Generator<void, Network> {
  const { ends: all, isAsked } = yield* linksBetween(places, filter);
  const degrees = withoutLoose(all, places.count, filter.least);
  yield;
  let asked = 0;
  for (const one of isAsked) asked += one;
  const linked: number[] = [];
  for (const [place, degree] of degrees.entries()) if (degree > 0) linked.push(place);
  yield;
  const shown = linked.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b).slice(0, most);
  yield;
  const { order, links, ends } = linksAmong(shown, all, places.count);
  return {
    nodes: order.map(place => ({ ...nodeAt(places, place), links: links[place] ?? 0 })),
    ends,
    unlinked: asked - linked.length,
    leftOut: linked.length - order.length,
  };
}

/** The positions of the nodes that each node is linked to, the most connected first. */
export function neighboursOf({ nodes, ends }: Network): readonly (readonly number[])[] {
  const neighbours: number[][] = nodes.map(() => []);
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [from = 0, to = 0] = [ends[at], ends[at + 1]];
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  for (const some of neighbours) some.sort((a, b) => a - b);
  return neighbours;
}

/** The links that some have with each other, and who of them still has any, the most connected first. */
function linksAmong(shown: readonly number[], all: Uint32Array, count: number) {
  const isShown = new Uint8Array(count);
  for (const place of shown) isShown[place] = 1;
  const links = new Uint32Array(count);
  const kept: number[] = [];
  for (let at = 0; at + 1 < all.length; at += 2) {
    const [from = 0, to = 0] = [all[at], all[at + 1]];
    if (!isShown[from] || !isShown[to]) continue;
    kept.push(from, to);
    links[from] = (links[from] ?? 0) + 1;
    links[to] = (links[to] ?? 0) + 1;
  }
  const order = shown
    .filter(place => (links[place] ?? 0) > 0)
    .sort((a, b) => (links[b] ?? 0) - (links[a] ?? 0) || a - b);
  const positions = new Uint32Array(count);
  for (const [position, place] of order.entries()) positions[place] = position;
  return { order, links, ends: Uint32Array.from(kept, place => positions[place] ?? 0) };
}

/** How many links each place has once those with fewer than `least` are taken out, and whoever that leaves with too few, and so on. */
function withoutLoose(ends: Uint32Array, count: number, least: number): Uint32Array {
  const degrees = new Uint32Array(count);
  for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  const { from, others } = besides(ends, degrees);
  const isOut = new Uint8Array(count);
  const loose: number[] = [];
  const takeOut = (place: number): void => {
    isOut[place] = 1;
    loose.push(place);
  };
  for (let place = 0; place < count; place++) if ((degrees[place] ?? 0) < least) takeOut(place);
  for (let place = loose.pop(); place !== undefined; place = loose.pop()) {
    degrees[place] = 0;
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      if (isOut[other]) continue;
      degrees[other] = (degrees[other] ?? 0) - 1;
      if ((degrees[other] ?? 0) < least) takeOut(other);
    }
  }
  return degrees;
}

/** For each place those it is linked to: `others[from[place]]` up to `others[from[place + 1] - 1]`. */
function besides(ends: Uint32Array, degrees: Uint32Array) {
  const from = new Uint32Array(degrees.length + 1);
  for (let place = 0; place < degrees.length; place++)
    from[place + 1] = (from[place] ?? 0) + (degrees[place] ?? 0);
  const others = new Uint32Array(ends.length);
  const next = from.slice();
  const note = (place: number, other: number): void => {
    const at = next[place] ?? 0;
    others[at] = other;
    next[place] = at + 1;
  };
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [one = 0, other = 0] = [ends[at], ends[at + 1]];
    note(one, other);
    note(other, one);
  }
  return { from, others };
}

function nodeAt(
  { contacts, events, organizations, firstEvent, firstOrganization }: NetworkPlaces,
  place: number,
): Omit<NetworkNode, 'links'> {
  const person = contacts[place];
  if (person) return { kind: 'person', id: person.id, name: person.name };
  const event = events[place - firstEvent];
  if (event) return { kind: 'event', id: event.id, name: event.name };
  const organization = organizations[place - firstOrganization];
  return { kind: 'organization', id: organization?.key ?? '', name: organization?.name ?? '' };
}

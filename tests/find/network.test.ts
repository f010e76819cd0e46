import { describe, expect, test } from 'vitest';
import { type Network, neighboursOf, networkOf } from '../../lib/find/network.ts';
import type { NetworkFilter } from '../../lib/find/network-links.ts';
import { type NetworkSources, nodeKinds, placesOf } from '../../lib/find/network-places.ts';

const person = (id: string, organization?: string, ...tags: string[]) => ({
  id,
  name: id,
  organization,
  tags,
});
const event = (id: string, organizer?: string) => ({ id, name: id, organizer });
const met = (contactId: string, eventId: string) => ({ contactId, eventId });

/** Andi and Siti are of the Balai, which organized the webinar; Zoë and Made are of nobody; Budi was nowhere. */
const sources: NetworkSources = {
  contacts: [
    person('andi', 'Balai Data', 'rekan'),
    person('siti', 'BALAI DATA '),
    person('zoë', undefined, 'rekan'),
    person('made', ' '),
    person('budi'),
  ],
  events: [event('webinar', 'Balai Data'), event('alumni'), event('sepi')],
  attendances: [
    met('andi', 'webinar'),
    met('andi', 'webinar'),
    met('siti', 'webinar'),
    met('zoë', 'webinar'),
    met('zoë', 'alumni'),
    met('made', 'alumni'),
    met('andi', 'lost'),
    met('lost', 'webinar'),
  ],
  organizations: [],
};

function finished<Value>(work: Generator<void, Value>): Value {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
const networkIn = (some: NetworkSources, filter: NetworkFilter, most?: number): Network =>
  finished(networkOf(finished(placesOf(some)), filter, most));
const everything: NetworkFilter = { kinds: nodeKinds, tag: '', eventId: '', organizationKey: '', least: 1 };
const net = (filter: Partial<NetworkFilter> = {}, most?: number) =>
  networkIn(sources, { ...everything, ...filter }, most);

const links = ({ nodes, ends }: Network): string[] =>
  Array.from({ length: ends.length / 2 }, (_, at) =>
    [nodes[ends[2 * at] ?? -1]?.id, nodes[ends[2 * at + 1] ?? -1]?.id].join('–'),
  ).sort();
const names = ({ nodes }: Network): string[] => nodes.map(({ id }) => id).sort();

describe('the whole network', () => {
  test('links people to where they were met and to whom they work for, and an event to its organizer', () => {
    expect(links(net())).toEqual([
      'andi–balai data',
      'andi–webinar',
      'made–alumni',
      'siti–balai data',
      'siti–webinar',
      'webinar–balai data',
      'zoë–alumni',
      'zoë–webinar',
    ]);
  });

  test('has the most connected first, and says how many have no link at all', () => {
    const { nodes, unlinked, leftOut } = net();
    expect(nodes.slice(0, 2)).toEqual([
      { kind: 'event', id: 'webinar', name: 'webinar', links: 4 },
      { kind: 'organization', id: 'balai data', name: 'Balai Data', links: 3 },
    ]);
    // Budi, and the event nobody was at.
    expect(unlinked).toBe(2);
    expect(leftOut).toBe(0);
  });

  test('of nobody is empty', () => {
    const none = networkIn({ contacts: [], events: [], attendances: [], organizations: [] }, everything);
    expect(none).toEqual({ nodes: [], ends: new Uint32Array(), unlinked: 0, leftOut: 0 });
  });

  test('knows the neighbours of each node', () => {
    const network = net();
    const at = network.nodes.findIndex(({ id }) => id === 'webinar');
    const neighbours = neighboursOf(network)[at]?.map(one => network.nodes[one]?.id);
    expect(neighbours).toEqual(['balai data', 'andi', 'siti', 'zoë']);
  });
});

describe('kinds', () => {
  test('without events, people stand with their organizations', () => {
    expect(links(net({ kinds: ['person', 'organization'] }))).toEqual(['andi–balai data', 'siti–balai data']);
  });

  test('without people, an event is linked to the organizations of those who were there', () => {
    const sent = {
      ...sources,
      contacts: [person('andi', 'balai'), person('siti', 'balai'), person('zoë', 'kampus')],
      events: [event('webinar', 'balai'), event('alumni')],
    };
    expect(links(networkIn(sent, { ...everything, kinds: ['event', 'organization'] }))).toEqual([
      'alumni–kampus',
      'webinar–balai',
      'webinar–kampus',
    ]);
  });

  test('people alone have no links', () => {
    expect(net({ kinds: ['person'] })).toMatchObject({ nodes: [], unlinked: 5 });
  });
});

describe('a filter', () => {
  test('by tag keeps those who bear it, where they were and whom they work for', () => {
    expect(links(net({ tag: 'rekan' }))).toContain('webinar–balai data');
    expect(names(net({ tag: 'rekan' }))).toEqual(['alumni', 'andi', 'balai data', 'webinar', 'zoë']);
  });

  test('by event keeps who was there, and where else they were', () => {
    expect(names(net({ eventId: 'alumni' }))).toEqual(['alumni', 'made', 'webinar', 'zoë']);
  });

  test('by organization keeps its people and what it organized', () => {
    expect(names(net({ organizationKey: 'balai data' }))).toEqual(['andi', 'balai data', 'siti', 'webinar']);
  });

  test('brings an event its organizer and an organization its events, though none of its people was there', () => {
    const hosted = { ...sources, events: [event('webinar'), event('alumni', 'Balai Data')] };
    expect(names(networkIn(hosted, { ...everything, organizationKey: 'balai data' }))).toContain('alumni');
    const guests = { ...everything, eventId: 'alumni' };
    expect(links(networkIn(hosted, guests))).toContain('alumni–balai data');
  });

  test('holds for the links by people who are not shown, too', () => {
    const sent = { ...sources, events: [event('webinar'), event('alumni')] };
    const kinds = ['event', 'organization'] as const;
    expect(links(networkIn(sent, { ...everything, kinds, tag: 'rekan' }))).toEqual(['webinar–balai data']);
    expect(links(networkIn(sent, { ...everything, kinds, eventId: 'alumni' }))).toEqual([]);
  });

  test.each([
    { eventId: 'alumni', organizationKey: 'balai data' },
    { organizationKey: 'nowhere' },
    { eventId: 'never' },
    { tag: 'nobody' },
  ])('that nobody fits leaves nothing: %o', filter => {
    expect(net(filter).nodes.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  test('by links takes away who has fewer, and whoever has fewer then', () => {
    // Made goes first, then the alumni meeting with one guest left, then Zoë with one event left.
    expect(names(net({ least: 2 }))).toEqual(['andi', 'balai data', 'siti', 'webinar']);
    expect(net({ least: 2 }).nodes.every(node => node.links >= 2)).toBe(true);
    expect(names(net({ least: 3 }))).toEqual([]);
  });
});

test('spellings that a record calls its own are one organization, which is called as the record says', () => {
  const bkn = { name: 'Badan Kepegawaian Negara', aliases: ['BKN'] };
  const contacts = [person('andi', 'BKN'), person('siti', 'Badan Kepegawaian Negara'), person('zoë', 'BKN')];
  const { nodes } = networkIn(
    { ...sources, contacts, organizations: [bkn] },
    { ...everything, kinds: ['person', 'organization'] },
  );
  expect(nodes[0]).toEqual({
    kind: 'organization',
    id: 'badan kepegawaian negara',
    name: 'Badan Kepegawaian Negara',
    links: 3,
  });
});

test('of too many the most connected are shown, and the others are counted', () => {
  const network = net({}, 3);
  expect(network.nodes.map(({ id }) => id)).toEqual(['andi', 'webinar', 'balai data']);
  expect(network.leftOut).toBe(4);
  expect(network.nodes.map(node => node.links)).toEqual([2, 2, 2]);
});

test('after some were left out, the order is that of the links still there, and who has none left is left out, too', () => {
  // The fair has more guests than the talk, but they were nowhere else.
  const guests = ['a', 'b', 'c', 'd'].map(id => person(id));
  const regulars = ['k', 'l', 'm'].map(id => person(id, 'Balai'));
  const { nodes, leftOut } = networkIn(
    {
      contacts: [...guests, ...regulars],
      events: [event('fair'), event('talk')],
      attendances: [...guests.map(({ id }) => met(id, 'fair')), ...regulars.map(({ id }) => met(id, 'talk'))],
      organizations: [],
    },
    everything,
    6,
  );
  expect(nodes.map(node => [node.id, node.links])).toEqual([
    ['talk', 3],
    ['balai', 3],
    ['k', 2],
    ['l', 2],
    ['m', 2],
  ]);
  expect(leftOut).toBe(5);
});

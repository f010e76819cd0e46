import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../lib/find/facets.ts';
import { filtersOf, passing, type Surroundings } from '../../lib/find/filters.ts';
import { metOf } from '../../lib/find/met.ts';
import { parseView } from '../../lib/find/view-query.ts';
import { recordedKeys, recordedNames } from '../../lib/identity/organizations.ts';
import type { Attendance } from '../../lib/model/attendance.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { InteractionSummary } from '../../lib/model/interaction.ts';
import { contactRow, outcome } from './contact-row.ts';

const people = [
  contactRow('Siti', {
    tags: ['Rekan', 'dosen'],
    organization: 'Badan Kepegawaian Negara',
    location: 'Bandung, Jawa Barat, Indonesia',
    email: ['siti@contoh.example'],
    url: 'https://www.linkedin.com/in/siti',
    segment: 'colleague',
    source: 'linkedin.com',
    createdAt: '2026-11-20T02:00:00.000Z',
    followUpOn: '2026-11-22',
  }),
  contactRow('Andi', {
    tags: ['rekan'],
    organization: 'BKN',
    location: 'bandung',
    telephone: ['+6281234567890'],
    relation: 'peer',
    createdAt: '2026-11-01T02:00:00.000Z',
    followUpOn: '2026-11-23',
  }),
  contactRow('Zoë', {
    location: 'Cimahi, Jawa Barat',
    tags: ['dosen'],
    createdAt: '2025-01-01T02:00:00.000Z',
  }),
  contactRow('Budi', { createdAt: '2026-10-01T02:00:00.000Z' }),
];

const event = (id: string, startDate?: string): JejaringEvent => ({
  id,
  name: id,
  ...(startDate !== undefined && { startDate }),
  speakers: [],
  identities: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
});
const met = (contactId: string, eventId: string, createdAt = '2026-11-10T02:00:00.000Z'): Attendance => ({
  id: `${contactId} ${eventId}`,
  contactId,
  eventId,
  role: 'attendee',
  createdAt,
});
const talked = (id: string, lastOn: string): InteractionSummary => ({
  id,
  at: '2026-11-21T02:00:00.000Z',
  count: 1,
  lastOn,
  lastKind: 'call',
  given: 1,
  received: 0,
  mutual: 0,
  receivedSince: 0,
  untold: [],
});
const today = '2026-11-22';
const recorded = [{ name: 'Badan Kepegawaian Negara', aliases: ['BKN'] }];
const surroundings: Surroundings = {
  organizationKey: recordedKeys(recorded),
  organizationNames: recordedNames(recorded),
  met: outcome(
    metOf(
      {
        attendances: [
          met('Siti', 'arsip'),
          met('Siti', 'temu'),
          met('Andi', 'arsip'),
          met('Budi', 'nanti'),
          met('Zoë', 'hapus'),
        ],
        events: [event('arsip', '2026-11-20T09:00+07:00'), event('temu'), event('nanti', '2026-12-03')],
        summaries: [talked('Andi', '2026-03-01'), talked('Zoë', '2026-11-21')],
      },
      today,
    ),
  ),
  today,
};
const found = (query: string): string[] =>
  passing(people, filtersOf(parseView(query), surroundings)).map(({ name }) => name);

describe('a view shows', () => {
  test.each<[string, string, string[]]>([
    ['everybody', '', ['Siti', 'Andi', 'Zoë', 'Budi']],
    ['who has one of the tags, however it is written', 'tag=REKAN&tag=dosen', ['Siti', 'Andi', 'Zoë']],
    ['who has all of the tags', 'alltag=rekan&alltag=dosen', ['Siti']],
    ['who has none of the tags', 'notag=rekan', ['Zoë', 'Budi']],
    ['who has this tag and not that one', 'tag=dosen&notag=rekan', ['Zoë']],
    ['an organization in all its spellings', 'org=bkn', ['Siti', 'Andi']],
    ['a town, alone or with more', 'place=Bandung', ['Siti', 'Andi']],
    ['a province', 'place=jawa+barat', ['Siti', 'Zoë']],
    ['a town in a province', 'place=Cimahi%2C+Jawa+Barat', ['Zoë']],
    ['who was at an event', 'met=arsip', ['Siti', 'Andi']],
    ['who was at one of two', 'met=temu&met=nanti', ['Siti', 'Budi']],
    ['a segment', 'segment=colleague&segment=friend', ['Siti']],
    ['a relation', 'relation=peer', ['Andi']],
    ['a source', 'source=linkedin.com', ['Siti']],
    ['who has an e-mail address', 'has=email', ['Siti']],
    ['who has this and not that', 'has=telephone&lacks=profile', ['Andi']],
    ['whose day has come', 'due=1', ['Siti']],
    ['who was added lately', 'added=7d', ['Siti']],
    ['who was added in a time', 'added=2026-10-01..2026-11-01', ['Andi', 'Budi']],
    ['who was added up to a day', 'added=..2025-12-31', ['Zoë']],
    ['whom one met or talked to lately', 'lastmet=7d', ['Siti', 'Andi', 'Zoë']],
    ['who was met, where the day of the event is not known, when it was noted', 'lastmet=..2026-11-19', []],
    ['several at once', 'place=bandung&tag=rekan&has=telephone', ['Andi']],
    ['nobody for what does not exist', 'met=gone', []],
  ])('%s: %s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

test('one was last in touch when one last talked or met, by the day of the event or of the note', () => {
  const { lastDay } = outcome(
    metOf(
      {
        attendances: [
          met('a', 'temu', '2026-11-21T02:00:00.000Z'),
          met('a', 'arsip'),
          met('b', 'nanti'),
          met('c', 'gone'),
          met('d', 'arsip'),
          met('e', 'arsip'),
        ],
        events: [event('arsip', '2026-11-20'), event('temu'), event('nanti', '2026-12-03')],
        summaries: [talked('d', '2026-11-22'), talked('e', '2026-01-05'), talked('f', '2026-11-25')],
      },
      today,
    ),
  );
  expect(['a', 'b', 'c'].map(lastDay)).toEqual(['2026-11-21', undefined, undefined]);
  expect(['d', 'e', 'f'].map(lastDay)).toEqual(['2026-11-22', '2026-11-20', undefined]);
});

describe('beside each choice stands', () => {
  const counts = (
    query: string,
    name: 'tag' | 'org' | 'place' | 'met' | 'has' | 'added' | 'segment' | 'due',
  ) => {
    const filters = filtersOf(parseView(query), surroundings);
    const facets = outcome(facetsOf(people, filters, surroundings));
    return facets[name].map(({ label, count }) => `${label} ${count}`);
  };

  test('how many would be left with it, spellings of one thing together', () => {
    expect(counts('', 'tag')).toEqual(['Rekan 2', 'dosen 2']);
    expect(counts('', 'org')).toEqual(['Badan Kepegawaian Negara 2']);
    expect(counts('', 'place')).toEqual(['Bandung 2', 'Jawa Barat 2', 'Cimahi 1', 'Indonesia 1']);
    expect(counts('', 'met')).toEqual(['arsip 2', 'nanti 1', 'temu 1']);
    expect(counts('', 'has')).toEqual(['email 1', 'telephone 1', 'profile 1']);
    expect(counts('', 'added')).toEqual(['7d 1', '30d 2', '90d 3', '365d 3']);
    expect(counts('', 'due')).toEqual(['1 1']);
  });

  test('an organization by the name on record, however most write it; the address keeps a spelling in use', () => {
    const rows = ['BKN', 'BKN', 'Badan Kepegawaian Negara', 'Balai Data'].map((organization, at) =>
      contactRow(`person ${at}`, { organization }),
    );
    const { org } = outcome(facetsOf(rows, [], surroundings));
    expect(org).toEqual([
      { value: 'BKN', label: 'Badan Kepegawaian Negara', count: 3 },
      { value: 'Balai Data', label: 'Balai Data', count: 1 },
    ]);
  });

  test('the same of its own filter, whatever is chosen there, and less of the others', () => {
    expect(counts('tag=rekan', 'tag')).toEqual(['Rekan 2', 'dosen 2']);
    expect(counts('tag=rekan', 'place')).toEqual(['Bandung 2', 'Indonesia 1', 'Jawa Barat 1']);
    expect(counts('tag=rekan&place=jawa+barat', 'tag')).toEqual(['dosen 2', 'Rekan 1']);
    expect(counts('tag=rekan&place=jawa+barat', 'segment')).toEqual(['colleague 1']);
  });

  test('what is left besides, where all tags must be there or something must be known', () => {
    expect(counts('alltag=rekan', 'tag')).toEqual(['Rekan 2', 'dosen 1']);
    expect(counts('has=email', 'has')).toEqual(['email 1', 'telephone 0', 'profile 1']);
  });
});

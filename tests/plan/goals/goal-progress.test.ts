import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '../../../lib/model/goal.ts';
import { addDays } from '../../../lib/plan/day.ts';
import { countedToward, interactionsNeededSince, progressOf } from '../../../lib/plan/goals/goal-progress.ts';
import {
  attendance,
  commitment,
  contact,
  event,
  goal,
  interaction,
  learned,
  practice,
  today,
  topic,
} from '../practice-records.ts';

const counted = (fields: Partial<Goal>, data: Parameters<typeof practice>[0]): string[] =>
  countedToward(goal(fields), practice(data), today).map(({ id, on }) => `${id} ${on}`);

describe('people met', () => {
  const contacts = [
    contact('saved in november', '2026-11-03'),
    contact('saved before', '2026-10-31'),
    contact('met before, saved in november', '2026-11-10'),
    contact('met in november, saved later', '2026-11-20'),
    contact('saved tomorrow', '2026-11-23'),
    contact('myself', '2026-11-05'),
  ];
  const events = [
    event('in october', '2026-10-20T09:00+07:00'),
    event('in november', '2026-11-12'),
    event('cancelled', '2026-10-02', { eventStatus: 'cancelled' }),
    event('without me', '2026-10-03', { myRole: 'absent' }),
    event('next month', '2026-12-03'),
  ];
  const attendances = [
    attendance('met before, saved in november', 'in october', 'speaker'),
    attendance('met in november, saved later', 'in november'),
    attendance('met in november, saved later', 'cancelled'),
    attendance('met in november, saved later', 'without me'),
    attendance('saved in november', 'next month'),
    attendance('myself', 'in november', 'you'),
  ];

  test('are counted once, on the day of the first event together or on which they were saved', () => {
    expect(counted({ measure: 'peopleMet' }, { contacts, events, attendances })).toEqual([
      'saved in november 2026-11-03',
      'met in november, saved later 2026-11-12',
    ]);
  });

  test.each<{ filter: NonNullable<Goal['counted']>; ids: string[] }>([
    { filter: { tag: 'Analis' }, ids: ['tagged'] },
    { filter: { organization: 'BKN' }, ids: ['of the agency'] },
    { filter: { segment: 'colleague' }, ids: ['colleague'] },
    { filter: { relation: 'mentor' }, ids: ['mentor'] },
    { filter: { segment: 'colleague', relation: 'mentor' }, ids: [] },
    { filter: { kind: 'call' }, ids: ['tagged', 'of the agency', 'colleague', 'mentor', 'nobody special'] },
  ])('only those that are meant: $filter', ({ filter, ids }) => {
    const people = [
      contact('tagged', '2026-11-01', { tags: ['rekan', 'analis'] }),
      contact('of the agency', '2026-11-02', { organization: 'Badan Kepegawaian Negara (BKN)' }),
      contact('colleague', '2026-11-03', { segment: 'colleague' }),
      contact('mentor', '2026-11-04', { relation: 'mentor' }),
      contact('nobody special', '2026-11-05', { organization: 'Badan Contoh' }),
    ];
    const found = countedToward(
      goal({ measure: 'peopleMet', counted: filter }),
      practice({ contacts: people }),
      today,
    );
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what is counted', () => {
  test('of interactions: people once, on the first day; all of them; only a kind and a direction', () => {
    const contacts = [contact('rina'), contact('budi', undefined, { relation: 'partner' })];
    const interactions = [
      interaction('rina', '2026-11-09', { id: 'b' }),
      interaction('rina', '2026-11-02', { id: 'a', kind: 'call', direction: 'given' }),
      interaction('budi', '2026-11-22', { id: 'c' }),
      interaction('budi', '2026-11-23', { id: 'tomorrow' }),
      interaction('budi', '2026-10-31', { id: 'before' }),
    ];
    const data = { contacts, interactions };
    expect(counted({ measure: 'peopleInTouch' }, data)).toEqual(['rina 2026-11-02', 'budi 2026-11-22']);
    expect(counted({ measure: 'interactions' }, data)).toEqual([
      'a 2026-11-02',
      'b 2026-11-09',
      'c 2026-11-22',
    ]);
    expect(counted({ measure: 'interactions', counted: { kind: 'call', direction: 'given' } }, data)).toEqual(
      ['a 2026-11-02'],
    );
    expect(counted({ measure: 'peopleInTouch', counted: { relation: 'partner' } }, data)).toEqual([
      'budi 2026-11-22',
    ]);
  });

  test('of topics: each of which something was learned, once', () => {
    const topics = [
      topic('arsip digital', { learned: [learned('2026-11-08'), learned('2026-11-03')] }),
      topic('Badan Contoh', { isOrganization: true, learned: [learned('2026-11-05')] }),
      topic('learned before', { learned: [learned('2026-10-03')] }),
      topic('nothing yet'),
    ];
    expect(counted({ measure: 'learned' }, { topics })).toEqual([
      'arsip digital 2026-11-03',
      'Badan Contoh 2026-11-05',
    ]);
    expect(counted({ measure: 'learned', counted: { organization: 'badan contoh' } }, { topics })).toEqual([
      'Badan Contoh 2026-11-05',
    ]);
  });

  const events = [
    event('webinar', '2026-11-03T09:00+07:00', { creditHours: '2,5', tags: ['data'] }),
    event('diklat', '2026-11-18', { endDate: '2026-11-20', creditHours: '20', organizer: 'LAN' }),
    event('not over yet', '2026-11-21', { endDate: '2026-11-24', creditHours: '30' }),
    event('no hours', '2026-11-10', { creditHours: 'menyusul' }),
    event('only registered', '2026-11-11', { creditHours: '4', myRole: 'registrant' }),
    event('absent', '2026-11-11', { creditHours: '4', myRole: 'absent' }),
    event('cancelled', '2026-11-11', { creditHours: '4', eventStatus: 'cancelled' }),
    event('put off', '2026-11-11', { creditHours: '4', eventStatus: 'postponed' }),
    event('next week', '2026-11-30', { creditHours: '4' }),
    event('some day', undefined, { creditHours: '4' }),
  ];

  test('of events: those that have begun and at which you were', () => {
    expect(counted({ measure: 'eventsAttended' }, { events })).toEqual([
      'webinar 2026-11-03',
      'no hours 2026-11-10',
      'diklat 2026-11-18',
      'not over yet 2026-11-21',
    ]);
    expect(counted({ measure: 'eventsAttended', counted: { tag: 'Data' } }, { events })).toEqual([
      'webinar 2026-11-03',
    ]);
  });

  test('of hours: events that are over, with a comma or a point in the number', () => {
    const [hours, data] = [goal({ measure: 'creditHours' }), practice({ events })];
    expect(countedToward(hours, data, today).map(({ id, on, amount }) => [id, on, amount])).toEqual([
      ['webinar', '2026-11-03', 2.5],
      ['diklat', '2026-11-20', 20],
    ]);
    expect(progressOf(hours, data, today).count).toBe(22.5);
  });

  test('of mentoring: a session of a group once, whoever was there', () => {
    const interactions = [
      interaction('rina', '2026-11-02', { id: 'with rina', kind: 'mentoring' }),
      interaction('budi', '2026-11-03', { id: 'group', kind: 'mentoring', mentorshipId: 'peers' }),
      interaction('sari', '2026-11-03', { kind: 'mentoring', mentorshipId: 'peers' }),
      interaction('sari', '2026-11-17', { id: 'not named', kind: 'mentoring' }),
      interaction('budi', '2026-11-17', { id: 'of the same group', kind: 'mentoring' }),
      interaction('rina', '2026-11-04', { kind: 'advice' }),
    ];
    const stamps = { createdAt: '', updatedAt: '' };
    const mentorships = [
      { id: 'peers', role: 'peer' as const, contactIds: ['budi', 'sari'], topics: [], ...stamps },
    ];
    expect(counted({ measure: 'mentoringSessions' }, { interactions, mentorships })).toEqual([
      'with rina 2026-11-02',
      'group 2026-11-03',
      'not named 2026-11-17',
    ]);
  });

  test('of promises: mine, kept in time', () => {
    const commitments = [
      commitment('in time', { outcome: 'kept', dueOn: '2026-11-05', endedOn: '2026-11-05' }),
      commitment('without a day', { outcome: 'kept', endedOn: '2026-11-06' }),
      commitment('too late', { outcome: 'kept', dueOn: '2026-11-05', endedOn: '2026-11-06' }),
      commitment('released', { outcome: 'released', endedOn: '2026-11-06' }),
      commitment('theirs', { whose: 'theirs', outcome: 'kept', endedOn: '2026-11-06' }),
      commitment('open', { dueOn: '2026-11-06' }),
    ];
    expect(counted({ measure: 'promisesKept' }, { commitments })).toEqual([
      'in time 2026-11-05',
      'without a day 2026-11-06',
    ]);
  });
});

describe('the pace', () => {
  // 30 days; on the 16th half of them are over.
  const november = {
    measure: 'peopleMet',
    target: 10,
    startOn: '2026-11-01',
    deadline: '2026-11-30',
  } as const;
  const met = (...days: number[]) =>
    practice({
      contacts: days.map((day, index) => contact(`c${index}`, `2026-11-${String(day).padStart(2, '0')}`)),
    });

  test.each([
    {
      what: 'on pace',
      days: [1, 2, 3, 4, 5],
      on: '2026-11-16',
      pace: { kind: 'onPace', expected: 5, perWeek: 2.3 },
    },
    {
      what: 'less than one too few',
      days: [1, 2, 3, 4, 5],
      on: '2026-11-18',
      pace: { kind: 'onPace', expected: 5.7, perWeek: 2.7 },
    },
    {
      what: 'behind',
      days: [1, 2, 3],
      on: '2026-11-16',
      pace: { kind: 'behind', by: 2, expected: 5, perWeek: 3.3 },
    },
    {
      what: 'ahead',
      days: [1, 1, 2, 2, 3, 3, 4],
      on: '2026-11-16',
      pace: { kind: 'ahead', by: 2, expected: 5, perWeek: 1.4 },
    },
    {
      what: 'reached',
      days: [1, 1, 1, 2, 2, 2, 3, 3, 3, 7, 8],
      on: '2026-11-16',
      pace: { kind: 'reached', on: '2026-11-07' },
    },
    {
      what: 'reached, seen after the deadline',
      days: [1, 1, 1, 2, 2, 2, 3, 3, 3, 7],
      on: '2027-01-16',
      pace: { kind: 'reached', on: '2026-11-07' },
    },
    { what: 'over', days: [1, 2, 3], on: '2026-12-01', pace: { kind: 'over', missing: 7 } },
    {
      what: 'the last day is still a day',
      days: [1],
      on: '2026-11-30',
      pace: { kind: 'behind', by: 8, expected: 9.7, perWeek: 9 },
    },
    { what: 'not begun', days: [], on: '2026-10-31', pace: { kind: 'notBegun', startOn: '2026-11-01' } },
    {
      what: 'the first morning',
      days: [],
      on: '2026-11-01',
      pace: { kind: 'onPace', expected: 0, perWeek: 2.3 },
    },
  ])('$what', ({ days, on, pace }) => {
    expect(progressOf(goal(november), met(...days), on).pace).toEqual(pace);
  });

  test.each<[string, Partial<Goal>, string]>([
    ['no measure', { ...november, measure: undefined }, 'unmeasured'],
    ['no target', { ...november, target: undefined }, 'unmeasured'],
    ['no deadline', { ...november, deadline: undefined }, 'unmeasured'],
    ['a deadline before the start', { ...november, deadline: '2026-10-01' }, 'over'],
  ])('with %s', (_, fields, kind) => {
    expect(progressOf(goal(fields), met(1), '2026-11-16').pace.kind).toBe(kind);
  });

  test('a goal without a deadline is reached all the same', () => {
    const open = goal({ ...november, target: 2, deadline: undefined });
    expect(progressOf(open, met(1, 4), '2026-11-16').pace).toEqual({ kind: 'reached', on: '2026-11-04' });
  });

  test('a goal that was dropped counts no further than that day', () => {
    const dropped = goal({ ...november, outcome: 'dropped', endedOn: '2026-11-05' });
    const { count, pace, endOn } = progressOf(dropped, met(1, 4, 8), '2026-11-16');
    expect({ count, pace, endOn }).toEqual({
      count: 2,
      pace: { kind: 'over', missing: 8 },
      endOn: '2026-11-05',
    });
  });
});

describe('a goal that names people', () => {
  const people = ['rina', 'budi', 'sari'];
  const data = {
    contacts: people.map(id => contact(id, '2026-11-02', { tags: id === 'budi' ? [] : ['data'] })),
    interactions: people.flatMap(id => [
      interaction(id, '2026-11-03', { id: `call ${id}`, kind: 'call' }),
      interaction(id, '2026-11-04', { id: `session ${id}`, kind: 'mentoring', mentorshipId: 'peers' }),
    ]),
    commitments: people.map(id =>
      commitment(`to ${id}`, { contactId: id, outcome: 'kept', endedOn: '2026-11-05' }),
    ),
    topics: [topic('arsip', { learned: [learned('2026-11-06', 'sari')] })],
    events: [event('webinar', '2026-11-07')],
  };

  test.each<{ measure: Goal['measure']; named: number; anybody: number }>([
    { measure: 'peopleInTouch', named: 2, anybody: 3 },
    { measure: 'interactions', named: 4, anybody: 6 },
    { measure: 'mentoringSessions', named: 1, anybody: 1 },
    { measure: 'promisesKept', named: 2, anybody: 3 },
    // Nobody can be named before one has met them: they are those who help.
    { measure: 'peopleMet', named: 3, anybody: 3 },
    { measure: 'learned', named: 1, anybody: 1 },
    { measure: 'eventsAttended', named: 1, anybody: 1 },
  ])('counts for $measure what is done with them, where one can know them before', one => {
    const { measure, named, anybody } = one;
    const countOf = (contactIds: string[]): number =>
      progressOf(goal({ measure, contactIds }), practice(data), today).count;
    expect([countOf(['rina', 'budi']), countOf([])]).toEqual([named, anybody]);
  });

  test('counts of them only those whom its filter means', () => {
    const contactIds = ['rina', 'budi'];
    expect(
      counted({ measure: 'interactions', counted: { tag: 'data', kind: 'call' }, contactIds }, data),
    ).toEqual(['call rina 2026-11-03']);
  });

  test('counts nothing where they are all gone, and no session that others had', () => {
    expect(counted({ measure: 'interactions', contactIds: ['deleted'] }, data)).toEqual([]);
    expect(counted({ measure: 'mentoringSessions', contactIds: ['budi'] }, data)).toEqual([
      'session budi 2026-11-04',
    ]);
  });
});

describe('the series', () => {
  test('has the first day, each Sunday and the last day, with what there should have been', () => {
    const data = practice({
      contacts: [contact('a', '2026-11-03'), contact('b', '2026-11-15'), contact('c', '2026-11-17')],
    });
    const { series } = progressOf(
      goal({ measure: 'peopleMet', target: 10, startOn: '2026-11-03', deadline: '2026-11-22' }),
      data,
      '2026-11-18',
    );
    expect(series).toEqual([
      { on: '2026-11-03', count: 1, expected: 0.5 },
      { on: '2026-11-08', count: 1, expected: 3 },
      { on: '2026-11-15', count: 2, expected: 6.5 },
      { on: '2026-11-18', count: 3, expected: 8 },
    ]);
  });

  test('never falls, ends with the count and is not endless, whatever the days', () => {
    const day = fc.integer({ min: -40_000, max: 40_000 }).map(days => addDays(today, days));
    fc.assert(
      fc.property(day, fc.option(day, { nil: undefined }), fc.array(day), (startOn, deadline, saved) => {
        const data = practice({ contacts: saved.map((on, index) => contact(`c${index}`, on)) });
        const people = goal({ measure: 'peopleMet', target: 5, startOn, deadline });
        const { series, count } = progressOf(people, data, today);
        expect(count).toBe(countedToward(people, data, today).length);
        expect(series.length).toBeLessThan(205);
        expect(series.at(-1)?.count ?? 0).toBe(count);
        for (const [index, point] of series.entries()) {
          const before = series[index - 1];
          if (before) expect(point.on > before.on && point.count >= before.count).toBe(true);
        }
      }),
    );
  });
});

test('after something was noted, changed or removed it is counted as if it had never been otherwise', () => {
  const contacts = [contact('rina', undefined, { segment: 'friend' }), contact('budi')];
  const first = [1, 2, 3, 4].map(day => interaction(day % 2 ? 'rina' : 'budi', `2026-11-0${day}`));
  const friends = goal({ measure: 'interactions', counted: { segment: 'friend' } });
  const countOf = (data: Parameters<typeof practice>[0]): number =>
    progressOf(friends, practice(data), today).count;
  expect(countOf({ contacts, interactions: first })).toBe(2);
  const noted = [...first, interaction('rina', '2026-11-09')];
  expect(countOf({ contacts, interactions: noted })).toBe(3);
  const before = noted.toSpliced(1, 0, interaction('rina', '2026-11-01', { id: 'interaction-z' }));
  expect(countOf({ contacts, interactions: before })).toBe(4);
  const [of1, ...others] = before;
  expect(countOf({ contacts, interactions: others })).toBe(3);
  const changed = before.with(0, { ...(of1 ?? interaction('', '')), contactId: 'budi' });
  expect(countOf({ contacts, interactions: changed })).toBe(3);
  const budiToo = contacts.with(1, contact('budi', undefined, { segment: 'friend' }));
  expect(countOf({ contacts: budiToo, interactions: changed })).toBe(6);
});

test('interactions are needed since the first goal that counts them', () => {
  expect(interactionsNeededSince([goal({ measure: 'peopleMet', startOn: '2026-01-01' })])).toBeUndefined();
  expect(
    interactionsNeededSince([
      goal({ measure: 'peopleMet', startOn: '2026-01-01' }),
      goal({ measure: 'interactions', startOn: '2026-05-01' }),
      goal({ measure: 'mentoringSessions', startOn: '2026-03-01' }),
    ]),
  ).toBe('2026-03-01');
});

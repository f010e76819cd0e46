import { describe, expect, test } from 'vitest';
import { dueList } from '../../../lib/plan/due/due-list.ts';
import type { DueInput } from '../../../lib/plan/due/input.ts';
import type { DueReason } from '../../../lib/plan/due/reason.ts';
import { cadenceOf } from '../../../lib/plan/due/rhythm.ts';
import { attendance, event, input, mentorship, person, promise, summary, today } from './due-data.ts';

const reasonsOf = (data: DueInput, on = today): readonly DueReason[] =>
  dueList(data, on).flatMap(({ reasons }) => reasons);

/** `promise -3`: the kind and how many days from today it is. */
const short = (data: DueInput, on = today): string =>
  reasonsOf(data, on)
    .map(({ kind, days }) => `${kind} ${days}`)
    .join(', ');

test('nobody is due of whom nothing is known', () => {
  expect(dueList(input(), today)).toEqual([]);
});

test('for what is no day nobody is due', () => {
  const data = input({ commitments: [promise({ dueOn: today })] });
  expect(dueList(data, today)).toHaveLength(1);
  expect(dueList(data, '2026-02-30')).toEqual([]);
});

describe('a promise', () => {
  test.each([
    ['is overdue', { dueOn: '2026-11-19' }, 'promise -3'],
    ['is due today', { dueOn: today }, 'promise 0'],
    ['is due tomorrow', { dueOn: '2026-11-23' }, 'promise 1'],
    ['is due in a week', { dueOn: '2026-11-29' }, 'promise 7'],
    ['is due in eight days: not yet', { dueOn: '2026-11-30' }, ''],
    ['has no day', {}, ''],
    ['was kept', { dueOn: '2026-11-19', outcome: 'kept' }, ''],
    ['was released', { dueOn: '2026-11-19', outcome: 'released' }, ''],
    ['is of somebody else', { dueOn: '2026-11-19', contactId: 'bayu' }, ''],
    ['has a day that is none', { dueOn: '2026-02-30' }, ''],
    ['of theirs is overdue', { whose: 'theirs', dueOn: '2026-11-21' }, 'theirPromise -1'],
    ['of theirs is due today: not yet', { whose: 'theirs', dueOn: today }, ''],
  ] as const)('%s', (_, some, expected) => {
    expect(short(input({ commitments: [promise(some)] }))).toBe(expected);
  });

  test('tells which one it is and what was promised', () => {
    expect(reasonsOf(input({ commitments: [promise({ dueOn: '2026-11-01' })] }))).toEqual([
      {
        kind: 'promise',
        commitmentId: 'c1',
        text: 'kirim bahan paparan',
        on: '2026-11-01',
        days: -21,
        span: { count: 3, unit: 'week' },
      },
    ]);
  });

  test('of theirs rests for a week after one was in touch about it', () => {
    const commitments = [promise({ whose: 'theirs', dueOn: '2026-11-10' })];
    const inTouch = (lastOn: string): string =>
      short(input({ commitments, summaries: [summary({ lastOn })] }));
    expect(inTouch('2026-11-09')).toBe('theirPromise -12');
    expect(inTouch('2026-11-16')).toBe('');
    expect(inTouch('2026-11-15')).toBe('theirPromise -12');
    const lately = [promise({ whose: 'theirs', dueOn: '2026-11-20' })];
    const onItsDay = [summary({ lastOn: '2026-11-20' })];
    expect(short(input({ commitments: lately, summaries: onItsDay }))).toBe('');
  });
});

describe('a follow-up day', () => {
  test.each([
    ['has come', { followUpOn: today }, {}, 'followUp 0'],
    ['came while nobody looked', { followUpOn: '2026-08-01' }, {}, 'followUp -113'],
    ['is to come', { followUpOn: '2026-11-23' }, {}, ''],
    ['was before you were in touch', { followUpOn: '2026-11-20' }, { lastOn: '2026-11-20' }, ''],
    ['is after you were in touch', { followUpOn: '2026-11-20' }, { lastOn: '2026-11-19' }, 'followUp -2'],
    ['was let pass', { followUpOn: '2026-11-20', skippedOn: '2026-11-21' }, {}, ''],
  ])('%s', (_, some, known, expected) => {
    expect(short(input({ contacts: [person(some)], summaries: [summary(known)] }))).toBe(expected);
  });

  test('tells what for', () => {
    const contacts = [person({ followUpOn: today, followUpFor: 'Tanyakan hasil rapat' })];
    expect(reasonsOf(input({ contacts }))).toMatchObject([{ purpose: 'Tanyakan hasil rapat' }]);
  });
});

describe('help of which they were not told what came', () => {
  const untold = (on: string, interactionId = 'i1') => ({ interactionId, kind: 'advice' as const, on });
  test.each([
    ['of a week ago', [untold('2026-11-15')], {}, 'untold -7'],
    ['of six days ago: not yet', [untold('2026-11-16')], {}, ''],
    ['of long ago', [untold('2024-11-22')], {}, 'untold -730'],
    ['was let pass yesterday', [untold('2026-09-01')], { skippedOn: '2026-11-21' }, ''],
    ['was let pass a week ago', [untold('2026-09-01')], { skippedOn: '2026-11-15' }, 'untold -82'],
    ['stays though one was in touch', [untold('2026-09-01')], {}, 'untold -82'],
  ])('%s', (_, some, field, expected) => {
    const summaries = [summary({ lastOn: today, untold: some })];
    expect(short(input({ contacts: [person(field)], summaries }))).toBe(expected);
  });

  test('is told once for all, by the oldest, and how many there are', () => {
    const untolds = [untold('2026-10-01', 'late'), untold('2026-09-01', 'first'), untold(today, 'new')];
    expect(reasonsOf(input({ summaries: [summary({ lastOn: today, untold: untolds })] }))).toMatchObject([
      { kind: 'untold', interactionId: 'first', interaction: 'advice', count: 2, on: '2026-09-01' },
    ]);
  });
});

describe('a new job', () => {
  test.each([
    ['of today', { jobChangedAt: '2026-11-22T12:00:00.000Z' }, {}, 'jobChanged 0'],
    ['of 30 days ago', { jobChangedAt: '2026-10-23T12:00:00.000Z' }, {}, 'jobChanged -30'],
    ['of 31 days ago', { jobChangedAt: '2026-10-22T12:00:00.000Z' }, {}, ''],
    ['from a clock that ran ahead', { jobChangedAt: '2026-12-22T12:00:00.000Z' }, {}, ''],
    [
      'since which you were in touch',
      { jobChangedAt: '2026-11-20T12:00:00.000Z' },
      { lastOn: '2026-11-20' },
      '',
    ],
    [
      'before which you were in touch',
      { jobChangedAt: '2026-11-20T12:00:00.000Z' },
      { lastOn: '2026-11-19' },
      'jobChanged -2',
    ],
    ['let pass', { jobChangedAt: '2026-11-20T12:00:00.000Z', skippedOn: '2026-11-20' }, {}, ''],
    ['never to be brought up', { jobChangedAt: '2026-11-20T12:00:00.000Z', cadence: 'never' }, {}, ''],
    ['at no instant', { jobChangedAt: 'yesterday' }, {}, ''],
  ])('%s', (_, some, known, expected) => {
    expect(short(input({ contacts: [person(some)], summaries: [summary(known)] }))).toBe(expected);
  });
});

describe('a birthday', () => {
  test.each([
    ['today', '1990-11-22', today, 'birthday 0'],
    ['whose year is not known', '--11-25', today, 'birthday 3'],
    ['in four days: not yet', '--11-26', today, ''],
    ['yesterday', '--11-21', today, ''],
    ['over the turn of the year', '--01-01', '2026-12-30', 'birthday 2'],
    ['of 29 February in a leap year', '--02-29', '2028-02-28', 'birthday 1'],
    ['of 29 February in another year', '2000-02-29', '2027-02-27', 'birthday 1'],
    ['of 29 February, the day after', '2000-02-29', '2027-03-01', ''],
    ['that is none', 'May', today, ''],
  ])('%s', (_, birthday, on, expected) => {
    expect(short(input({ contacts: [person({ birthday })] }), on)).toBe(expected);
  });

  test('is over when one was in touch on the day, not before', () => {
    const contacts = [person({ birthday: '--11-22' })];
    const lastOn = (day: string) => input({ contacts, summaries: [summary({ lastOn: day })] });
    expect(short(lastOn('2026-11-21'))).toBe('birthday 0');
    expect(short(lastOn(today))).toBe('');
    const coming = [person({ birthday: '--11-24' })];
    const spoken = [summary({ lastOn: today })];
    expect(short(input({ contacts: coming, summaries: spoken }))).toBe('birthday 2');
  });

  test('is let pass for this year alone', () => {
    const contacts = [person({ birthday: '--11-22', skippedOn: '2026-11-20' })];
    expect(short(input({ contacts }))).toBe('');
    expect(short(input({ contacts }), '2027-11-22')).toBe('birthday 0');
  });
});

describe('a session', () => {
  test.each([
    ['is today', { nextSessionOn: today }, {}, 'session 0'],
    ['is tomorrow', { nextSessionOn: '2026-11-23' }, {}, 'session 1'],
    ['is the day after: not yet', { nextSessionOn: '2026-11-24' }, {}, ''],
    ['was missed', { nextSessionOn: '2026-11-12' }, {}, 'session -10'],
    ['took place', { nextSessionOn: '2026-11-12' }, { lastOn: '2026-11-12', lastKind: 'mentoring' }, ''],
    [
      'did not take place by another talk',
      { nextSessionOn: '2026-11-12' },
      { lastOn: '2026-11-12', lastKind: 'call' },
      'session -10',
    ],
    ['by the rhythm', { rhythm: 'P2W', startedOn: '2026-11-01' }, {}, 'session -7'],
    [
      'by the rhythm since the last one',
      { rhythm: 'P2W', startedOn: '2026-01-01', nextSessionOn: '2026-11-05' },
      { lastOn: '2026-11-09', lastKind: 'mentoring' },
      'session 1',
    ],
    ['of what has ended', { nextSessionOn: today, endedOn: '2026-11-01' }, {}, ''],
  ] as const)('%s', (_, some, known, expected) => {
    const data = input({ mentorships: [mentorship(some)], summaries: [summary(known)] });
    expect(short(data)).toBe(expected);
  });

  test('is known better from the sessions themselves', () => {
    const mentorships = [mentorship({ nextSessionOn: '2026-11-12' })];
    const summaries = [summary({ lastOn: '2026-11-20', lastKind: 'call' })];
    const lastSessions = [{ mentorshipId: 'm1', on: '2026-11-13' }];
    expect(short(input({ mentorships, summaries, lastSessions }))).toBe('');
  });

  test('of a group is brought up once, at the first who may be', () => {
    const contacts = [
      person({ id: 'ayu', name: 'Ayu', snoozedUntil: '2026-12-01' }),
      person({ id: 'bayu', name: 'Bayu' }),
      person({ id: 'citra', name: 'Citra' }),
    ];
    const group = mentorship({
      role: 'peer',
      name: 'Kelompok Analis',
      contactIds: ['gone', 'ayu', 'citra', 'bayu'],
      nextSessionOn: today,
    });
    expect(dueList(input({ contacts, mentorships: [group] }), today)).toMatchObject([
      { contactId: 'citra', reasons: [{ kind: 'session', role: 'peer', name: 'Kelompok Analis' }] },
    ]);
  });
});

describe('the rhythm', () => {
  const cadences = { colleague: 'P3M', friend: 'never' };
  test.each([
    ['of the contact', { cadence: 'P1M' }, { lastOn: '2026-09-22' }, 'rhythm -31'],
    ['is up today', { cadence: 'P1M' }, { lastOn: '2026-10-22' }, 'rhythm 0'],
    ['is not up yet', { cadence: 'P1M' }, { lastOn: '2026-10-23' }, ''],
    ['of the segment', { segment: 'colleague' }, { lastOn: '2026-08-20' }, 'rhythm -2'],
    [
      'of the contact before that of the segment',
      { segment: 'colleague', cadence: 'P1Y' },
      { lastOn: '2026-08-20' },
      '',
    ],
    ['is never for the contact', { segment: 'colleague', cadence: 'never' }, { lastOn: '2020-01-01' }, ''],
    ['is never for the segment', { segment: 'friend' }, { lastOn: '2020-01-01' }, ''],
    [
      'is set for the contact where it is never for the segment',
      { segment: 'friend', cadence: 'P1W' },
      { lastOn: '2026-11-15' },
      'rhythm 0',
    ],
    ['is not set', { segment: 'family' }, { lastOn: '2020-01-01' }, ''],
    [
      'counts on from a turn that was let pass',
      { cadence: 'P1M', skippedOn: '2026-11-01' },
      { lastOn: '2026-01-01' },
      '',
    ],
    ['counts from what was later', { cadence: 'P1M', skippedOn: '2026-01-01' }, { lastOn: '2026-11-01' }, ''],
    ['counts from being saved', { cadence: 'P1Y' }, {}, 'rhythm -316'],
    ['is no duration', { cadence: 'monthly' }, { lastOn: '2020-01-01' }, ''],
  ] as const)('%s', (_, some, known, expected) => {
    expect(short(input({ contacts: [person(some)], summaries: [summary(known)], cadences }))).toBe(expected);
  });

  test.each([
    [{ cadence: 'P1M', segment: 'colleague' }, 'P1M'],
    [{ segment: 'colleague' }, 'P3M'],
    [{ segment: 'friend' }, undefined],
    [{ cadence: 'never', segment: 'colleague' }, undefined],
    [{}, undefined],
  ] as const)('of %o is %s', (who, cadence) => {
    expect(cadenceOf(who, cadences)).toBe(cadence);
  });

  test('counts from the last meeting where one was never in touch', () => {
    const data = {
      contacts: [person({ cadence: 'P1M' })],
      events: [event({ startDate: '2026-10-01' }), event({ id: 'early', startDate: '2026-03-01' })],
      attendances: [attendance(), attendance({ eventId: 'early' })],
    };
    expect(short(input(data))).toBe('rhythm -21');
    expect(short(input({ ...data, summaries: [summary({ lastOn: '2026-09-01' })] }))).toBe('rhythm -52');
  });

  test('tells from when it was counted and by how much it has passed', () => {
    const contacts = [person({ cadence: 'P3M' })];
    expect(reasonsOf(input({ contacts, summaries: [summary({ lastOn: '2026-06-15' })] }))).toEqual([
      {
        kind: 'rhythm',
        cadence: 'P3M',
        since: '2026-06-15',
        on: '2026-09-15',
        days: -68,
        span: { count: 2, unit: 'month' },
      },
    ]);
  });
});

describe('whoever', () => {
  const everything = {
    followUpOn: today,
    birthday: '--11-22',
    cadence: 'P1D',
    jobChangedAt: '2026-11-20T12:00:00.000Z',
  };
  const due = (some: object): string =>
    short(
      input({
        contacts: [person({ ...everything, ...some })],
        commitments: [promise({ dueOn: today })],
        mentorships: [mentorship({ nextSessionOn: today })],
      }),
    );
  test.each([
    ['is not to be contacted', { doNotContactSince: '2026-01-01' }, ''],
    ['is put off', { snoozedUntil: '2026-11-23' }, ''],
    [
      'was put off until today',
      { snoozedUntil: today },
      'promise 0, birthday 0, session 0, followUp 0, jobChanged -2, rhythm -680',
    ],
    ['is never to be brought up', { cadence: 'never' }, 'promise 0, birthday 0, session 0, followUp 0'],
  ])('%s', (_, some, expected) => {
    expect(due(some)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import type { InteractionSummary } from '../../../lib/model/interaction.ts';
import { summaryOf } from '../../../lib/plan/interaction-summary.ts';
import { differences, figureNames, reviewNeedsSince, reviewOf } from '../../../lib/plan/review/review.ts';
import { spanBefore, spanOf } from '../../../lib/plan/span.ts';
import {
  commitment,
  contact,
  event,
  goal,
  interaction,
  learned,
  practice,
  today,
  topic,
  weekPlan,
} from '../practice-records.ts';

const november = spanOf('month', today);

describe('the review of a month that is not over', () => {
  const interactions = [
    interaction('rina', '2026-11-09', { kind: 'help', direction: 'received', id: 'help' }),
    interaction('rina', '2026-11-03', { kind: 'advice', direction: 'received', id: 'advice' }),
    interaction('sari', '2026-11-05', { kind: 'introduction', direction: 'received', id: 'introduction' }),
    interaction('sari', '2026-11-06', { direction: 'given' }),
    interaction('budi', '2026-11-04', { direction: 'received' }),
    interaction('budi', '2026-10-31'),
    interaction('agus', '2026-11-23'),
  ];
  const data = practice({
    contacts: [contact('rina', '2026-11-03'), contact('sari'), contact('budi')],
    interactions,
    commitments: [
      commitment('kept', { outcome: 'kept', dueOn: '2026-11-05', endedOn: '2026-11-04' }),
      commitment('late', { outcome: 'kept', dueOn: '2026-11-05', endedOn: '2026-11-20' }),
      commitment('released', { outcome: 'released', endedOn: '2026-11-20', reason: 'Pindah tugas' }),
      commitment('open', { dueOn: '2026-11-22' }),
      commitment('open since october', { dueOn: '2026-10-22' }),
      commitment('not due yet', { dueOn: '2026-11-23' }),
      commitment('kept in october', { outcome: 'kept', endedOn: '2026-10-20' }),
      commitment('theirs kept', { whose: 'theirs', outcome: 'kept', endedOn: '2026-11-20' }),
      commitment('theirs open', { whose: 'theirs', dueOn: '2026-11-20' }),
    ],
    events: [
      event('webinar', '2026-11-03', { creditHours: '2,5' }),
      event('meeting', '2026-11-04'),
      event('tomorrow', '2026-11-23', { creditHours: '8' }),
    ],
    topics: [topic('arsip', { learned: [learned('2026-11-03')] })],
    goals: [
      goal({
        id: 'people',
        measure: 'peopleInTouch',
        target: 3,
        startOn: '2026-10-01',
        deadline: '2026-12-31',
      }),
      goal({ id: 'hours', measure: 'creditHours', target: 2, deadline: '2026-11-30' }),
      goal({ id: 'of october', measure: 'peopleMet', startOn: '2026-10-01', deadline: '2026-10-31' }),
      goal({
        id: 'ended before',
        measure: 'peopleMet',
        startOn: '2026-10-01',
        outcome: 'dropped',
        endedOn: '2026-10-05',
      }),
      goal({ id: 'next year', measure: 'peopleMet', startOn: '2027-01-01' }),
    ],
    weekPlans: [
      weekPlan('2026-11-16', { people: 1, hours: 2, contactIds: [] }),
      weekPlan('2026-11-02', { contactIds: ['rina', 'agus'], hours: 1.5, hoursSpent: 1 }),
      weekPlan('2026-10-26', { people: 9 }),
    ],
  });
  const review = reviewOf('month', data, today);

  test('counts up to today', () => {
    expect({ span: review.span, until: review.until }).toEqual({ span: november, until: today });
    expect(review.figures).toEqual({
      peopleTalkedTo: 3,
      interactions: 5,
      newContacts: 1,
      renewed: 0,
      given: 1,
      received: 4,
      mutual: 0,
      promisesKept: 1,
      promisesLate: 1,
      promisesReleased: 1,
      promisesOpen: 2,
      theirPromisesKept: 1,
      theirPromisesOpen: 1,
      events: 2,
      trainings: 1,
      creditHours: 2.5,
      learned: 1,
      mentoringSessions: 0,
      goalsReached: 2,
      weeksPlanned: 2,
      peoplePlanned: 3,
      plannedPeopleTalkedTo: 1,
      hoursPlanned: 3.5,
      hoursSpent: 1,
    });
    expect(Object.keys(review.figures)).toEqual(figureNames);
  });

  test('has lists behind its numbers', () => {
    expect(review.talkedTo).toEqual(['rina', 'budi', 'sari']);
    expect(review.newContacts).toEqual(['rina']);
    expect(review.promises).toEqual({
      kept: ['kept'],
      late: ['late'],
      released: ['released'],
      open: ['open since october', 'open'],
      theirKept: ['theirs kept'],
      theirOpen: ['theirs open'],
    });
    expect(review.events).toEqual(['webinar', 'meeting']);
    expect(review.trainings).toEqual([{ eventId: 'webinar', hours: 2.5 }]);
    expect(review.learned).toEqual(['arsip']);
  });

  test('who helped most, and whether something came back', () => {
    expect(review.helpers).toEqual([
      {
        contactId: 'rina',
        times: 2,
        lastOn: '2026-11-09',
        interactionIds: ['advice', 'help'],
        isAnswered: false,
      },
      {
        contactId: 'sari',
        times: 1,
        lastOn: '2026-11-05',
        interactionIds: ['introduction'],
        isAnswered: true,
      },
    ]);
  });

  test('how the goals of the period stand, and how much of that came in it', () => {
    expect(
      review.goals.map(({ progress, inPeriod }) => [
        progress.goalId,
        progress.count,
        inPeriod,
        progress.pace.kind,
      ]),
    ).toEqual([
      ['hours', 2.5, 2.5, 'reached'],
      ['people', 3, 2, 'reached'],
    ]);
  });

  test('its weeks, plan against result', () => {
    expect(review.weeks.map(({ span, people }) => [span.startOn, people.planned, people.done])).toEqual([
      ['2026-11-02', 2, 3],
      ['2026-11-16', 1, 0],
    ]);
  });

  test('is compared with the one before it, as far as both have a figure', () => {
    const before = reviewOf(spanBefore(november), data, today);
    expect(before.until).toBe('2026-10-31');
    const different = differences({ ...review.figures, later: 1 }, before.figures);
    expect(different.slice(0, 3)).toEqual([
      { figure: 'peopleTalkedTo', before: 1, now: 3 },
      { figure: 'interactions', before: 1, now: 5 },
      { figure: 'newContacts', before: 0, now: 1 },
    ]);
    expect(different).toHaveLength(figureNames.length);
  });

  test('is the same whatever the order of what is handed in', () => {
    const turned = practice({
      ...data,
      contacts: data.contacts.toReversed(),
      interactions: interactions.toReversed(),
      commitments: data.commitments.toReversed(),
      events: data.events.toReversed(),
      goals: data.goals.toReversed(),
      weekPlans: data.weekPlans.toReversed(),
    });
    const again = reviewOf('month', turned, today);
    expect(again.figures).toEqual(review.figures);
    expect(again.promises).toEqual(review.promises);
    expect(again.goals).toEqual(review.goals);
  });
});

describe('renewed', () => {
  const renewed = (days: readonly string[], summaries?: readonly InteractionSummary[]): readonly string[] =>
    reviewOf(november, practice({ interactions: days.map(on => interaction('rina', on)), summaries }), today)
      .renewed;
  /** As the store has it, of more interactions than are read. */
  const summaryWith = (...days: string[]) => [
    summaryOf(
      'rina',
      days.map(on => interaction('rina', on)),
      '',
    ),
  ];

  test.each([
    ['after more than six months', ['2026-05-03', '2026-11-04'], ['rina']],
    ['not after six months to the day', ['2026-05-04', '2026-11-04'], []],
    ['not by a second talk', ['2026-10-31', '2026-11-04'], []],
    ['not by the first one of all', ['2026-11-04'], []],
    ['by the first of several', ['2025-01-01', '2026-11-04', '2026-11-10'], ['rina']],
    ['not by one that is to come', ['2025-01-01', '2026-11-23'], []],
  ])('%s', (_, days, ids) => {
    expect(renewed(days)).toEqual(ids);
  });

  test('is told by the summary where the earlier ones were not read', () => {
    expect(renewed(['2026-11-04'], summaryWith('2024-02-01', '2026-11-04'))).toEqual(['rina']);
    expect(renewed(['2026-11-04'], summaryWith('2026-11-04'))).toEqual([]);
  });
});

test('interactions are needed for the months of silence, and for goals that were open', () => {
  const long = goal({ measure: 'interactions', startOn: '2025-01-01' });
  expect(reviewNeedsSince(november, [])).toBe('2026-05-01');
  expect(reviewNeedsSince(november, [goal({ measure: 'interactions', startOn: '2026-10-01' })])).toBe(
    '2026-05-01',
  );
  expect(reviewNeedsSince(november, [long])).toBe('2025-01-01');
  expect(reviewNeedsSince(november, [{ ...long, outcome: 'reached', endedOn: '2026-11-05' }])).toBe(
    '2025-01-01',
  );
  expect(reviewNeedsSince(november, [{ ...long, outcome: 'reached', endedOn: '2026-10-05' }])).toBe(
    '2026-05-01',
  );
});

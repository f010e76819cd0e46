import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../lib/model/interaction.ts';
import {
  balanceWith,
  deservingHelp,
  deservingThanks,
  givenAndTaken,
  givingByMonth,
} from '../../../lib/plan/balance/balance.ts';
import { addDays } from '../../../lib/plan/day.ts';
import { person, summary, today } from '../due/due-data.ts';

describe('the balance with somebody', () => {
  test.each([
    ['nothing is known', undefined, { kind: 'nothing' }],
    ['nothing is left', { count: 0, mutual: 0 }, { kind: 'nothing' }],
    ['it was for both', { count: 3, mutual: 3 }, { kind: 'mutual', mutual: 3 }],
    [
      'you asked three times since you last helped',
      { count: 5, given: 2, received: 3, receivedSince: 3, lastGivenOn: '2026-01-05' },
      { kind: 'asked', times: 3, since: '2026-01-05' },
    ],
    [
      'you asked once since: the numbers tell',
      { count: 2, given: 1, received: 1, receivedSince: 1, lastGivenOn: '2026-01-05' },
      { kind: 'even', given: 1, received: 1 },
    ],
    [
      'you asked often and never helped',
      { count: 4, received: 4, receivedSince: 4 },
      { kind: 'receivedMore', given: 0, received: 4 },
    ],
    [
      'you gave 4 and received 1',
      { count: 5, given: 4, received: 1, lastGivenOn: '2026-01-05' },
      { kind: 'gaveMore', given: 4, received: 1 },
    ],
  ])('%s', (_, some, expected) => {
    expect(balanceWith(some && summary({ mutual: 0, ...some }))).toEqual(expected);
  });
});

const interaction = (some: Partial<Interaction>): Interaction => ({
  id: crypto.randomUUID(),
  contactId: 'wulan',
  kind: 'help',
  direction: 'received',
  on: today,
  createdAt: `${today}T12:00:00.000Z`,
  updatedAt: `${today}T12:00:00.000Z`,
  ...some,
});

describe('all in all', () => {
  const interactions = [
    interaction({ on: '2026-09-30', direction: 'given' }),
    interaction({ on: '2026-10-01', direction: 'given' }),
    interaction({ on: '2026-10-31', direction: 'received' }),
    interaction({ on: '2026-11-22', direction: 'mutual' }),
    interaction({ on: '2026-11-23', direction: 'given' }),
  ];

  test('what was given and taken between two days, both included', () => {
    const days = { startOn: '2026-10-01', endOn: '2026-10-31' };
    expect(givenAndTaken(interactions, days)).toEqual({ given: 1, received: 1, mutual: 0 });
  });

  test('month by month, empty ones too, and nothing of the days to come', () => {
    expect(givingByMonth(interactions, 4, today)).toEqual([
      { month: '2026-08', given: 0, received: 0, mutual: 0 },
      { month: '2026-09', given: 1, received: 0, mutual: 0 },
      { month: '2026-10', given: 1, received: 1, mutual: 0 },
      { month: '2026-11', given: 0, received: 0, mutual: 1 },
    ]);
  });

  test('the months go over the turn of the year, whatever the day of the month', () => {
    expect(givingByMonth([], 3, '2027-01-31').map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
  });
});

describe('who deserves', () => {
  const contacts = ['ayu', 'bayu', 'citra', 'dewi', 'eka'].map(id => person({ id, name: id }));

  test('help: you received within a year and have given nothing since, most first, then the latest', () => {
    const summaries = [
      summary({ id: 'ayu', receivedSince: 1, lastReceivedOn: '2026-05-01' }),
      summary({ id: 'bayu', receivedSince: 3, lastReceivedOn: '2025-11-22' }),
      summary({ id: 'citra', receivedSince: 0, lastReceivedOn: '2026-05-01' }),
      summary({ id: 'dewi', receivedSince: 4, lastReceivedOn: '2025-11-21' }),
      summary({ id: 'eka', receivedSince: 1, lastReceivedOn: '2026-06-01' }),
    ];
    expect(deservingHelp(contacts, summaries, today)).toEqual([
      { contactId: 'bayu', name: 'bayu', times: 3, lastOn: '2025-11-22' },
      { contactId: 'eka', name: 'eka', times: 1, lastOn: '2026-06-01' },
      { contactId: 'ayu', name: 'ayu', times: 1, lastOn: '2026-05-01' },
    ]);
    const spared = contacts.map(one => ({ ...one, doNotContactSince: '2026-01-01' }));
    expect(deservingHelp(spared, summaries, today)).toEqual([]);
  });

  test('help: of very many the ten whom one owes most, whatever the order they come in', () => {
    const many = Array.from({ length: 40 }, (_, number) => {
      const id = `k${String((number * 17) % 40).padStart(2, '0')}`;
      const lastReceivedOn = addDays(today, -((number * 7) % 5));
      return {
        person: person({ id, name: id }),
        own: summary({ id, receivedSince: 1 + (number % 4), lastReceivedOn }),
      };
    });
    const people = many.map(one => one.person);
    const expected = many
      .map(({ own: { id, receivedSince, lastReceivedOn = '' } }) => ({ id, receivedSince, lastReceivedOn }))
      .sort(
        (a, b) =>
          b.receivedSince - a.receivedSince ||
          (a.lastReceivedOn === b.lastReceivedOn
            ? a.id < b.id
              ? -1
              : 1
            : a.lastReceivedOn > b.lastReceivedOn
              ? -1
              : 1),
      )
      .slice(0, 10)
      .map(({ id }) => id);
    const summaries = many.map(({ own }) => own);
    for (const list of [summaries, summaries.toReversed()])
      expect(deservingHelp(people, list, today).map(({ contactId }) => contactId)).toEqual(expected);
  });

  test('thanks: who helped most in the period, and whom one may contact', () => {
    const interactions = [
      interaction({ contactId: 'ayu', on: '2026-11-01' }),
      interaction({ contactId: 'bayu', on: '2026-11-01' }),
      interaction({ contactId: 'bayu', on: '2026-11-02' }),
      interaction({ contactId: 'bayu', on: '2026-11-03', direction: 'given', kind: 'message' }),
      interaction({ contactId: 'citra', on: '2026-10-31' }),
      interaction({ contactId: 'dewi', on: '2026-11-04' }),
      interaction({ contactId: 'gone', on: '2026-11-04' }),
    ];
    const some = contacts.map(one => (one.id === 'dewi' ? { ...one, doNotContactSince: '2026-11-05' } : one));
    const days = { startOn: '2026-11-01', endOn: '2026-11-30' };
    expect(
      deservingThanks(some, interactions, days).map(({ name, times, isAnswered }) => [
        name,
        times,
        isAnswered,
      ]),
    ).toEqual([
      ['bayu', 2, true],
      ['ayu', 1, false],
    ]);
  });
});

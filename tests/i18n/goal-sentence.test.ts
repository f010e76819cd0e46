import { expect, test } from 'vitest';
import { amountSentence, paceSentence } from '../../lib/i18n/goal-sentence.ts';
import { translator } from '../../lib/i18n/translate.ts';
import type { Goal, Measure } from '../../lib/model/goal.ts';
import type { Language } from '../../lib/model/settings.ts';
import type { Pace } from '../../lib/plan/goals/pace.ts';

test.each<[Language, Measure | undefined, number, number | undefined, string]>([
  ['en', 'peopleMet', 7, 12, '7 of 12 people met'],
  ['en', 'peopleMet', 0, 1, '0 of 1 person met'],
  ['en', 'creditHours', 2.5, undefined, '2.5 hours (JP)'],
  ['id', 'creditHours', 2.5, 20, '2,5 dari 20 JP'],
  ['id', 'promisesKept', 1200, undefined, '1.200 janji ditepati'],
  ['en', undefined, 0, 5, 'Nothing is counted yet'],
])('in %s the amount of %s, %s of %s, is %s', (language, measure, count, target, sentence) => {
  expect(amountSentence(measure, count, target, translator(language))).toBe(sentence);
});

const told = (pace: Pace, goal: Pick<Goal, 'outcome' | 'endedOn' | 'deadline'> = { deadline: 'Friday' }) =>
  paceSentence(goal, pace, translator('en'), day => day);

test.each<[string, Pace, string]>([
  [
    'what lacks',
    { kind: 'unmeasured' },
    'Say what is counted, how many and by when: then its pace stands here.',
  ],
  ['the first day', { kind: 'notBegun', startOn: 'Monday' }, 'It begins on Monday.'],
  [
    'the pace',
    { kind: 'onPace', expected: 3, perWeek: 1.5 },
    'On pace: 1.5 a week will bring you there by Friday.',
  ],
  [
    'how much it is ahead',
    { kind: 'ahead', by: 2, expected: 3, perWeek: 1 },
    '2 ahead of the pace: 1 a week are enough until Friday.',
  ],
  [
    'how much it is behind, and what would be enough',
    { kind: 'behind', by: 2, expected: 5, perWeek: 1.3 },
    '2 behind the pace: 1.3 a week would bring you there by Friday.',
  ],
  ['the day it was reached', { kind: 'reached', on: 'Tuesday' }, 'Reached on Tuesday.'],
  [
    'what can be done when it is over',
    { kind: 'over', missing: 3 },
    'The last day has passed, 3 short. Give it more time, make it smaller, or let it go.',
  ],
])('the pace tells %s', (_, pace, sentence) => {
  expect(told(pace)).toBe(sentence);
});

test('a goal that was ended by hand tells that, whatever its pace', () => {
  expect(told({ kind: 'over', missing: 3 }, { outcome: 'dropped', endedOn: 'Sunday' })).toBe(
    'Let go on Sunday.',
  );
});

import { describe, expect, test } from 'vitest';
import {
  type GoalText,
  goalOf,
  goalProblem,
  goalText,
  newGoal,
  smartDraft,
  takenOver,
} from '../../entrypoints/options/goals/goal-draft.ts';
import type { Goal } from '../../lib/model/goal.ts';

const today = '2026-11-19';
const form = (part: Partial<GoalText>): GoalText => ({ ...newGoal(today), text: 'Mengenal analis', ...part });

describe('a form', () => {
  test.each<[Partial<GoalText>, string | undefined]>([
    [{ text: '  ' }, 'textNeeded'],
    [{ target: 'dua belas' }, 'targetWrong'],
    [{ target: '0' }, 'targetWrong'],
    [{ target: '-3' }, 'targetWrong'],
    [{ target: '1e9' }, 'targetWrong'],
    [{ target: ' 12 ' }, undefined],
    [{ target: '2,5' }, undefined],
    [{}, undefined],
  ])('with %j has the problem %s', (part, problem) => {
    expect(goalProblem(form(part))).toBe(problem);
  });

  test('that is not sharp yet is a goal already', () => {
    expect(goalOf(form({}), today)).toMatchObject({
      text: 'Mengenal analis',
      startOn: today,
      measure: undefined,
      target: undefined,
      deadline: undefined,
    });
  });

  test('saves only the filters by which its measure counts', () => {
    const counted = { tag: ' analis ', kind: 'call', organization: '' } as const;
    expect(goalOf(form({ measure: 'peopleMet', counted }), today).counted).toEqual({ tag: 'analis' });
    expect(goalOf(form({ measure: 'interactions', counted }), today).counted).toEqual({
      tag: 'analis',
      kind: 'call',
    });
    expect(goalOf(form({ counted }), today).counted).toBeUndefined();
  });

  test('gives back the goal that it was filled from, with how it ended', () => {
    const goal: Goal = {
      id: 'g',
      text: 'Mengumpulkan 20 JP',
      why: 'Syarat kenaikan pangkat',
      measure: 'creditHours',
      counted: { tag: 'diklat' },
      target: 20.5,
      startOn: '2026-01-01',
      deadline: '2026-12-31',
      contactIds: ['siti'],
      organizations: ['LAN'],
      topics: ['data'],
      outcome: 'reached',
      endedOn: '2026-11-01',
      note: 'satu\ndua',
      createdAt: '',
      updatedAt: '',
    };
    const { createdAt, updatedAt, ...fields } = goal;
    expect(goalOf(goalText(goal), today, goal)).toEqual(fields);
  });
});

describe('what the sentence proposes', () => {
  test('is taken over into the fields, and nothing else is touched', () => {
    const before = form({ why: 'Mutasi', counted: { tag: 'analis' } });
    const after = takenOver(before, {
      measure: 'interactions',
      target: 12,
      deadline: '2027-03-31',
      counted: { kind: 'call' },
    });
    expect(after).toEqual({
      ...before,
      measure: 'interactions',
      target: '12',
      deadline: '2027-03-31',
      counted: { tag: 'analis', kind: 'call' },
    });
    expect(takenOver(after, {})).toEqual(after);
  });

  test('is asked without the fields that are still empty', () => {
    expect(smartDraft(form({ target: '2,5' }))).toEqual({
      text: 'Mengenal analis',
      why: '',
      startOn: today,
      contactIds: [],
      target: 2.5,
    });
  });
});

import { cleanLines, cleanText } from '../../../lib/identity/text.ts';
import type { Goal } from '../../../lib/model/goal.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { CountedFilter } from '../../../lib/plan/goals/counted-filter.ts';
import { filtersOf } from '../../../lib/plan/goals/counted-filter.ts';
import type { GoalDraft, SmartProposal } from '../../../lib/plan/goals/smart.ts';
import type { Draft } from '../../../lib/store/practice.ts';

/** A goal as its form holds it: what is typed as text, however it was typed. */
export interface GoalText extends Pick<Goal, 'contactIds' | 'organizations' | 'topics' | 'measure'> {
  readonly text: string;
  readonly why: string;
  readonly counted: CountedFilter;
  readonly target: string;
  readonly startOn: Day;
  readonly deadline: Day;
  readonly note: string;
}

export const newGoal = (today: Day): GoalText => ({
  text: '',
  why: '',
  measure: undefined,
  counted: {},
  target: '',
  startOn: today,
  deadline: '',
  contactIds: [],
  organizations: [],
  topics: [],
  note: '',
});

export const goalText = (goal: Goal): GoalText => ({
  text: goal.text,
  why: goal.why ?? '',
  measure: goal.measure,
  counted: goal.counted ?? {},
  target: goal.target === undefined ? '' : String(goal.target),
  startOn: goal.startOn,
  deadline: goal.deadline ?? '',
  contactIds: goal.contactIds,
  organizations: goal.organizations,
  topics: goal.topics,
  note: goal.note ?? '',
});

/** `12`, `2.5` and `2,5`; undefined for what is no number above zero. */
function numberIn(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  const number = /^\d{1,6}(?:\.\d{1,2})?$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}

/** What is asked about its sharpness. */
export const smartDraft = (form: GoalText): GoalDraft => {
  const { text, why, measure, target, startOn, deadline, contactIds } = form;
  const number = numberIn(target);
  return {
    text,
    why,
    startOn,
    contactIds,
    ...(measure && { measure }),
    ...(number !== undefined && { target: number }),
    ...(deadline !== '' && { deadline }),
  };
};

/** What the sentence says, taken over into the fields that are empty. */
export const takenOver = (
  goal: GoalText,
  { measure, target, deadline, counted }: SmartProposal,
): GoalText => ({
  ...goal,
  ...(measure && { measure }),
  ...(target !== undefined && { target: String(target) }),
  ...(deadline !== undefined && { deadline }),
  ...(counted && { counted: { ...goal.counted, ...counted } }),
});

export type GoalProblem = 'textNeeded' | 'targetWrong';

/** The first thing for which a goal cannot be saved; a goal that is not sharp yet can. */
export function goalProblem({ text, target }: GoalText): GoalProblem | undefined {
  if (cleanText(text) === '') return 'textNeeded';
  return target.trim() !== '' && numberIn(target) === undefined ? 'targetWrong' : undefined;
}

/** The goal to be saved. What its measure does not count by is left out of what is counted. */
export function goalOf(form: GoalText, today: Day, stored?: Goal): Draft<Goal> {
  const { measure } = form;
  const counted: CountedFilter = measure
    ? Object.fromEntries(
        filtersOf[measure].flatMap(name => {
          const value = form.counted[name]?.trim();
          return value ? [[name, value]] : [];
        }),
      )
    : {};
  return {
    ...(stored && { id: stored.id, outcome: stored.outcome, endedOn: stored.endedOn }),
    text: cleanText(form.text),
    why: cleanText(form.why),
    measure,
    counted: Object.keys(counted).length > 0 ? counted : undefined,
    target: numberIn(form.target),
    startOn: form.startOn || today,
    deadline: form.deadline || undefined,
    contactIds: [...form.contactIds],
    organizations: [...form.organizations],
    topics: [...form.topics],
    note: cleanLines(form.note, 20_000),
  };
}

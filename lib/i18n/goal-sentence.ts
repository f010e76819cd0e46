import type { Goal, Measure } from '../model/goal.ts';
import type { Pace } from '../plan/goals/pace.ts';
import type { Translate } from './translate.ts';

/** What was counted, in words: `7 of 12 people met`, without a target `7 people met`. */
export function amountSentence(
  measure: Measure | undefined,
  count: number,
  target: number | undefined,
  t: Translate,
): string {
  if (measure === undefined) return t('goals.noMeasure');
  return target === undefined
    ? t(`goals.sum.${measure}`, { count })
    : t(`goals.of.${measure}`, { done: count, count: target });
}

/**
 * How a goal stands against its last day, in words; how it was ended, where it was.
 *
 * @param dayName What a day is called.
 */
export function paceSentence(
  { outcome, endedOn = '', deadline = '' }: Pick<Goal, 'outcome' | 'endedOn' | 'deadline'>,
  pace: Pace,
  t: Translate,
  dayName: (day: string) => string,
): string {
  if (outcome !== undefined) return t(`goals.outcome.${outcome}`, { day: dayName(endedOn) });
  switch (pace.kind) {
    case 'unmeasured':
      return t('goals.pace.unmeasured');
    case 'notBegun':
      return t('goals.pace.notBegun', { day: dayName(pace.startOn) });
    case 'onPace':
      return t('goals.pace.onPace', { perWeek: pace.perWeek, day: dayName(deadline) });
    case 'ahead':
    case 'behind':
      return t(`goals.pace.${pace.kind}`, { by: pace.by, perWeek: pace.perWeek, day: dayName(deadline) });
    case 'reached':
      return t('goals.pace.reached', { day: dayName(pace.on) });
    case 'over':
      return t('goals.pace.over', { missing: pace.missing });
  }
}

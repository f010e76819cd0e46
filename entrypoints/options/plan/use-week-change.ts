import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { spanOf } from '../../../lib/plan/span.ts';
import { emptyWeek, type WeekPlanDraft } from '../../../lib/plan/week/copied-week.ts';
import { weekPlanId } from '../../../lib/plan/week/week.ts';
import { changePractice } from '../../../lib/store/change-practice.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Changes the plan of the week as it is stored at that moment, made if there is none; says so with Undo. Gives the sentence of a
 * failure.
 */
export type ChangeWeek = (
  change: (plan: WeekPlanDraft) => WeekPlanDraft,
  done?: string,
) => Promise<string | undefined>;

/** @param monday The week's first day. */
export function useWeekChange({ db, act }: Workspace, monday: Day): ChangeWeek {
  const { t, language } = useVoice();
  return useMemo(() => {
    const week = calendarNames(language).span(spanOf('week', monday));
    return (change, done = t('plan.changed', { week })) =>
      act(
        () =>
          changePractice(db, 'weekPlans', weekPlanId(monday), stored => change(stored ?? emptyWeek(monday)), {
            label: week,
          }),
        done,
      );
  }, [db, act, t, language, monday]);
}

import { useCallback } from 'preact/hooks';
import type { Review } from '../../../lib/model/review.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { type PeriodReview, reviewNeedsSince, reviewOf } from '../../../lib/plan/review/review.ts';
import { type Span, spanBefore } from '../../../lib/plan/span.ts';
import { useInteractions, usePracticeData } from '../use-interactions.ts';
import { useReckoned } from '../use-reckoned.ts';
import type { Workspace } from '../workspace.ts';

export interface PeriodAndBefore {
  readonly now: PeriodReview;
  /** Figures of the period before: as they were kept, else as they are counted now. */
  readonly before: Readonly<Record<string, number>>;
}

/**
 * What a period came to, with the one before it; undefined while it is being reckoned. Of the interactions only those are read
 * that are looked at.
 *
 * @param span Must keep its identity between renders.
 * @param keptBefore The review of the period before, where it was kept.
 */
export function usePeriodReview(
  workspace: Workspace,
  span: Span,
  keptBefore: Review | undefined,
  today: Day,
): PeriodAndBefore | undefined {
  const { data } = workspace;
  const { goals, weekPlans } = data;
  const first = keptBefore ? span : spanBefore(span);
  const interactions = useInteractions(workspace, {
    since: reviewNeedsSince(first, goals),
    until: span.endOn < today ? span.endOn : today,
  });
  const practice = usePracticeData(data, interactions);
  const reckon = useCallback(() => {
    if (!practice) return undefined;
    const all = { ...practice, goals, weekPlans };
    return {
      now: reviewOf(span, all, today),
      before: keptBefore?.figures ?? reviewOf(spanBefore(span), all, today).figures,
    };
  }, [practice, goals, weekPlans, span, keptBefore, today]);
  return useReckoned(reckon, data.contacts.length);
}

import { type ReviewPeriod, reviewPeriods } from '../../../lib/model/review.ts';
import { dayNumber } from '../../../lib/plan/day.ts';
import { type Span, spanOf } from '../../../lib/plan/span.ts';
import { addressOf } from '../use-route.ts';

/** The id of the review of a period: two devices make the same. */
export const reviewId = ({ period, startOn }: Pick<Span, 'period' | 'startOn'>): string =>
  `review:${period}:${startOn}`;

/** `#/reviews/month-2026-11-01` */
export const reviewAddress = ({ period, startOn }: Pick<Span, 'period' | 'startOn'>): string =>
  addressOf('reviews', `${period}-${startOn}`);

/** The period that an address names by any of its days; undefined where it names none. */
export function spanInAddress(id: string): Span | undefined {
  const [, name, day = ''] = /^([a-z]{4,7})-(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const period: ReviewPeriod | undefined = reviewPeriods.find(one => one === name);
  return period && dayNumber(day) !== undefined ? spanOf(period, day) : undefined;
}

import { expect, test } from 'vitest';
import { figureGroups, tellingFigures } from '../../entrypoints/options/reviews/figure-groups.ts';
import { reviewAddress, reviewId, spanInAddress } from '../../entrypoints/options/reviews/review-address.ts';
import { figureNames } from '../../lib/plan/review/review.ts';

test.each([
  ['week-2026-11-19', 'review:week:2026-11-16', '#/reviews/week-2026-11-16'],
  ['month-2026-11-30', 'review:month:2026-11-01', '#/reviews/month-2026-11-01'],
  ['quarter-2026-11-01', 'review:quarter:2026-10-01', '#/reviews/quarter-2026-10-01'],
  ['year-2028-02-29', 'review:year:2028-01-01', '#/reviews/year-2028-01-01'],
])('%s names the review %s', (address, id, canonical) => {
  const span = spanInAddress(address);
  expect(span && reviewId(span)).toBe(id);
  expect(span && reviewAddress(span)).toBe(canonical);
});

test.each(['month', 'month-2026-13-01', 'day-2026-11-01', 'month-2026-02-30', '', 'constructor-2026-11-01'])(
  '%s names no period',
  address => {
    expect(spanInAddress(address)).toBeUndefined();
  },
);

test('every number of a review stands in one group', () => {
  expect(Object.values(figureGroups).flat().sort()).toEqual([...figureNames].sort());
});

test('a number is shown when it is something now or was something before, the first of a group always', () => {
  expect(tellingFigures('balance', { given: 0, received: 0, mutual: 0 }, { mutual: 2 })).toEqual([
    'given',
    'mutual',
  ]);
  expect(tellingFigures('balance', { received: 1 }, {})).toEqual(['given', 'received']);
});

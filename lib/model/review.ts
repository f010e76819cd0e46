import * as z from 'zod/mini';

export const reviewPeriods = ['week', 'month', 'quarter', 'year'] as const;
export type ReviewPeriod = (typeof reviewPeriods)[number];

/** What was looked back on at the end of a period, kept as it was counted that day. */
export const reviewSchema = z.object({
  /** `review:month:2026-11-01`. */
  id: z.string(),
  period: z.enum(reviewPeriods),
  /** First and last day. */
  startOn: z.string(),
  endOn: z.string(),
  /** Name of a number -> the number: `promisesKept` -> 4. */
  figures: z.record(z.string(), z.number()),
  wentWell: z.optional(z.string()),
  wentBadly: z.optional(z.string()),
  next: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Review = z.infer<typeof reviewSchema>;

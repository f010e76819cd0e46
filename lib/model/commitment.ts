import * as z from 'zod/mini';

export const promisers = ['mine', 'theirs'] as const;

/** How a promise ended. That it was kept after its day is reckoned, never stored. */
export const commitmentOutcomes = ['kept', 'released'] as const;

/** A promise: whose, to or from whom, what, by when. */
export const commitmentSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  whose: z.enum(promisers),
  text: z.string().check(z.minLength(1)),
  /** The day by which it is to be kept: `2026-12-01`; absent: some day. */
  dueOn: z.optional(z.string()),
  /** Absent: open. */
  outcome: z.optional(z.enum(commitmentOutcomes)),
  /** The day it ended. */
  endedOn: z.optional(z.string()),
  /** Why it was released. */
  reason: z.optional(z.string()),
  eventId: z.optional(z.string()),
  interactionId: z.optional(z.string()),
  /** The mentoring in which it was agreed. */
  mentorshipId: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Commitment = z.infer<typeof commitmentSchema>;

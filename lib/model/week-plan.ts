import * as z from 'zod/mini';

/** The ways to engage that a plan mixes. */
export const engagements = ['webinar', 'fair', 'call', 'conference', 'meeting', 'message'] as const;
export type Engagement = (typeof engagements)[number];

/** A time kept free for networking. Exported to a calendar. */
export const slotSchema = z.object({
  id: z.string(),
  on: z.string(),
  /** Wall time where you are: `15:30`. Absent: to be done some time that day. */
  start: z.optional(z.string()),
  minutes: z.number().check(z.positive()),
  /** IANA name: `Asia/Jakarta`. */
  timeZone: z.string(),
  text: z.string(),
  engagement: z.optional(z.enum(engagements)),
  contactId: z.optional(z.string()),
  isDone: z.optional(z.boolean()),
});
export type Slot = z.infer<typeof slotSchema>;

/** Your week: hours, people, organizations and topics, and the mix of ways. One of each week. */
export const weekPlanSchema = z.object({
  /** `week:2026-11-16`: two devices make the same. */
  id: z.string(),
  /** Its Monday. */
  startOn: z.string(),
  hours: z.optional(z.number()),
  /** How many people to talk to. */
  people: z.optional(z.number()),
  contactIds: z.array(z.string()),
  organizations: z.array(z.string()),
  /** What to learn about, and contact id of who could help. */
  topics: z.array(z.object({ topic: z.string(), contactId: z.optional(z.string()) })),
  /** How many of each way. */
  mix: z.partialRecord(z.enum(engagements), z.number()),
  slots: z.array(slotSchema),
  /** Hours that it really took, entered roughly. */
  hoursSpent: z.optional(z.number()),
  note: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type WeekPlan = z.infer<typeof weekPlanSchema>;

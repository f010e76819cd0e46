import * as z from 'zod/mini';

/** What you are in it: the one who guides, the one who is guided, or one of a group of peers. */
export const mentorshipRoles = ['mentor', 'mentee', 'peer'] as const;

/** A mentoring or a group of peers that support each other. Its sessions are interactions, what was agreed are commitments. */
export const mentorshipSchema = z.object({
  id: z.string(),
  role: z.enum(mentorshipRoles),
  /** Of a group: what it is called. */
  name: z.optional(z.string()),
  /** The others: one, or the members of the group. */
  contactIds: z.array(z.string()),
  topics: z.array(z.string()),
  /** How often one meets: an ISO 8601 duration of one unit, `P2W`. */
  rhythm: z.optional(z.string()),
  startedOn: z.optional(z.string()),
  nextSessionOn: z.optional(z.string()),
  endedOn: z.optional(z.string()),
  note: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Mentorship = z.infer<typeof mentorshipSchema>;

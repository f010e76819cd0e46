import * as z from 'zod/mini';

/** An organization or a subject to learn about, what was learned of it, from whom, and what to follow. */
export const topicSchema = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1)),
  /** The name is an organization's. */
  isOrganization: z.optional(z.boolean()),
  /** What you want to know. */
  question: z.optional(z.string()),
  /** Contact ids of those who could help. */
  contactIds: z.array(z.string()),
  learned: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      text: z.string().check(z.minLength(1)),
      contactId: z.optional(z.string()),
    }),
  ),
  /** Blogs, forums, mailing lists, accounts. */
  sources: z.array(z.object({ name: z.string(), url: z.optional(z.string()) })),
  /** The day on which you knew enough. */
  endedOn: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Topic = z.infer<typeof topicSchema>;

import * as z from 'zod/mini';

/** Muted hues of the tokens; a tag without one is grey. */
export const tagColors = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const;
export type TagColor = (typeof tagColors)[number];

/** What is said of a tag besides its name. Contacts and events hold tags by name; one without a record is grey. */
export const tagSchema = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1)),
  color: z.optional(z.enum(tagColors)),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Tag = z.infer<typeof tagSchema>;

/** Whoever is noted at the event bears the tag: applied at the door, to attendances as they are made. */
export const tagRuleSchema = z.object({
  id: z.string(),
  eventId: z.string(),
  tag: z.string().check(z.minLength(1)),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type TagRule = z.infer<typeof tagRuleSchema>;

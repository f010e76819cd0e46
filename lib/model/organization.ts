import * as z from 'zod/mini';

/** What an organization is to you: one to learn about, one you belong to, one you have left. */
export const standings = ['learn', 'member', 'past'] as const;
export type Standing = (typeof standings)[number];

/**
 * What you say of an agency, company or community. Organizations are derived from contacts and events; one has a record only
 * once there is something to say of it that they do not: another spelling, a standing, a note.
 */
export const organizationSchema = z.object({
  id: z.string(),
  /** As it is to be called: `Badan Kepegawaian Negara`. */
  name: z.string().check(z.minLength(1)),
  /** Other spellings that mean the same: `BKN`. Compared folded. */
  aliases: z.array(z.string()),
  /** Names of others that are written alike and are not the same: said once, never asked again. Compared folded. */
  notSameAs: z.optional(z.array(z.string())),
  standing: z.optional(z.enum(standings)),
  note: z.optional(z.string()),
  /** ISO instants. */
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Organization = z.infer<typeof organizationSchema>;

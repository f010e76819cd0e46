import * as z from 'zod/mini';

/** A community or professional organization that you take part in. */
export const communitySchema = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1)),
  url: z.optional(z.string()),
  /** What you are there: `Pengurus`, `Anggota`. */
  role: z.optional(z.string()),
  /** How often it meets: an ISO 8601 duration of one unit, `P1M`. */
  rhythm: z.optional(z.string()),
  /** What you give to it. */
  contribution: z.optional(z.string()),
  contactIds: z.array(z.string()),
  joinedOn: z.optional(z.string()),
  nextOn: z.optional(z.string()),
  leftOn: z.optional(z.string()),
  note: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Community = z.infer<typeof communitySchema>;

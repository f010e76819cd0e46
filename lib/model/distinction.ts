import * as z from 'zod/mini';

/** Two contacts that look alike and are two people: said once, never asked again. */
export const distinctionSchema = z.object({
  /** The two ids in their order, joined by a space. */
  id: z.string(),
  /** The smaller id first. */
  contactIds: z.tuple([z.string(), z.string()]),
  createdAt: z.string(),
});
export type Distinction = z.infer<typeof distinctionSchema>;

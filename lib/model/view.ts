import * as z from 'zod/mini';

/** A saved view: a way of looking at a list, by the address that shows it. */
export const viewSchema = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1)),
  /** What follows `#/contacts?` in the address: `tag=rekan&sort=-createdAt`. */
  query: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type View = z.infer<typeof viewSchema>;

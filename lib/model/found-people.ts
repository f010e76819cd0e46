import * as z from 'zod/mini';
import { personFindingsSchema } from './found-page.ts';
import { outlineSchema } from './outline.ts';
import { listEventSchema, listedRoles } from './people-list.ts';

/** One row, card or line of a list, before any field is decided. */
export const foundPersonSchema = z.object({
  findings: personFindingsSchema,
  /** What the list or the row says that they are at the event. */
  role: z.optional(z.enum(listedRoles)),
});
export type FoundPerson = z.infer<typeof foundPersonSchema>;

/** What the injected list reader hands over. */
export const foundPeopleSchema = z.object({
  /** Name of the list surface that read it (`linkedin-people-search`), or `any-list`. */
  site: z.string(),
  people: z.array(foundPersonSchema),
  /** What the list is read from, where that is done outside the page. */
  outline: z.optional(outlineSchema),
  /** A list by its address, of which no row could be read. */
  isUnread: z.optional(z.boolean()),
  metAt: z.optional(listEventSchema),
  total: z.optional(z.number()),
  hidden: z.number(),
});
export type FoundPeople = z.infer<typeof foundPeopleSchema>;

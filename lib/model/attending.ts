import * as z from 'zod/mini';

/** "I am at this event": who is saved meanwhile was met there. */
export const attendingSchema = z.object({
  eventId: z.string(),
  /** The event's name, for where the store is not at hand. */
  name: z.string(),
  /** ISO instant at which it switches itself off. */
  until: z.string(),
});
export type Attending = z.infer<typeof attendingSchema>;

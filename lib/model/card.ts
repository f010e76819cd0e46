import * as z from 'zod/mini';
import { personSchema } from './person.ts';

/** One of your own cards: yourself as you want to be known to some. */
export const cardSchema = z.object({
  id: z.string(),
  /** What the card is called: `Kantor`, `Komunitas`. */
  label: z.string().check(z.minLength(1)),
  person: personSchema,
  /** How you introduce yourself, in a few sentences. */
  introduction: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Card = z.infer<typeof cardSchema>;

import * as z from 'zod/mini';
import { personSchema } from './person.ts';
import { recordSchema } from './record.ts';

/** A person that you saved. */
export const contactSchema = z.extend(personSchema, recordSchema.shape);
export type Contact = z.infer<typeof contactSchema>;

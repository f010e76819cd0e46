import * as z from 'zod/mini';
import { eventListFields, eventTextFields } from './event.ts';
import { personListFields, personTextFields } from './person.ts';
import { refusals } from './reading.ts';

const findingOf = <Field extends string>(fields: readonly [Field, ...Field[]]) =>
  z.object({
    field: z.enum(fields),
    value: z.string(),
    rule: z.string(),
    weak: z.optional(z.boolean()),
  });

/** What the injected reader hands over: every rule's word on every field, before any field is decided. */
export const foundPageSchema = z.object({
  url: z.string(),
  site: z.string(),
  title: z.string(),
  refusal: z.optional(z.enum(refusals)),
  people: z.array(z.array(findingOf([...personTextFields, ...personListFields]))),
  events: z.array(z.array(findingOf([...eventTextFields, ...eventListFields]))),
  texts: z.array(z.string()),
});
export type FoundPage = z.infer<typeof foundPageSchema>;

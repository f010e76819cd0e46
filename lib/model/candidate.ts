import * as z from 'zod/mini';
import { eventFactsSchema } from './event.ts';
import { personSchema } from './person.ts';

const saidSchema = z.object({ value: z.string(), rule: z.string() });

/** Why a field has its value: the rule that gave it and what every other rule said. Lists have one entry per item. */
export const evidenceSchema = z.object({
  value: z.string(),
  rule: z.string(),
  /** Rules that said the same. */
  agreed: z.array(z.string()),
  /** Rules that said something else. */
  others: z.array(saidSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const evidenceOf = z.record(z.string(), z.array(evidenceSchema));

/** A person found on a page, not yet saved. */
export const personCandidateSchema = z.extend(personSchema, { evidence: evidenceOf });
export type PersonCandidate = z.infer<typeof personCandidateSchema>;

/** An event found on a page, not yet saved. */
export const eventCandidateSchema = z.extend(eventFactsSchema, { evidence: evidenceOf });
export type EventCandidate = z.infer<typeof eventCandidateSchema>;

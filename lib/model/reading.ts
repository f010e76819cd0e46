import * as z from 'zod/mini';
import { eventFactsSchema } from './event.ts';
import { personSchema } from './person.ts';

/** Why a page yields nothing. Each has a sentence for the user in `i18n`. */
export const refusals = [
  'sign-in-wall', // the page is covered until you sign in
  'login', // a login form stands where the page should be
  'captcha', // the site asks whether you are human
  'not-found',
  'empty-shell', // nothing rendered yet
  'other-person', // the person shown is not the one in the address
  'too-large', // reading it would take too long
] as const;
export type Refusal = (typeof refusals)[number];

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

/** What was read from one page in one pass. The most likely subject comes first in `people` and `events`. */
export const readingSchema = z.object({
  url: z.string(),
  /** Name of the site surface that read it (`linkedin-profile`), or `any-page`. */
  site: z.string(),
  /** The document's title, for a page where nothing else was recognised. */
  title: z.string(),
  refusal: z.optional(z.enum(refusals)),
  people: z.array(personCandidateSchema),
  events: z.array(eventCandidateSchema),
  /** Short texts near the subject, in page order, offered as chips for a field that was missed. */
  texts: z.array(z.string()),
});
export type Reading = z.infer<typeof readingSchema>;

import * as z from 'zod/mini';
import { eventCandidateSchema, personCandidateSchema } from './candidate.ts';
import { peopleListSchema } from './people-list.ts';

/** Why a page yields nothing. Each has a sentence for the user in `i18n`. */
export const refusals = [
  'sign-in-wall', // the page is covered until you sign in
  'login', // a login form stands where the page should be
  'captcha', // the site asks whether you are human
  'not-found',
  'empty-shell', // nothing rendered yet
  'other-person', // the person shown is not the one in the address
  'too-large', // reading it would take too long
  'unread-list', // a list of people whose rows say nobody
] as const;
export type Refusal = (typeof refusals)[number];

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
  /** People beside the subject: of a list page, of an event. */
  list: z.optional(peopleListSchema),
  /** Short texts near the subject, in page order, offered as chips for a field that was missed. */
  texts: z.array(z.string()),
});
export type Reading = z.infer<typeof readingSchema>;

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

/** What a page says of itself in words, by which its event is found, or the event that it is about is told from others. */
export const pageWordsSchema = z.object({
  /** The canonical address where it is believable. */
  address: z.string(),
  language: z.string(),
  /** A page of a kind that is no event, though it may name one. */
  kind: z.optional(z.enum(['article', 'thing'])),
  /** Whether there is little text beside links: such a page may stand in for another. */
  isShort: z.optional(z.boolean()),
  /** Shown first-level headings. */
  headings: z.array(z.string()),
  /** og:title, twitter:title and the document's title. */
  titles: z.array(z.string()),
  metas: z.array(z.tuple([z.string(), z.string()])),
  /**
   * The main part as text, a line a block; `# ` begins a heading, U+F8F4 an item of a list, U+F8F6 a row, U+F8F5 a cell, and
   * a number between U+F8F2 and U+F8F3 what stands at that place among the marks.
   */
  text: z.string(),
  /** In page order: `href` of links, `datetime` of times, `email` for a field that asks for one. */
  marks: z.array(z.string()),
  /** The data that the page is rendered from, as its script holds them. */
  data: z.string(),
});
export type PageWords = z.infer<typeof pageWordsSchema>;

export const personFindingsSchema = z.array(findingOf([...personTextFields, ...personListFields]));
const eventFindingsSchema = z.array(findingOf([...eventTextFields, ...eventListFields]));

/** What the injected reader hands over: every rule's word on every field, before any field is decided. */
export const foundPageSchema = z.object({
  url: z.string(),
  site: z.string(),
  title: z.string(),
  refusal: z.optional(z.enum(refusals)),
  people: z.array(personFindingsSchema),
  /** Events that a site surface knows the page to be about. */
  events: z.array(eventFindingsSchema),
  /** Events that standards name on the page. */
  mentioned: z.optional(z.array(eventFindingsSchema)),
  words: z.optional(pageWordsSchema),
  texts: z.array(z.string()),
});
export type FoundPage = z.infer<typeof foundPageSchema>;

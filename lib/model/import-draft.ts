import * as z from 'zod/mini';
import { eventFactsSchema } from './event.ts';

/** What is done where a file says something else than what is stored; `file-but-typed`: what the user has written stays. */
export const differences = ['mine', 'file-but-typed', 'file'] as const;
export type Difference = (typeof differences)[number];

/** Where everybody of an import was met. */
const eventChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('stored'), id: z.string() }),
  z.object({ kind: z.literal('new'), facts: z.extend(eventFactsSchema, { name: z.string() }) }),
]);

const index = z.number();

/** What was decided by hand of the rows of a review, each by its place in the report. */
const keptRowsSchema = z.object({
  ticked: z.array(index),
  unticked: z.array(index),
  names: z.array(z.tuple([index, z.string()])),
  roles: z.array(z.tuple([index, z.string()])),
  /** Who somebody is: the id of a contact, or null for none of those of that name. */
  decisions: z.array(z.tuple([index, z.nullable(z.string())])),
  /** The fields in which the file goes before what is stored. */
  accepted: z.array(z.tuple([index, z.array(z.string())])),
});
export type KeptRows = z.infer<typeof keptRowsSchema>;

/** An import under way, as it is kept until it is saved or discarded: the page may close at any moment. Its source is kept beside it. */
export const importDraftSchema = z.object({
  id: z.string(),
  /** The file's name, or what a pasted text is called. */
  label: z.string(),
  /** ISO instant. */
  changedAt: z.string(),
  /** ISO instant at which saving began: it did not end. */
  savingSince: z.optional(z.string()),
  /** What the columns were said to hold; null: left out. Absent: as they were read. */
  mapping: z.optional(z.array(z.nullable(z.string()))),
  event: eventChoiceSchema,
  tags: z.array(z.string()),
  difference: z.enum(differences),
  /** How many people, and how many of them are ticked. */
  all: z.number(),
  tickedCount: z.number(),
  rows: keptRowsSchema,
});
export type ImportDraft = z.infer<typeof importDraftSchema>;

/** What people are read from: a file as the browser hands it over, or a text that was pasted. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string };

import type { Register, Situation } from '../../model/message-template.ts';

/** What goes into the braces of a message. */
export const messageFields = [
  /** As one addresses them: with titles, or the first name. */
  'name',
  /** My own name. */
  'me',
  'event',
  'eventDay',
  /** What they helped with. */
  'help',
  'jobTitle',
  'organization',
  /** To whom one wants to be introduced. */
  'third',
  'promise',
  /** Why it cannot be kept. */
  'reason',
  /** For how long one has not been in touch: `2 months`. */
  'since',
  /** What to talk about. */
  'topic',
] as const;
export type MessageField = (typeof messageFields)[number];

/**
 * The wordings of one language, with fields in braces. What stands in square brackets is left out when a field in it is not known, and
 * so is a whole sentence with one that is not known outside of brackets; an ellipsis stands where only the user knows what to say.
 */
export type MessageTexts = Readonly<
  Record<Situation, Readonly<Record<Register, string>> & { readonly subject: string }>
>;

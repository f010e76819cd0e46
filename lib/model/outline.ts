import * as z from 'zod/mini';

/**
 * What a page holds, without its look: elements, the attributes that rules ask about, texts. A list that is read from it
 * costs the page one walk, whatever the rules are.
 */
export const outlineSchema = z.object({
  title: z.string(),
  /**
   * The document, then what is inside its elements (see `rootsOf`), each in page order as parts: a name opens an element,
   * `/` closes it, `href=` is an attribute and `` a text, both followed by what they say; `+3` says that the element opened
   * last holds root 3.
   */
  roots: z.array(z.array(z.string())),
  /** Of the elements that were asked about, those that are not rendered: a root, one of its parts, how many levels above it. */
  hidden: z.array(z.tuple([z.number(), z.number(), z.number()])),
});
export type Outline = z.infer<typeof outlineSchema>;

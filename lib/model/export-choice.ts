import * as z from 'zod/mini';

/** How files were last written. */
export const exportChoiceSchema = z.object({
  /** `own`, `google`, `vcard4`; another is none. */
  format: z.optional(z.string()),
  /** Ids of our columns in their order; absent: all. */
  columns: z.optional(z.array(z.string())),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

import * as z from 'zod/mini';

export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];

/** What the user chose. Absent: follow the browser. */
export const settingsSchema = z.object({
  language: z.optional(z.enum(languages)),
  csvSeparator: z.optional(z.enum([',', ';'])),
  /** ISO 3166-1 alpha-2 country for telephone numbers written without one. */
  phoneCountry: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
export type Settings = z.infer<typeof settingsSchema>;

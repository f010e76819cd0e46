import * as z from 'zod/mini';
import { settingsSchema } from './settings.ts';

/** What the background asks of the page that makes the automatic backup. */
export const askedOfMakerSchema = z.object({
  kind: z.literal('make-backup'),
  settings: settingsSchema,
  appVersion: z.string(),
});
export type AskedOfMaker = z.infer<typeof askedOfMakerSchema>;

/** Its answer: the address of the file, which is there as long as the page is, or what went wrong. */
export const madeByMakerSchema = z.union([
  z.object({ url: z.string(), name: z.string() }),
  z.object({ failure: z.string() }),
]);
export type MadeByMaker = z.infer<typeof madeByMakerSchema>;

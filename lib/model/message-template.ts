import * as z from 'zod/mini';
import { languages } from './settings.ts';

/** What a message is for. */
export const situations = [
  'thanksEvent',
  'thanksHelp',
  'whatCame',
  'newJob',
  'introduction',
  'release',
  'theirPromise',
  'talk',
  'birthday',
] as const;
export type Situation = (typeof situations)[number];

export const registers = ['formal', 'informal'] as const;
export type Register = (typeof registers)[number];

/** A wording of your own for a situation, in place of the one that comes with Jejaring. */
export const messageTemplateSchema = z.object({
  /** `template:thanksEvent:id:formal`. */
  id: z.string(),
  situation: z.enum(situations),
  language: z.enum(languages),
  register: z.enum(registers),
  /** With fields in braces: `Yth. {name}`. */
  text: z.string().check(z.minLength(1)),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type MessageTemplate = z.infer<typeof messageTemplateSchema>;

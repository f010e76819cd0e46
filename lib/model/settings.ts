import * as z from 'zod/mini';
import { segments } from './contact.ts';

export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];

/** After how many days without a backup one is reminded. */
export const reminderDays = ['7', '30', '90', 'never'] as const;

export const automaticBackups = ['daily', 'weekly'] as const;

/** What the user chose. Absent: follow the browser. */
export const settingsSchema = z.object({
  language: z.optional(z.enum(languages)),
  csvSeparator: z.optional(z.enum([',', ';'])),
  /** ISO 3166-1 alpha-2 country for telephone numbers written without one. */
  phoneCountry: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Absent: 30. */
  backupReminder: z.optional(z.enum(reminderDays)),
  /** Absent: none is made. Only where the permission to download was given. */
  automaticBackup: z.optional(z.enum(automaticBackups)),
  /** How often to be in touch, by segment: as a contact's `cadence`. */
  cadences: z.optional(z.partialRecord(z.enum(segments), z.string())),
  /** The hour of the one notification a day, `08:00`; absent: none. */
  nudgeAt: z.optional(z.string().check(z.regex(/^\d\d:\d\d$/))),
  /** The number of people who are due, on the toolbar button; absent: shown. */
  dueBadge: z.optional(z.enum(['show', 'hide'])),
  /** Hours (JP) of training a year; absent: 20, what Indonesian civil servants owe. */
  creditHoursTarget: z.optional(z.number()),
  /** Whether one is reminded when a note holds sensitive words; absent: one is. */
  sensitiveWords: z.optional(z.enum(['remind', 'off'])),
  /** What becomes of contacts whose `keepUntil` has passed; absent: one is told of them. */
  expiredContacts: z.optional(z.enum(['tell', 'erase'])),
  /** The first steps on Today; absent: shown until they are done. */
  firstSteps: z.optional(z.enum(['show', 'hide'])),
});
export type Settings = z.infer<typeof settingsSchema>;

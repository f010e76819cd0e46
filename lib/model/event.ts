import * as z from 'zod/mini';
import { recordSchema } from './record.ts';

/** schema.org EventAttendanceModeEnumeration, in lower case. */
export const attendanceModes = ['online', 'offline', 'mixed'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

/** schema.org EventStatusType; an event as it was planned has none. */
export const eventStatuses = ['cancelled', 'postponed', 'rescheduled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** What can be known of an event, in the words of schema.org Event and iCalendar (RFC 5545). */
export const eventFactsSchema = z.object({
  name: z.string().check(z.minLength(1)),
  /**
   * ISO 8601, as precise as it is known: `2026-10-12` (a day), `2026-10-12T09:00` (local time, zone unknown) or
   * `2026-10-12T09:00+07:00` (local time of the event with its offset). Never converted to another zone.
   */
  startDate: z.optional(z.string()),
  endDate: z.optional(z.string()),
  /** An IANA name (`Asia/Jakarta`), else an offset (`+07:00`), else absent: unknown is never guessed. */
  timeZone: z.optional(z.string()),
  /** When it is, as the page shows it: `Sabtu, 12 Oktober 2026 pukul 09.00-11.30 WIB`. */
  timeText: z.optional(z.string()),
  organizer: z.optional(z.string()),
  /** Place or platform in words: `Balai Kota, Bandung`, `Zoom`. */
  location: z.optional(z.string()),
  attendanceMode: z.optional(z.enum(attendanceModes)),
  eventStatus: z.optional(z.enum(eventStatuses)),
  /** Hours that attending is credited with, in Indonesia `jam pelajaran` (JP): `4`, `2.5`. */
  creditHours: z.optional(z.string()),
  description: z.optional(z.string()),
  url: z.optional(z.string()),
  image: z.optional(z.string()),
  /** Names as shown. */
  speakers: z.array(z.string()),
  /** Canonical keys (`page:contoh.id/webinar/7`), see `identity/profile-key.ts`. */
  identities: z.array(z.string()),
});
export type EventFacts = z.infer<typeof eventFactsSchema>;

export const eventTextFields = [
  'name',
  'startDate',
  'endDate',
  'timeZone',
  'timeText',
  'organizer',
  'location',
  'attendanceMode',
  'eventStatus',
  'creditHours',
  'description',
  'url',
  'image',
] as const satisfies readonly (keyof EventFacts)[];
export type EventTextField = (typeof eventTextFields)[number];

export const eventListFields = ['speakers', 'identities'] as const satisfies readonly (keyof EventFacts)[];
export type EventListField = (typeof eventListFields)[number];

export type EventField = EventTextField | EventListField;

export const eventKinds = [
  'webinar',
  'training',
  'seminar',
  'conference',
  'fair',
  'meeting',
  'gathering',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What you were there; `absent`: saved, but you did not take part. */
export const participationRoles = [
  'attendee',
  'speaker',
  'moderator',
  'organizer',
  'registrant',
  'absent',
] as const;

/** What only you can say of an event. */
export const participationSchema = z.object({
  eventKind: z.optional(z.enum(eventKinds)),
  /** Absent: you took part. */
  myRole: z.optional(z.enum(participationRoles)),
  /** Number or http(s) address of the certificate. */
  certificate: z.optional(z.string()),
  /** The day of the debrief. */
  debriefedOn: z.optional(z.string()),
});
export type Participation = z.infer<typeof participationSchema>;

/** An event that you saved (`JejaringEvent`, because `Event` is the DOM's). */
export const eventSchema = z.extend(
  z.extend(eventFactsSchema, recordSchema.shape),
  participationSchema.shape,
);
export type JejaringEvent = z.infer<typeof eventSchema>;

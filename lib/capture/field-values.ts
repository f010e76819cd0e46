import { normalizeEmail } from '../identity/email.ts';
import { profileOf, safeLink } from '../identity/profile-key.ts';
import { cleanLines, cleanText } from '../identity/text.ts';
import type { EventField } from '../model/event.ts';
import type { PersonField } from '../model/person.ts';
import { creditedHours } from './event-text/credit-hours.ts';

/** Masked (`****`) and empty placeholders are absent. */
const words = (raw: string, max: number): string => {
  const text = cleanText(raw, max);
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
};
const lines = (raw: string): string => words(raw, 300) && cleanLines(raw);

const webLink = (raw: string): string | undefined => {
  const link = safeLink(raw);
  return link?.startsWith('http') ? (profileOf(link)?.url ?? link) : undefined;
};

const telephone = (raw: string): string | undefined =>
  /^(?:tel:)?(\+?[\d\s().\-/]{5,40}(?:\s?(?:x|ext\.?)\s?\d{1,6})?)(?:$|;|\s?\(\D)/i
    .exec(cleanText(raw, 60))?.[1]
    ?.trim();

/** schema.org writes `https://schema.org/OnlineEventAttendanceMode`. */
const attendanceMode = (raw: string): string | undefined =>
  /\b(online|offline|mixed)(?:eventattendancemode)?$/.exec(raw.trim().slice(-60).toLowerCase())?.[1];

/** schema.org writes `https://schema.org/EventCancelled`, iCalendar `CANCELLED`; an event as planned has none. */
const eventStatus = (raw: string): string | undefined =>
  /(?:^|[/:]|event)(cancelled|postponed|rescheduled)$/.exec(
    raw.trim().slice(-60).toLowerCase().replace('canceled', 'cancelled'),
  )?.[1];

/** IANA names have a slash; `UTC` and offsets are the other forms that the model knows. */
const timeZone = (raw: string): string | undefined =>
  /^(?:[A-Z]\w{1,30}(?:\/[\w+-]{1,30}){1,2}|UTC|[+-]\d{2}:\d{2})$/.exec(raw.trim())?.[0];

/** A canonical key: `linkedin-id:ACoAAB…`. */
const identity = (raw: string): string | undefined =>
  /^[a-z][a-z-]{1,30}:[^\s\p{Cc}]{1,500}$/u.exec(raw)?.[0];

/** How a raw value is read: by a function, or as one line of at most so many characters with something to read in it. */
type Reader = number | ((raw: string) => string | undefined);

export const personReaders: Readonly<Record<PersonField, Reader>> = {
  name: raw => cleanText(raw, 200),
  originalName: 200,
  honorificPrefix: 100,
  honorificSuffix: 100,
  nickname: 100,
  pronouns: 60,
  headline: 400,
  jobTitle: 300,
  organization: 300,
  department: 300,
  location: 200,
  about: lines,
  birthday: raw => /^(?:\d{4}|-)-\d\d-\d\d$/.exec(raw.trim())?.[0],
  connectionDegree: raw => /^[123]$/.exec(raw.trim())?.[0],
  url: webLink,
  image: webLink,
  email: normalizeEmail,
  telephone,
  identities: identity,
  links: webLink,
};

/** The same for an event. Dates are read by the candidate, because start and end depend on each other. */
export const eventReaders: Readonly<Record<EventField, Reader>> = {
  name: 300,
  startDate: 300,
  endDate: 300,
  timeZone,
  timeText: 500,
  organizer: 300,
  location: 300,
  attendanceMode,
  eventStatus,
  creditHours: creditedHours,
  description: lines,
  url: webLink,
  image: webLink,
  speakers: 200,
  identities: identity,
};

/** What a raw value of a field becomes; the empty string: nothing that can be believed. */
export const fieldValue = (reader: Reader, raw: string): string =>
  (typeof reader === 'number' ? words(raw, reader) : reader(raw)) ?? '';

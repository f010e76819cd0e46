import { eventKey } from '../../identity/profile-key.ts';
import type { EventDraft } from '../columns.ts';
import { type CalendarProblem, calendarProblem } from './calendar-problem.ts';
import { asRead, type CalendarProperty, propertyOf } from './calendar-property.ts';
import { calendarZones, shownZone } from './calendar-zones.ts';
import { type CalendarPart, calendarParts } from './content-lines.ts';
import { type OwnField, ownFields } from './own-properties.ts';
import { type CalendarZones, standardFacts, timeOf, zoneOf } from './standard-facts.ts';
import { standardProperties } from './standard-properties.ts';

export interface CalendarReading {
  readonly events: EventDraft[];
  readonly problems: CalendarProblem[];
}

/**
 * The events of an iCalendar file: ours without loss, others' as far as their lines can be read. Times are in the zone that the
 * file names for them, never converted but from UTC into the calendar's own zone. An event that repeats is read once.
 */
export function readEventsIcs(text: string): CalendarReading {
  const problems: CalendarProblem[] = [];
  const events = calendarParts(text).flatMap(part => {
    // A file cut out of another may hold an event alone.
    const calendar = part.name === 'vcalendar' ? part : { ...part, name: '', lines: [], parts: [part] };
    const zones = { named: calendarZones(calendar), shown: shownZone(calendar) };
    return calendar.parts.flatMap(one => eventsOf(one, zones, problems));
  });
  if (events.length === 0 && problems.length === 0) problems.push(calendarProblem(1, 'no-events'));
  return { events, problems };
}

/** The properties that are read; others may be large, and need not be right. */
const known =
  /^(?:SUMMARY|DTSTART|DTEND|DURATION|LOCATION|ORGANIZER|URL|DESCRIPTION|STATUS|CATEGORIES|X-JEJARING-[A-Z-]{1,40})[;:]/i;
const isLine = /^[A-Z\d-]{1,100}[;:]/i;

function eventsOf(part: CalendarPart, zones: CalendarZones, problems: CalendarProblem[]): EventDraft[] {
  if (part.name !== 'vevent' && part.name !== 'vjournal') return [];
  const properties = part.lines.flatMap(({ text, line }) => {
    const property = known.test(text) ? propertyOf(text) : undefined;
    if (known.test(text) ? !property : !isLine.test(text)) problems.push(calendarProblem(line, 'bad-line'));
    if (property && isLostTime(property)) problems.push(calendarProblem(line, 'bad-time'));
    return property ?? [];
  });
  const isOurs = properties.some(({ name }) => name.startsWith('x-jejaring-'));
  // Others write diaries into journal entries.
  if (part.name === 'vjournal' && !isOurs) return [];
  const event = isOurs ? ownEvent(properties, zones) : foreignEvent(properties, zones);
  if (event.name.trim() === '') {
    problems.push(calendarProblem(part.line, 'name-missing'));
    return [];
  }
  if (!part.isClosed) problems.push(calendarProblem(part.line, 'cut-off'));
  if (part.lines.some(({ text }) => /^RRULE[;:]/i.test(text)))
    problems.push(calendarProblem(part.line, 'repeats'));
  return [event];
}

const isLostTime = (property: CalendarProperty): boolean =>
  /^dt(?:start|end)$/.test(property.name) && !timeOf(property, undefined);

/** An event of others is known by its page. */
function foreignEvent(properties: readonly CalendarProperty[], zones: CalendarZones): EventDraft {
  const event = standardFacts(properties, zones);
  const key = event.url ? eventKey(event.url) : undefined;
  return key ? { ...event, identities: [key] } : event;
}

/** Which standard property says the same as a field of ours. */
const standardNames: Readonly<Partial<Record<OwnField['field'], string>>> = {
  name: 'summary',
  startDate: 'dtstart',
  endDate: 'dtend',
  location: 'location',
  organizer: 'organizer',
  url: 'url',
  description: 'description',
  eventStatus: 'status',
  tags: 'categories',
};

/**
 * Our own properties count only where the standard one still says what we wrote with them: a calendar in which the event was
 * moved keeps ours as they were.
 */
function ownEvent(properties: readonly CalendarProperty[], zones: CalendarZones): EventDraft {
  const own = ownFields(properties);
  const put = (draft: EventDraft, fields: readonly OwnField[]): EventDraft =>
    fields.reduce((event, field) => field.put(event), draft);
  const told = { ...standardFacts(properties, { ...zones, own: zoneIn(own) }), timeZone: undefined };
  const written = asRead(standardProperties(put(told, own)));
  const saying = (list: readonly CalendarProperty[], name: string): string => {
    const property = list.find(one => one.name === name);
    if (!property) return '';
    if (/^dt/.test(name)) return timeOf(property, zoneOf(property, zones))?.value ?? '';
    return property.parameters.cn ?? property.values.join('\n');
  };
  const isSaid = ({ field }: OwnField): boolean => {
    const name = standardNames[field];
    return !name || saying(written, name) === saying(properties, name);
  };
  const wasMoved = own.some(one => one.field === 'startDate' && !isSaid(one));
  // The words of the page tell the old time.
  const { timeZone, ...event } = put(
    told,
    own.filter(one => isSaid(one) && !(wasMoved && one.field === 'timeText')),
  );
  return timeZone === undefined ? event : { ...event, timeZone };
}

const zoneIn = (own: readonly OwnField[]): string | undefined =>
  own.find(({ field }) => field === 'timeZone')?.put({ name: '', speakers: [], identities: [], tags: [] })
    .timeZone;

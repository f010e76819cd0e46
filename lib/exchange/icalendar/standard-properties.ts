import type { EventDraft } from '../columns.ts';
import { type CalendarProperty, calendarText, textProperty } from './calendar-property.ts';
import { type CalendarTime, calendarTime, dayAfter } from './calendar-time.ts';

/**
 * What iCalendar itself has words for. Without a start there is none of a place either: such an event becomes a journal entry,
 * which needs no start (RFC 5545, 3.6.3) and has no place.
 */
export function standardProperties(event: EventDraft): CalendarProperty[] {
  const { name, startDate = '', endDate = '', timeZone, location, organizer, url = '', tags } = event;
  const start = calendarTime(startDate, timeZone);
  const end = start && laterThan(start, calendarTime(endDate, timeZone));
  const texts = (property: string, text = ''): CalendarProperty[] =>
    calendarText(text) === '' ? [] : [textProperty(property, calendarText(text))];
  const categories = tags.map(calendarText).filter(tag => tag !== '');
  return [
    textProperty('summary', calendarText(name)),
    ...(start ? [timeProperty('dtstart', start)] : []),
    ...(end ? [timeProperty('dtend', end)] : []),
    ...(start ? texts('location', location) : []),
    ...texts('description', event.description),
    ...organizerProperty(organizer),
    // Addresses are not escaped: one with a line break would begin a new property.
    ...(/^https?:\/\/[!-~]+$/.test(url) ? [{ name: 'url', parameters: {}, type: 'uri', values: [url] }] : []),
    ...(event.eventStatus === 'cancelled' ? [textProperty('status', 'CANCELLED')] : []),
    ...(categories.length > 0 ? [textProperty('categories', ...categories)] : []),
  ];
}

const timeProperty = (name: string, { kind, value }: CalendarTime): CalendarProperty => ({
  name,
  parameters: {},
  type: kind === 'day' ? 'date' : 'date-time',
  values: [value],
});

/** An end has the kind of its start and is after it; that of days is the first that is not part of the event. */
function laterThan(start: CalendarTime, end: CalendarTime | undefined): CalendarTime | undefined {
  if (!end || end.kind !== start.kind) return undefined;
  const after = end.kind === 'day' ? { ...end, value: dayAfter(end.value, 1) } : end;
  return /^\d{4}-/.test(after.value) && after.value > start.value ? after : undefined;
}

/** An organizer must have an address; this one is no mailbox, and calendars know it as none. */
function organizerProperty(organizer = ''): CalendarProperty[] {
  const name = calendarText(organizer).replace(/\s+/g, ' ').trim();
  return name === ''
    ? []
    : [{ name: 'organizer', parameters: { cn: name }, type: 'cal-address', values: ['invalid:nomail'] }];
}

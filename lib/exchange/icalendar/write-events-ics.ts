import ICAL from 'ical.js';
import type { JejaringEvent } from '../../model/event.ts';
import { isInstant } from '../day-text.ts';
import { asRead, type CalendarProperty, componentOf, textProperty } from './calendar-property.ts';
import { ownProperties } from './own-properties.ts';
import { standardFacts } from './standard-facts.ts';
import { standardProperties } from './standard-properties.ts';

// It counts without the space that a continued line begins with; RFC 5545 allows 75 octets with it.
ICAL.foldLength = 74;

export interface IcsOptions {
  /** Notes are private: only a file for yourself should have them. */
  readonly includeNotes?: boolean;
}

/**
 * Events as an iCalendar file (RFC 5545) for any calendar. What it has no words for, or not exactly ours, is in `X-JEJARING-…`
 * properties, from which `readEventsIcs` makes the same events again. An event without a date is a journal entry, which
 * calendars pass over: they take no event without a start.
 */
export function writeEventsIcs(
  events: readonly JejaringEvent[],
  { includeNotes = false }: IcsOptions = {},
): string {
  const components = events.map(event =>
    componentOfEvent(includeNotes ? event : { ...event, note: undefined }),
  );
  const head = [
    textProperty('version', '2.0'),
    textProperty('prodid', '-//Jejaring//Jejaring//EN'),
    textProperty('calscale', 'GREGORIAN'),
  ];
  return ICAL.stringify(componentOf('vcalendar', head, components));
}

function componentOfEvent(event: JejaringEvent): unknown[] {
  const standard = standardProperties(event);
  const told = standardFacts(asRead(standard), { own: event.timeZone, named: () => undefined });
  const isDated = standard.some(({ name }) => name === 'dtstart');
  return componentOf(isDated ? 'vevent' : 'vjournal', [
    textProperty('uid', event.id),
    instant('dtstamp', event.updatedAt),
    instant('created', event.createdAt),
    instant('last-modified', event.updatedAt),
    ...standard,
    // The zone is in no standard property, as times are in UTC; by the start of ours a reader sees whether theirs was moved.
    ...ownProperties(event, { ...told, timeZone: undefined, startDate: undefined }),
  ]);
}

const instant = (name: string, at: string): CalendarProperty => ({
  name,
  parameters: {},
  type: 'date-time',
  values: [`${(isInstant(at) ? new Date(at) : new Date(0)).toISOString().slice(0, 19)}Z`],
});

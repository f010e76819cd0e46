import type { JejaringEvent } from '../../model/event.ts';
import { calendarFile, instantProperty } from './calendar-file.ts';
import { asRead, componentOf, textProperty } from './calendar-property.ts';
import { ownProperties } from './own-properties.ts';
import { revision } from './revision.ts';
import { standardFacts } from './standard-facts.ts';
import { standardProperties } from './standard-properties.ts';

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
  return calendarFile(components);
}

function componentOfEvent(event: JejaringEvent): unknown[] {
  const standard = standardProperties(event);
  const told = standardFacts(asRead(standard), { own: event.timeZone, named: () => undefined });
  const isDated = standard.some(({ name }) => name === 'dtstart');
  return componentOf(isDated ? 'vevent' : 'vjournal', [
    textProperty('uid', event.id),
    instantProperty('dtstamp', event.updatedAt),
    instantProperty('created', event.createdAt),
    ...revision(event),
    ...standard,
    // The zone is in no standard property, as times are in UTC; by the start of ours a reader sees whether theirs was moved.
    ...ownProperties(event, { ...told, timeZone: undefined, startDate: undefined }),
  ]);
}

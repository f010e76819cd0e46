import ICAL from 'ical.js';
import { isInstant } from '../day-text.ts';
import { type CalendarProperty, componentOf, textProperty } from './calendar-property.ts';

// It counts without the space that a continued line begins with; RFC 5545 allows 75 octets with it.
ICAL.foldLength = 74;

/** The text of a calendar with these components (jCal). */
export const calendarFile = (components: readonly unknown[]): string =>
  ICAL.stringify(
    componentOf(
      'vcalendar',
      [
        textProperty('version', '2.0'),
        textProperty('prodid', '-//Jejaring//Jejaring//EN'),
        textProperty('calscale', 'GREGORIAN'),
      ],
      components,
    ),
  );

/** An ISO instant, to the second; what is none becomes the year 1970. */
export const instantProperty = (name: string, at: string): CalendarProperty => ({
  name,
  parameters: {},
  type: 'date-time',
  values: [`${(isInstant(at) ? new Date(at) : new Date(0)).toISOString().slice(0, 19)}Z`],
});

import ICAL from 'ical.js';

/** A property of a component, as jCal has it (RFC 7265). */
export interface CalendarProperty {
  /** In lower case. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** `text`, `date`, `date-time`, `uri`, … */
  readonly type: string;
  readonly values: readonly string[];
}

/** A property of one text or several. */
export const textProperty = (name: string, ...values: readonly string[]): CalendarProperty => ({
  name,
  parameters: {},
  type: 'text',
  values,
});

/** A content line without its folds; undefined where it is none. */
export function propertyOf(line: string): CalendarProperty | undefined {
  try {
    const jcal: unknown = ICAL.parse.property(line);
    if (!Array.isArray(jcal)) return undefined;
    const [name, parameters, type, ...values]: unknown[] = jcal;
    if (typeof name !== 'string' || typeof type !== 'string') return undefined;
    const texts = Object.entries(Object(parameters)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return {
      name,
      parameters: Object.fromEntries(texts),
      type,
      values: values.filter(value => typeof value === 'string'),
    };
  } catch {
    return undefined;
  }
}

const jcalOf = ({ name, parameters, type, values }: CalendarProperty): unknown[] => [
  name,
  parameters,
  type,
  ...values,
];

/** Properties as they are read once they were written: not all of them say what they were made of. */
export const asRead = (properties: readonly CalendarProperty[]): CalendarProperty[] =>
  properties.flatMap(
    property => propertyOf(ICAL.stringify.property(jcalOf(property), ICAL.design.icalendar, true)) ?? [],
  );

/** A component as jCal, for `ICAL.stringify`. */
export const componentOf = (
  name: string,
  properties: readonly CalendarProperty[],
  components: readonly unknown[] = [],
): unknown[] => [name, properties.map(jcalOf), components];

/** A text that every reader of iCalendar takes for one: no control characters, one kind of line break. */
export const calendarText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\uFEFF]/gu, '');

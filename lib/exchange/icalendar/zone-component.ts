import { type CalendarProperty, componentOf, textProperty } from './calendar-property.ts';
import { minutesAt } from './zone-time.ts';

const perDay = 86_400_000;
/** An event that is moved in the calendar is still within what is described. */
const margin = 366 * perDay;
/** Summer time is interrupted for a month in Morocco: no zone changes twice in so short a time as this. */
const step = 5 * perDay;

interface Change {
  readonly at: number;
  /** Minutes ahead of UTC. */
  readonly from: number;
  readonly to: number;
}

/**
 * A zone described for the years around some instants (RFC 5545, 3.6.5), each change of its offset by itself: the platform tells the
 * offsets of a zone, not its rules.
 *
 * @param zone IANA name.
 * @param first First instant that is to be right, in milliseconds; `last` the last one.
 */
export function zoneComponent(zone: string, first: number, last: number): unknown[] {
  const changes = changesOf(zone, first - margin, last + margin);
  const beginning = minutesAt(first - margin, zone) ?? 0;
  const [next] = changes;
  const isSummer = next !== undefined && next.to < next.from;
  return componentOf(
    'vtimezone',
    [textProperty('tzid', zone)],
    [
      observance(isSummer ? 'daylight' : 'standard', '1970-01-01T00:00:00', beginning, beginning),
      ...changes.map(change =>
        observance(
          change.to > change.from ? 'daylight' : 'standard',
          wallBefore(change),
          change.from,
          change.to,
        ),
      ),
    ],
  );
}

/** The wall time at which a change happens, by the offset that it ends. */
const wallBefore = ({ at, from }: Change): string => new Date(at + from * 60_000).toISOString().slice(0, 19);

function changesOf(zone: string, first: number, last: number): Change[] {
  const changes: Change[] = [];
  let from = minutesAt(first, zone) ?? 0;
  for (let low = first; low < last; low += step) {
    const to = minutesAt(low + step, zone) ?? 0;
    if (to !== from) changes.push({ at: between(zone, low, low + step, from), from, to });
    from = to;
  }
  return changes;
}

/** The first minute that has another offset. */
function between(zone: string, low: number, high: number, from: number): number {
  let [before, after] = [Math.floor(low / 60_000), Math.ceil(high / 60_000)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (minutesAt(middle * 60_000, zone) === from) before = middle;
    else after = middle;
  }
  return after * 60_000;
}

const observance = (name: 'standard' | 'daylight', start: string, from: number, to: number): unknown[] =>
  componentOf(name, [
    { name: 'dtstart', parameters: {}, type: 'date-time', values: [start] },
    offset('tzoffsetfrom', from),
    offset('tzoffsetto', to),
  ]);

function offset(name: string, minutes: number): CalendarProperty {
  const two = (number: number): string => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  const value = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return { name, parameters: {}, type: 'utc-offset', values: [value] };
}

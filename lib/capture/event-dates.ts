import type { EventField } from '../model/event.ts';
import { type DateContext, parseDateText } from './event-text/date-text.ts';
import { localIn, offsetAt } from './event-text/zone-offset.ts';
import type { Finding } from './evidence.ts';
import { parseIsoDate, withoutFakeTime } from './iso-date.ts';

type EventFinding = Finding<EventField>;

/** A moment that one rule gave. */
interface Said {
  readonly finding: EventFinding;
  readonly value: string;
  /** The zone that the same words name. */
  readonly zone?: string;
  /** From words that people read, not from data that machines read. */
  readonly isText?: boolean;
  /** The start that was said in the same words as this end. */
  readonly start?: string;
}

/**
 * Findings with `startDate` and `endDate` in the model's form: data and the page's words (`timeText`) are held against
 * each other, so that `09:00Z` on a page that says `09.00 WIB` is nine o'clock in Jakarta, as is `02:00Z`. The zone is the
 * one that a rule names if the start's offset allows it, else that of the words, else the offset. An end before the start
 * is left out.
 */
export function withEventDates(findings: readonly EventFinding[], context: DateContext = {}): EventFinding[] {
  const days = [...(context.days ?? []), ...findings.flatMap(dayIn)];
  const raw = findings.flatMap(finding => moments(finding, { ...context, days }));
  const zones = findings.filter(({ field }) => field === 'timeZone');
  const shift = zones.length === 0 ? shiftOf(raw) : undefined;
  const said = raw.map(one => withOffsetOfData(shift === undefined ? one : shifted(one, shift), raw));
  const texts = said.filter(({ isText }) => isText);
  const starts = said.filter(isStart).map(one => settled(one, texts, zones[0]?.value));
  const start = starts.find(({ finding }) => !finding.weak) ?? starts[0];
  const inWords = starts.flatMap(({ finding: { rule, weak }, isText, zone }): EventFinding[] =>
    isText && zone ? [{ field: 'timeZone', value: zone, rule, weak }] : [],
  );
  const allowed = [...zones, ...inWords].filter(({ value }) => isAllowed(value, start?.value));
  if (allowed.length === 0 && start?.zone)
    allowed.push({ ...start.finding, field: 'timeZone', value: start.zone });
  const before = said.find(one => isStart(one) && one.finding === start?.finding);
  // A start stamped UTC was local all along: so is its end.
  const isStamped =
    before !== undefined &&
    start !== undefined &&
    offsetIn(before.value) === '+00:00' &&
    start.value.startsWith(before.value.slice(0, 16)) &&
    !isSame(before.value, start.value);
  const ends = said
    .filter(one => !isStart(one) && (!one.start || !start || isSame(start.value, one.start)))
    .map(one =>
      settled(isStamped ? { ...one, value: withoutStamp(one.value) } : one, texts, allowed[0]?.value),
    )
    .filter(({ value }) => starts.length === 0 || starts.some(one => !isBefore(value, one.value)));
  // Beside another end, that of a start which did not win is what the page also says.
  const others = ends.some(({ finding }) => !finding.weak)
    ? said.filter(one => one.start !== undefined && !isStart(one) && start && !isSame(start.value, one.start))
    : [];
  return [
    ...findings.filter(({ field }) => !/^(?:startDate|endDate|timeZone)$/.test(field)),
    ...[...starts, ...ends, ...others].map(one => ({
      ...one.finding,
      value: start && isStart(one) && isSame(start.value, one.value) ? start.value : one.value,
    })),
    ...allowed,
    ...[...zones, ...inWords].filter(zone => !allowed.includes(zone)),
  ];
}

const isStart = ({ finding }: Said): boolean => finding.field === 'startDate';

const dayIn = ({ field, value }: EventFinding): string[] => {
  const date = /^(?:start|end)Date$/.test(field) ? parseIsoDate(value) : undefined;
  return date ? [date.value.slice(0, 10)] : [];
};

/** The start and the end that a finding holds; one of words can hold both. */
function moments(finding: EventFinding, context: DateContext): Said[] {
  const { field } = finding;
  if (field !== 'startDate' && field !== 'endDate' && field !== 'timeText') return [];
  const date = field === 'timeText' ? undefined : parseIsoDate(finding.value);
  if (date) return [{ finding, value: date.value, zone: date.timeZone }];
  const text = parseDateText(finding.value, context);
  if (!text) return [];
  const { startDate, endDate, timeZone: zone } = text;
  if (field === 'endDate') return [{ finding, value: startDate, zone, isText: true }];
  const start: Said = { finding: { ...finding, field: 'startDate' }, value: startDate, zone, isText: true };
  return endDate === undefined
    ? [start]
    : [start, { ...start, finding: { ...finding, field: 'endDate' }, value: endDate, start: startDate }];
}

/** A moment as the page's words make it certain, else as the zone does that a rule names. */
function settled(one: Said, texts: readonly Said[], named: string | undefined): Said {
  const { value, finding } = one;
  const offset = offsetIn(value);
  if (!one.isText) {
    for (const text of texts) {
      if (isStart(text) !== isStart(one) || !isClock(text.value)) continue;
      if (isFake(one) ? text.value.startsWith(value.slice(0, 10)) : isSaidBy(value, text)) {
        return { ...one, value: text.value, zone: text.zone ?? one.zone };
      }
    }
  }
  if (named && offset === '+00:00' && !isAllowed(named, value) && isClock(value)) {
    // Stamped UTC although the words show the same time of day: it was local all along.
    const isLocal = texts.some(text => text.value === value.slice(0, 16));
    const local = isLocal ? value.slice(0, 16) + (offsetAt(value, named) ?? '') : localIn(value, named);
    return { ...one, value: local ?? value };
  }
  if (isClock(value) && !offset) return { ...one, value: value + ((named && offsetAt(value, named)) ?? '') };
  if (one.isText) return one;
  const kept = withoutFakeTime(
    { value, timeZone: one.zone },
    finding.field === 'startDate' ? 'start' : 'end',
  );
  return { ...one, value: kept.value, zone: kept.timeZone };
}

/** `09:00` of words is `09:00+02:00` where the data say so; stamped UTC it may be local all the same. */
function withOffsetOfData(one: Said, said: readonly Said[]): Said {
  if (!one.isText || !isClock(one.value) || offsetIn(one.value)) return one;
  const data = said.find(
    ({ isText, value }) =>
      !isText && value.startsWith(one.value) && !['', '+00:00'].includes(offsetIn(value)),
  );
  return data ? { ...one, value: data.value, zone: one.zone ?? data.zone } : one;
}

/**
 * How far a reader's own time is from UTC: where words without a zone show `19.00 - 20.30` and the data `12:00Z` and
 * `13:30Z`, both ends are seven hours on. One end alone could be another time. As an offset, `+07:00`.
 */
function shiftOf(said: readonly Said[]): string | undefined {
  const minutes = ['startDate', 'endDate'].map(field => {
    const own = said.filter(({ finding, value }) => finding.field === field && isClock(value));
    const text = own.find(({ isText }) => isText);
    const data = own.find(({ isText, value }) => !isText && offsetIn(value) === '+00:00');
    return !text || !data || offsetIn(text.value)
      ? undefined
      : (Date.parse(`${text.value}Z`) - Date.parse(data.value)) / 60_000;
  });
  const [start, end] = minutes;
  if (!start || start !== end || start % 15 !== 0 || start < -720 || start > 840) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(start);
  return `${start < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const shifted = (one: Said, offset: string): Said => {
  if (!isClock(one.value)) return one;
  if (one.isText) return offsetIn(one.value) ? one : { ...one, value: one.value + offset, zone: offset };
  return offsetIn(one.value) === '+00:00'
    ? { ...one, value: localIn(one.value, offset) ?? one.value, zone: offset }
    : one;
};

const isFake = ({ value, finding }: Said): boolean =>
  !isClock(withoutFakeTime({ value }, finding.field === 'startDate' ? 'start' : 'end').value) &&
  !/T00:00\+00:00$/.test(value);

/** The words say what the data mean: the same instant, or the same time of day without a zone or stamped UTC. */
function isSaidBy(value: string, { value: text, zone }: Said): boolean {
  const offset = offsetIn(value);
  if (!offset) return text.startsWith(value);
  if (offset !== '+00:00' || !zone) return false;
  return Date.parse(text) === Date.parse(value) || text.startsWith(value.slice(0, 16));
}

/** `19:00Z` of which the start has shown that it is a local time. */
const withoutStamp = (value: string): string => value.replace(/\+00:00$/, '');

const isClock = (value: string): boolean => value.length > 10;
const offsetIn = (value: string): string => value.slice(16);

/** Two texts of one moment, one of them perhaps less precise. */
function isSame(a: string, b: string): boolean {
  if (offsetIn(a) && offsetIn(b)) return Date.parse(a) === Date.parse(b);
  const least = Math.min(a.length, b.length, 16);
  return a.slice(0, least) === b.slice(0, least);
}

/** Whether a zone has the offset of a start; any zone may be that of a start without one. */
const isAllowed = (zone: string, start = ''): boolean =>
  !offsetIn(start) || offsetAt(start, zone) === offsetIn(start);

/** Compares as instants where both have an offset, else as local times, else as days. */
function isBefore(end: string, start: string): boolean {
  const least = Math.min(end.length, start.length);
  if (least > 16) return Date.parse(end) < Date.parse(start);
  return end.slice(0, Math.min(least, 16)) < start.slice(0, Math.min(least, 16));
}

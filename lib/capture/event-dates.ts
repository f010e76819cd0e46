import type { EventField } from '../model/event.ts';
import type { Finding } from './evidence.ts';
import { parseIsoDate, withoutFakeTime } from './iso-date.ts';

/**
 * Findings with `startDate` and `endDate` in the model's form. The zone of a start is a finding of its own unless a rule
 * names the zone; an end that is before every start is left out.
 */
export function withEventDates(findings: readonly Finding<EventField>[]): Finding<EventField>[] {
  const starts: string[] = [];
  const zones: Finding<EventField>[] = [];
  const dated = findings.flatMap((finding): Finding<EventField>[] => {
    const { field, rule } = finding;
    if (field !== 'startDate' && field !== 'endDate') return [finding];
    const written = parseIsoDate(finding.value);
    if (!written) return [];
    const { value, timeZone } = withoutFakeTime(written, field === 'startDate' ? 'start' : 'end');
    if (field === 'startDate') {
      starts.push(value);
      if (timeZone) zones.push({ field: 'timeZone', value: timeZone, rule, weak: finding.weak });
    }
    return [{ ...finding, value }];
  });
  const named = dated.some(({ field }) => field === 'timeZone');
  return [
    ...dated.filter(
      ({ field, value }) =>
        field !== 'endDate' || !starts.length || starts.some(start => !isBefore(value, start)),
    ),
    ...(named ? [] : zones),
  ];
}

/** Compares as instants where both have an offset, else as local times, else as days. */
function isBefore(end: string, start: string): boolean {
  const least = Math.min(end.length, start.length);
  if (least > 16) return Date.parse(end) < Date.parse(start);
  return end.slice(0, Math.min(least, 16)) < start.slice(0, Math.min(least, 16));
}

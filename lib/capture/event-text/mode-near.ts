import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import type { PageLine } from './page-lines.ts';

const modes: readonly (readonly [string, RegExp])[] = [
  [
    'online',
    /^(?:(?:online|virtual|daring)(?: event| acara| meeting| webinar)?|(?:acara|event|kegiatan) (?:online|daring|virtual))$/i,
  ],
  ['mixed', /^(?:hybrid|hibrida?)(?: event)?$/i],
  ['offline', /^(?:luring|offline|tatap muka|in[- ]person(?: event)?)$/i],
];

/** A line beside the event's name that says nothing but how one attends: `Online event`. Two that differ say nothing. */
export function modeNear(lines: readonly PageLine[], heading: number): Finding<EventField>[] {
  const near = lines.slice(Math.max(0, heading - 3), heading + 12).filter(({ isHeading }) => !isHeading);
  const [mode, another] = new Set(
    near.flatMap(({ text }) => modes.filter(([, pattern]) => pattern.test(text)).map(([one]) => one)),
  );
  return mode && !another ? [{ field: 'attendanceMode', value: mode, rule: 'near-heading' }] : [];
}

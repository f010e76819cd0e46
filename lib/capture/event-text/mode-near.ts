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

/** A line beside the event's name, or a part of it, that says nothing but how one attends: `Online event`. Two that differ say nothing. */
export function modeNear(lines: readonly PageLine[], heading: number): Finding<EventField>[] {
  const near = lines.slice(Math.max(0, heading - 3), heading + 12).filter(({ isHeading }) => !isHeading);
  const [mode, another] = new Set(
    near
      .flatMap(({ text }) => text.slice(0, 300).split(/\s[|·•]\s/))
      .flatMap(part => modes.filter(([, pattern]) => pattern.test(part)).map(([one]) => one)),
  );
  return mode && !another ? [{ field: 'attendanceMode', value: mode, rule: 'near-heading' }] : [];
}

/** `9–11 June 2027 · Rotterdam & online`: the line that says when also says where, and that one may stay at home. */
export const modeBesideTime = (texts: readonly string[]): Finding<EventField>[] =>
  texts.some(text => text.length < 160 && alsoOnline.test(text))
    ? [{ field: 'attendanceMode', value: 'mixed', rule: 'near-heading' }]
    : [];

const alsoOnline =
  /\p{Lu}\p{L}+,? (?:&|\+|\/|and|und|sowie|dan|et|y|e|en) (?:online|virtual|daring|zoom|live ?stream|en ligne|en línea)(?!\p{L})|(?<!\p{L})(?:hybrid|hibrida?|híbrido|hybride)(?!\p{L})/iu;

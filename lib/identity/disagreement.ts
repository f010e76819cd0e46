import type { Evidence } from '../model/candidate.ts';
import { fold } from './text.ts';

/** Beside a field no more are shown. */
const most = 3;

/**
 * What a page says of a field otherwise than the form has it: what its other rules gave, and the chosen value again once
 * another was taken. A shorter or longer form of the same is no disagreement: `Bandung` and `Bandung, Jawa Barat`, a day
 * and a time on that day, one instant in two zones.
 * @param at the event's start, at which zones are compared
 */
export function disagreements(
  field: string,
  said: Pick<Evidence, 'value' | 'others'> | undefined,
  current: string,
  at = '',
): string[] {
  if (!said || current === '') return [];
  const isSame = (a: string, b: string): boolean => {
    if (/^(?:start|end)Date$/.test(field)) return isSameTime(a, b);
    return field === 'timeZone' ? isSameZone(a, b, at) : isSameText(a, b);
  };
  const others = said.others.map(({ value }) => value);
  const shown: string[] = [];
  // What somebody typed is theirs: the page's own choice is no news then.
  for (const value of others.includes(current) ? [said.value, ...others] : others) {
    const known = value === said.value ? [current, ...shown] : [current, said.value, ...shown];
    if (!known.some(one => isSame(one, value))) shown.push(value);
  }
  return shown.slice(0, most);
}

function isSameTime(a: string, b: string): boolean {
  const [first, second] = [inModelForm(a), inModelForm(b)];
  const isZoned = first.length > 16 && second.length > 16;
  if (isZoned) return Date.parse(first) === Date.parse(second);
  const least = Math.min(first.length, second.length, 16);
  return first.slice(0, least) === second.slice(0, least);
}

/** From the form's `2026-10-12 09:00 +07:00`. */
const inModelForm = (text: string): string =>
  text.replace(/^(\S{10}) (?=\d)/, '$1T').replace(/ (?=[+-]\d\d:\d\d$)/, '');

/** Zones with one offset at the time of the event differ in name alone. */
function isSameZone(a: string, b: string, at: string): boolean {
  if (a === b) return true;
  const first = offsetOf(a, at);
  return first !== undefined && first === offsetOf(b, at);
}

function offsetOf(zone: string, at: string): string | undefined {
  if (zone === 'UTC' || zone === '+00:00') return 'GMT';
  if (/^[+-]\d\d:\d\d$/.test(zone)) return `GMT${zone}`;
  const day = Date.parse(at) || Date.parse(at.slice(0, 10));
  if (Number.isNaN(day)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    return format.formatToParts(day).find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** All words of the shorter are in the longer, an initial as a word that begins with it; or the longer was cut off. */
function isSameText(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (isHeldBy(first, second) || isHeldBy(second, first)) return true;
  const [start = '', whole = ''] = [first.join(' '), second.join(' ')].sort((x, y) => x.length - y.length);
  return [a, b].some(text => /(?:…|\.{3})$/.test(text.trimEnd())) && whole.startsWith(start);
}

function isHeldBy(short: readonly string[], long: readonly string[]): boolean {
  const held = new Set(long);
  const initials = new Set(long.map(word => word.charAt(0)));
  return short.every(word => held.has(word) || (word.length === 1 && initials.has(word)));
}

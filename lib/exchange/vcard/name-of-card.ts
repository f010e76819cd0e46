import { parsePersonName } from '../../identity/person-name.ts';
import { cleanText, fold } from '../../identity/text.ts';
import type { Person } from '../../model/person.ts';
import { nameParts } from '../csv-profiles/name-parts.ts';
import { escaped } from './escaped-text.ts';
import { componentsOf, type Property, propertyOf, textOf } from './property.ts';

/** The name that one shows: `Dr. Ir.`, `Siti Aminah`, `M.M.` is `Dr. Ir. Siti Aminah, M.M.` */
export function shownName({
  name,
  honorificPrefix,
  honorificSuffix,
}: Pick<Person, 'name' | 'honorificPrefix' | 'honorificSuffix'>): string {
  const before = honorificPrefix ? `${honorificPrefix} ` : '';
  return before + name + (honorificSuffix ? `, ${honorificSuffix}` : '');
}

/** The titles that N holds: its fourth and fifth component, and the generation of RFC 9554. */
export interface Titles {
  readonly prefix: string;
  readonly suffix: string;
}

const joined = (items: readonly string[] | undefined, by: string): string => (items ?? []).join(by);

export function titlesOf(n: Property | undefined): Titles {
  const [, , , prefixes, suffixes = [], , generation = []] = n ? componentsOf(n) : [];
  const more = generation.filter(item => !suffixes.includes(item));
  return { prefix: joined(prefixes, ' '), suffix: joined([...suffixes, ...more], ', ') };
}

/** Given and family name in the order in which they are said. */
function saidName(n: Property): { said: string; reversed: string } {
  const [family = [], given, additional, , , second = []] = componentsOf(n);
  // RFC 9554: a second surname may stand among the family names as well.
  const families = [...family, ...second.filter(item => !family.includes(item))];
  const parts = [joined(given, ' '), joined(additional, ' '), joined(families, ' ')].map(part =>
    cleanText(part),
  );
  const [first = '', middle = '', surname = ''] = parts;
  const isEastAsian = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u.test(surname + first);
  const said = isEastAsian ? surname + first + middle : parts.filter(Boolean).join(' ');
  return { said, reversed: [surname, first].filter(Boolean).join(', ') };
}

/** Without what N says are titles, where the shown name has them too. */
function withoutTitles(shown: string, { prefix, suffix }: Titles): string {
  let name = shown;
  if (prefix !== '' && name.startsWith(`${prefix} `)) name = name.slice(prefix.length + 1);
  if (suffix !== '' && name.endsWith(suffix)) {
    const before = name.slice(0, -suffix.length);
    if (/[\s,]$/.test(before)) name = before.replace(/[\s,]{1,5}$/, '');
  }
  return name.trim() === '' ? shown : name;
}

const letters = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Titles that N does not name already, perhaps with other dots. */
function added(found: string | undefined, known: string, separator: ' ' | ', '): string[] {
  const said = letters(known);
  return (found ?? '').split(separator).filter(title => title !== '' && !said.includes(letters(title)));
}

/**
 * The name of a card by FN and N: titles that N names are titles, others are split off as lib/identity does it. FN goes
 * before N, except where it turns N around: `Santoso, Budi`. Undefined where neither says anything.
 */
export function nameOfCard(
  fn: Property | undefined,
  n: Property | undefined,
): Pick<Person, 'name' | 'originalName' | 'honorificPrefix' | 'honorificSuffix' | 'nickname'> | undefined {
  const written = fn ? cleanText(textOf(fn)) : '';
  const { said, reversed } = n ? saidName(n) : { said: '', reversed: '' };
  const { prefix, suffix } = titlesOf(n);
  const titles = { prefix: cleanText(prefix), suffix: cleanText(suffix) };
  const isReversed = written.includes(',') && reversed.includes(',') && fold(written) === fold(reversed);
  const base = written === '' || isReversed ? said : withoutTitles(written, titles);
  if (base === '') return undefined;
  const found = parsePersonName(base);
  const name = found.name === '' ? base : found.name;
  const before = [titles.prefix, ...added(found.honorificPrefix, titles.prefix, ' ')]
    .filter(Boolean)
    .join(' ');
  const after = [...added(found.honorificSuffix, titles.suffix, ', '), titles.suffix]
    .filter(Boolean)
    .join(', ');
  return {
    name,
    ...(written !== '' && written.normalize('NFC') !== name && { originalName: written }),
    ...(before && { honorificPrefix: before }),
    ...(after && { honorificSuffix: after }),
    ...(found.nickname && { nickname: found.nickname }),
  };
}

/** The first three components of N (RFC 6350 6.2.2). */
export interface NameComponents {
  readonly family: string;
  readonly given: string;
  readonly additional: string;
}

/** A name in components: the last word is the family name with its particles, one word alone is it too. */
export function nameComponents(name: string): NameComponents {
  const whole = { family: name, given: '', additional: '' };
  // `de la Cruz, María José` is not parted on a guess.
  if (name.includes(',') || name.trim() === '') return whole;
  const { given, family } = nameParts(name);
  return family === '' ? whole : { family, given, additional: '' };
}

/** N as a line to keep where it parts the name otherwise than we would: `N:García Márquez;Gabriel;José;;`. */
export function partedName(n: Property | undefined, name: string): string | undefined {
  const parts = n && partsOf(n);
  if (!n || !parts || saidName(n).said !== name) return undefined;
  const usual = nameComponents(name);
  const isUsual = parts.family === usual.family && parts.given === usual.given;
  return isUsual ? undefined : `N:${[parts.family, parts.given, parts.additional].map(escaped).join(';')};;`;
}

/** The components of a name as a kept N of the same name has them. */
export function keptComponents(kept: readonly string[], name: string): NameComponents | undefined {
  const text = kept.find(isNameLine);
  const n = text === undefined ? undefined : propertyOf({ line: 0, text });
  return n && saidName(n).said === name ? partsOf(n) : undefined;
}

export const isNameLine = (line: string): boolean => /^N[;:]/i.test(line);

function partsOf(n: Property): NameComponents {
  const [family, given, additional] = componentsOf(n);
  const part = (items: readonly string[] | undefined) => cleanText(joined(items, ' '));
  return { family: part(family), given: part(given), additional: part(additional) };
}

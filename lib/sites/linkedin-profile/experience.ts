import { cleanText } from '../../identity/text.ts';
import { commonAncestor, type TextUnit, textUnits } from '../linkedin-kit/text-units.ts';

/** One role as the Experience card shows it. */
export interface Role {
  readonly title?: string;
  readonly organization?: string;
  readonly ongoing: boolean;
}

const year = /(?:^|\D)(?:19|20|25)\d\d(?!\d)/;
const masked = /^[*\s•]+$/;

/**
 * The roles in a card of dated entries. An entry is known by its date range alone: what stands before the dates in the
 * same block is title and organization; entries that share a header are the roles at one organization.
 */
export function readRoles(section: Element): Role[] {
  const units = textUnits(section).filter(({ button }, at, all) => !button && !isLabel(all[at], all[at + 1]));
  const heading = units.find(({ element }) => /^h[12]$/.test(element.localName));
  const dated = units.filter(isDateRange).slice(0, 40);
  const blocks = dated.map(date => blockOf(date, dated, section, heading));
  const roles: Role[] = [];
  const hasLinks = section.querySelector('a[href*="/company/"]');
  let header: { organization: string; group: Element } | undefined;
  let covered = heading ? units.indexOf(heading) + 1 : 0;
  for (const [index, date] of dated.entries()) {
    const block = blocks[index];
    if (!block) continue;
    const own = units.filter(({ element }) => block.contains(element));
    const start = units.indexOf(own[0] ?? date);
    const [name] = units.slice(covered, start);
    if (name && start - covered <= 6) {
      const group = commonAncestor(name.element, block);
      if (group !== section && !(heading && group.contains(heading.element)))
        header = { organization: name.text, group };
    }
    covered = Math.max(covered, start + own.length);
    const [title, organization] = own.slice(0, own.indexOf(date)).map(({ text }) => text);
    const group = header?.group.contains(block) ? header : undefined;
    // A career break, in any language: signed in, an employer that has no page is still a link, to a search.
    if (hasLinks && !group && !block.querySelector('a,time')) continue;
    roles.push({
      title: shownValue(title),
      organization: shownValue(group?.organization ?? organization),
      ongoing: isOngoing(date),
    });
  }
  return roles.filter(({ title, organization }) => ![title, organization].some(isBreak));
}

/** A career break stands among the roles like one, in either line. */
const isBreak = (text = ''): boolean =>
  /^(?:career break|jeda karier|pause professionnelle|pausa (?:profesional|na carreira|lavorativa)|berufliche auszeit|キャリアブ.+)$/i.test(
    text,
  );

/** Until 2020 a heading of an entry held a name for its value, for screen readers: `Company Name`, then `PT Sinar`. */
function isLabel(unit: TextUnit | undefined, next: TextUnit | undefined): boolean {
  const heading = unit?.element.closest('h3,h4');
  return heading != null && heading !== unit?.element && next !== undefined && heading.contains(next.element);
}

/** `PT Sinar · Purnawaktu`: what follows the dot is the kind of employment. */
const shownValue = (text: string | undefined): string | undefined => {
  const value = cleanText(text?.split(/\s[·•]\s/)[0]);
  return value === '' || masked.test(value) ? undefined : value;
};

/** `Jan 2020 - Saat ini · 4 thn`, `2020年1月 - 現在`; a sentence with a year in it is none. */
function isDateRange({ text, element }: TextUnit): boolean {
  if (text.length > 90) return false;
  if (element.querySelector('time')) return true;
  const [range = '', ...more] = asciiDigits(text).split(/\s*[·•]\s*/);
  const [from = '', to, ...rest] = range.split(/\s*[-–—~～]\s*/);
  return (
    to !== undefined &&
    rest.length === 0 &&
    more.length < 2 &&
    from.length < 24 &&
    to.length < 24 &&
    year.test(range)
  );
}

/** Language-free: the range names one year only, or one `<time>` only. */
function isOngoing({ text, element }: TextUnit): boolean {
  const times = element.querySelectorAll('time').length;
  if (times > 0) return times === 1;
  const [from = '', to = ''] = (asciiDigits(text).split(/[·•]/)[0] ?? '').split(/[-–—~～]/);
  return year.test(from) && !/\d/.test(to);
}

const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, digit => String(digit.charCodeAt(0) & 15));

/** The largest block around a date range that holds no other one and not the card's heading. */
function blockOf(
  date: TextUnit,
  dated: readonly TextUnit[],
  section: Element,
  heading: TextUnit | undefined,
): Element {
  let block = date.element;
  for (let up = block.parentElement; up && up !== section; up = up.parentElement) {
    const around = up;
    if (heading && around.contains(heading.element)) break;
    if (dated.some(other => other !== date && around.contains(other.element))) break;
    block = up;
  }
  return block;
}

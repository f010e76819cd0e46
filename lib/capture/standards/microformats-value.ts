import { take } from '../page-facts.ts';
import { textOf } from '../text-of.ts';

const attribute = (element: Element, name: string, ...elements: string[]): string =>
  elements.includes(element.localName) ? (element.getAttribute(name)?.trim() ?? '') : '';

/** The value-class pattern: parts marked `value`, or `value-title` in a `title`, stand for the whole. */
function valueClass(element: Element): string[] {
  const title = element.querySelector(':scope > .value-title[title]')?.getAttribute('title');
  if (title) return [title];
  return [...take(element.querySelectorAll('.value'), 10)].map(
    part =>
      attribute(part, 'title', 'abbr') ||
      attribute(part, 'datetime', 'time', 'ins', 'del') ||
      attribute(part, 'value', 'data') ||
      attribute(part, 'alt', 'img', 'area') ||
      textOf(part, 300),
  );
}

/** `p-*`: plain text. */
export const plainOf = (element: Element): string =>
  valueClass(element).join('') ||
  attribute(element, 'title', 'abbr', 'link') ||
  attribute(element, 'value', 'data', 'input') ||
  attribute(element, 'alt', 'img', 'area') ||
  textOf(element, 1000).trim();

/** `u-*`: an address. */
export function linkOf(element: Element): string {
  const raw =
    attribute(element, 'href', 'a', 'area', 'link') ||
    attribute(element, 'src', 'img', 'audio', 'video', 'source', 'iframe') ||
    attribute(element, 'data', 'object');
  return raw ? (URL.parse(raw, element.baseURI)?.href ?? '') : plainOf(element);
}

/** `dt-*`: date, time and zone may stand in separate parts: `<abbr class="value" title="2026-10-12">` and `09:00`. */
export function dateOf(element: Element): string {
  const parts = valueClass(element).map(part => part.trim());
  if (parts.length > 0) {
    const date = parts.find(part => /^\d{4}-?\d/.test(part)) ?? '';
    const time = parts.find(part => part !== date && /^\d{1,2}(?::?\d{2}|\s?[ap])/i.test(part));
    const zone = parts.find(part => part !== date && part !== time && /^(?:Z|[+-]\d)/i.test(part)) ?? '';
    return time ? `${date}T${time}${zone}` : date;
  }
  return (
    attribute(element, 'datetime', 'time', 'ins', 'del') ||
    attribute(element, 'title', 'abbr') ||
    attribute(element, 'value', 'data', 'input') ||
    textOf(element, 100).trim()
  );
}

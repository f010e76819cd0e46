import { cleanText } from '../../identity/text.ts';
import type { ListEvent } from '../../model/people-list.ts';
import { rawText } from '../linkedin-kit/text-units.ts';

/** The one event whose attendees a search shows: `?eventAttending=["7000000000000000001"]`. */
export function attendedEvent(url: URL, document: Document): ListEvent | undefined {
  const ids = url.searchParams.get('eventAttending')?.match(/\d{5,25}/g) ?? [];
  const [id] = ids;
  if (id === undefined || ids.length > 1) return undefined;
  const name = nameOf(id, document);
  return { url: `https://www.linkedin.com/events/${id}/`, ...(name && { name }) };
}

/** The name stands beside what carries the event's number: a link to it, the box of the filter, its label. */
function nameOf(id: string, document: Document): string | undefined {
  const marked = `a[href*="/events/"][href*="${id}"],label[for*="${id}"],input[value*="${id}"],button[id*="${id}"],[id*="eventAttending" i] button,button[id*="eventAttending" i],[componentkey*="eventAttending" i] button`;
  for (const element of [...document.querySelectorAll(marked)].slice(0, 20)) {
    const said = element.localName === 'input' ? labelOf(element, document) : element;
    const text = said ? cleanText(rawText(said), 300) : '';
    if (isName(text)) return text;
  }
  return undefined;
}

function labelOf(input: Element, document: Document): Element | null | undefined {
  const id = input.getAttribute('id') ?? '';
  const label = /^[\w:.-]{1,100}$/.test(id) ? document.querySelector(`label[for="${id}"]`) : null;
  return label ?? input.closest('label');
}

/** `Events`, `Acara 1` are what the filter is called. */
const isName = (text: string): boolean => text.split(' ').length > 2 && /\p{L}{3}/u.test(text);

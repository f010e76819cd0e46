import type { EventFacts } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import { normalizeEmail } from './email.ts';
import { safeLink } from './profile-key.ts';
import { splitTitles } from './split-titles.ts';
import { telephoneOf } from './telephone.ts';
import { cleanLines, cleanText } from './text.ts';

/** A typed value that cannot be what its field says; nothing was changed. */
export class UnfitValue extends Error {
  override readonly name = 'UnfitValue';
  readonly field: string;
  readonly value: string;
  constructor(field: string, value: string) {
    super(`${field}: ${value}`);
    this.field = field;
    this.value = value;
  }
}

const LONG: ReadonlySet<string> = new Set(['about', 'description']);
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'image']);

/**
 * A form's person as it is kept: titles split off the name, texts cleaned, empty ones absent, addresses absolute
 * (`contoh.id` is `https://contoh.id/`), numbers as E.164 where the country is written or given (ISO 3166-1 alpha-2). Throws `UnfitValue`.
 */
export function tidyPerson(person: Person, phoneCountry?: string): Person {
  const email = items(person.email).map(text => normalizeEmail(text) ?? unfit('email', text));
  const telephone = items(person.telephone).map(
    text => telephoneOf(text, phoneCountry) ?? (/\d{3}/.test(text) ? text : unfit('telephone', text)),
  );
  const links = items(person.links).map(text => address('links', text));
  return {
    ...splitTitles({ ...person, ...(tidyTexts(person) as Partial<Person>), name: cleanText(person.name) }),
    email: [...new Set(email)],
    telephone: [...new Set(telephone)],
    links: [...new Set(links)],
  };
}

/** A form's event as it is kept; see `tidyPerson`. Times are written `2026-10-12`, `2026-10-12 09:00` or with an offset. */
export function tidyEvent(event: EventFacts): EventFacts {
  const texts = tidyTexts(event);
  return {
    ...event,
    ...(texts as Partial<EventFacts>),
    name: cleanText(event.name),
    startDate: texts.startDate && writtenDate('startDate', texts.startDate),
    endDate: texts.endDate && writtenDate('endDate', texts.endDate),
    timeZone: texts.timeZone && zone(texts.timeZone),
    attendanceMode: event.attendanceMode,
    eventStatus: event.eventStatus,
    creditHours: texts.creditHours && hours(texts.creditHours),
    speakers: [...new Set(items(event.speakers))],
  };
}

function unfit(field: string, value: string): never {
  throw new UnfitValue(field, value);
}

const items = (list: readonly string[]): string[] =>
  list.map(text => cleanText(text)).filter(text => text !== '');

/** Every text of a record; an emptied one is set to undefined, so that it takes the place of the untidied value. */
function tidyTexts<Facts extends object>(facts: Facts): { [Field in keyof Facts]?: string | undefined } {
  const tidied: { [Field in keyof Facts]?: string | undefined } = {};
  for (const [field, value] of Object.entries(facts)) {
    if (typeof value !== 'string') continue;
    const text = LONG.has(field) ? cleanLines(value) : cleanText(value, 2000);
    tidied[field as keyof Facts] =
      text === '' ? undefined : ADDRESSES.has(field) ? address(field, text) : text;
  }
  return tidied;
}

const address = (field: string, text: string): string =>
  safeLink(/^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`) ?? unfit(field, text);

function writtenDate(field: string, text: string): string {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    );
  const [, day, hour, minute, offset] = match ?? [];
  if (!day) return unfit(field, text);
  const at = new Date(`${day}T${(hour ?? '0').padStart(2, '0')}:${minute ?? '00'}Z`);
  // `2026-02-30` is read as 2 March by some engines.
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day)) return unfit(field, text);
  if (!hour) return day;
  const zoned = offset && offset !== 'Z' ? offset.replace(/^(...)(\d\d)$/, '$1:$2') : (offset ?? '');
  return `${day}T${hour.padStart(2, '0')}:${minute}${zoned}`;
}

/** `4 JP`, `2,5` -> `4`, `2.5`. */
function hours(text: string): string {
  const [, number] =
    /^0*(\d{1,3}(?:[.,]\d{1,2})?)(?:\s?(?:JPL?|jam(?: pelajaran)?|h|hours?))?$/i.exec(text) ?? [];
  return number?.replace(',', '.') ?? unfit('creditHours', text);
}

/** The everyday names of Indonesia's three zones, which `Intl` does not take. */
const NAMED: Readonly<Record<string, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

function zone(text: string): string {
  const named = NAMED[text.toUpperCase()] ?? text;
  if (/^[+-]\d{2}:\d{2}$/.test(named)) return named;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions().timeZone;
  } catch {
    return unfit('timeZone', text);
  }
}

import { fold } from '../identity/text.ts';
import type { EventField } from '../model/event.ts';
import type { FoundPage, PageWords } from '../model/found-page.ts';
import { eventPlatforms } from './event-platforms/event-platforms.ts';
import type { DateContext } from './event-text/date-text.ts';
import { listedEvents } from './event-text/listed-events.ts';
import { openGraphDetails, openGraphEvent } from './event-text/open-graph-event.ts';
import { tabledEvents } from './event-text/tabled-events.ts';
import { readTextEvent, type TextEvent } from './event-text/text-event.ts';
import type { Finding } from './evidence.ts';
import { isOwnAddress, likeness, titleParts } from './page-facts.ts';
import type { EventFindings } from './site.ts';

/** The findings of the page's events, and what is needed to read their dates. */
export interface PageEvents {
  readonly events: readonly EventFindings[];
  readonly context: DateContext;
  /** The platform that the page was read as. */
  readonly site?: string;
}

interface FoundEvent {
  readonly name: string;
  readonly day: string;
  readonly isOwn: boolean;
  /** How like the event's name is to the page's headings and titles, 0 to 1; 2 when it is one of them. */
  readonly likeness: number;
  readonly findings: readonly Finding<EventField>[];
}

/**
 * The event that the page is about, else the events that it lists. An event that some page merely mentions, as a blog's
 * template or a house for sale does, gives nothing. The page's words add what the standards leave out, and are
 * enough alone where no standard names an event.
 */
export function pageEvents(found: FoundPage): PageEvents {
  const { words, url } = found;
  if (!words) return { events: found.events, context: {} };
  const here = new URL(url);
  const platform = eventPlatforms.find(({ matches }) => matches(here));
  const data = platform && !found.refusal ? platform.read(words.data, here) : [];
  const named = [data, ...found.events, ...(found.mentioned ?? []).slice(0, 30)].flat();
  const days = named.filter(({ field }) => field === 'startDate').map(({ value }) => value);
  if (platform?.isBeside?.(here))
    return { events: data.length > 0 ? [data] : [], context: {}, site: platform.name };
  const text = readTextEvent(words, url, days);
  const [own, ...others] = data.length > 0 ? [data] : found.events;
  return {
    events: own ? [withText(own, text, words), ...others] : subjectOf(found, words, text),
    context: text.context,
    ...(platform && { site: platform.name }),
  };
}

function subjectOf(
  { mentioned = [], people, refusal, url }: FoundPage,
  words: PageWords,
  text: TextEvent,
): EventFindings[] {
  const found = merged(describe(mentioned, words, url));
  const own = found.filter(({ isOwn }) => isOwn);
  // A list whose events all have the list's address says nothing by it.
  const isOwn = (event: FoundEvent): boolean => event.isOwn && own.length === 1;
  const rank = (event: FoundEvent): number => 2 * Number(isOwn(event)) + event.likeness;
  const isArticle = words.kind === 'article';
  const subjects = found
    .filter(event => event.likeness >= 0.8 || (isOwn(event) && (!isArticle || event.likeness >= 0.5)))
    .sort((a, b) => rank(b) - rank(a));
  const [best] = subjects;
  if (best) {
    // Beside the event itself, those whose names merely hold its name are its parts.
    const same = subjects.filter(event => rank(best) < 2 || rank(event) >= 2);
    return [withPage(best, words, text), ...same.slice(1).map(({ findings }) => findings)];
  }
  const dated = found.filter(({ day }) => day !== '');
  if (!words.kind && dated.length > 1) return dated.slice(0, 100).map(({ findings }) => findings);
  const openGraph = openGraphEvent(words);
  if (openGraph.length > 0 && found.length === 0)
    return [withText([...openGraph, ...openGraphDetails(words), ...timesOf(words, openGraph)], text, words)];
  const [sole] = found;
  if (!words.kind && sole && found.length === 1 && isSole(sole, words, url))
    return [withPage(sole, words, text)];
  // A refusal stands, and a person's page is theirs.
  if (refusal || people.length > 0) return [];
  const tabled = text.isEvent ? [] : tabledEvents(words, url, text.context);
  const listed = tabled.length > 0 ? tabled : listedEvents(words, url, text.context, text.isEvent);
  if (listed.length > 0) return listed;
  if (!text.isEvent || (found.length > 0 && words.kind)) return [];
  const place = text.findings.some(({ field }) => field === 'location') ? [] : text.implied;
  return [[...text.names, ...text.findings, ...place, ...openGraphDetails(words)]];
}

/** An event alone on a page that is titled otherwise: believed only when nothing says that the page is another. */
function isSole(event: FoundEvent, words: PageWords, url: string): boolean {
  const addresses = event.findings.filter(({ field }) => field === 'url');
  const elsewhere = addresses.some(({ value }) => !isOwnAddress(value, { url: new URL(url) }, words));
  return event.day !== '' && !elsewhere && (words.headings.length === 0 || event.likeness >= 0.5);
}

function describe(mentioned: readonly EventFindings[], words: PageWords, url: string): FoundEvent[] {
  const shared = new Map(words.metas).get('og:title');
  const titles =
    words.kind === 'article' && shared !== undefined ? [shared] : [...words.headings, ...words.titles];
  const parts = new Set(titles.flatMap(title => [title, ...titleParts(title)]).map(fold));
  return mentioned.map(findings => {
    const first = (field: EventField): string =>
      findings.find(finding => finding.field === field)?.value ?? '';
    const name = first('name');
    return {
      name,
      day: first('startDate').replace(/\D/g, '').slice(0, 8),
      isOwn: isOwnAddress(first('url'), { url: new URL(url) }, words),
      likeness: parts.has(fold(name)) ? 2 : Math.max(0, ...titles.map(title => likeness(name, title))),
      findings,
    };
  });
}

/** What several standards say of one event becomes one list, in order of trust. */
function merged(found: readonly FoundEvent[]): FoundEvent[] {
  const events: FoundEvent[] = [];
  for (const event of found) {
    const at = events.findIndex(
      known => fold(known.name) === fold(event.name) && (known.day === event.day || !known.day || !event.day),
    );
    const known = events[at];
    if (known)
      events[at] = {
        ...known,
        day: known.day || event.day,
        isOwn: known.isOwn || event.isOwn,
        findings: [...known.findings, ...event.findings],
      };
    else events.push(event);
  }
  return events;
}

/** The page is the event's own: its address goes first unless the event names it, and Open Graph fills gaps. */
function withPage(event: FoundEvent, words: PageWords, text: TextEvent): EventFindings {
  const details = openGraphDetails(words);
  const address = details.filter(({ field }) => field === 'url');
  const rest = details.filter(({ field }) => field !== 'url');
  const findings = event.isOwn ? [...event.findings, ...address] : [...address, ...event.findings];
  return withText([...findings, ...rest, ...timesOf(words, findings)], text, words);
}

/** The words come last: they say the zone and fill what is empty. A list is not made of two sources. */
function withText(findings: EventFindings, text: TextEvent, words: PageWords): EventFindings {
  const filled = new Set(findings.map(({ field }) => field));
  return [
    ...findings,
    ...text.findings.filter(({ field }) => field !== 'speakers' || !filled.has('speakers')),
    ...openGraphDetails(words).filter(({ field }) => !filled.has(field)),
  ];
}

/** Where no standard dates the event, the only one or two `<time>` elements of the page do. */
function timesOf({ marks }: PageWords, findings: EventFindings): Finding<EventField>[] {
  if (findings.some(({ field }) => field === 'startDate')) return [];
  const times = new Set(marks.filter(mark => /^\d{4}-\d|^\d{12,13}$/.test(mark)));
  const [startDate, endDate, third] = times;
  if (!startDate || third) return [];
  const said: Finding<EventField>[] = [
    { field: 'startDate', value: startDate, rule: 'time-element', weak: true },
  ];
  if (endDate) said.push({ field: 'endDate', value: endDate, rule: 'time-element', weak: true });
  return said;
}

import { fold } from '../identity/text.ts';
import type { EventField } from '../model/event.ts';
import type { Finding } from './evidence.ts';
import type { Page } from './page.ts';
import { isOwnAddress, likeness, take, titleParts } from './page-facts.ts';
import type { EventFindings } from './site.ts';
import { eventFindings } from './standards/microformat-findings.ts';
import { openGraphDetails, openGraphEvent } from './standards/open-graph.ts';
import { isEventType, schemaEvent } from './standards/schema-event.ts';
import { type PlacedNode, typesOf } from './standards/schema-org.ts';
import type { Standards } from './standards.ts';

/** A season of a theatre has 150. */
const mostEvents = 200;

interface FoundEvent {
  readonly name: string;
  readonly day: string;
  readonly isOwn: boolean;
  /** How like the event's name is to the page's headings and titles, 0 to 1; 2 when it is one of them. */
  readonly likeness: number;
  readonly findings: Finding<EventField>[];
}

/**
 * The event that the page is about, else the events that it lists. An event that some page merely mentions, as a blog's
 * template or a house for sale does, gives nothing.
 */
export function pageEvents(page: Page, standards: Standards): EventFindings[] {
  const { facts } = standards;
  const found = merged(foundEvents(page, standards));
  const own = found.filter(({ isOwn }) => isOwn);
  // A list whose events all have the list's address says nothing by it.
  const isOwn = (event: FoundEvent): boolean => event.isOwn && own.length === 1;
  const rank = (event: FoundEvent): number => 2 * Number(isOwn(event)) + event.likeness;
  const subjects = found
    .filter(
      event => event.likeness >= 0.8 || (isOwn(event) && (!standards.isArticle || event.likeness >= 0.5)),
    )
    .sort((a, b) => rank(b) - rank(a));
  const [best] = subjects;
  if (best) {
    // Beside the event itself, those whose names merely hold its name are its parts.
    const same = subjects.filter(event => rank(best) < 2 || rank(event) >= 2);
    return [withPage(best, page, standards), ...same.slice(1).map(({ findings }) => findings)];
  }
  if (found.length === 0) {
    const openGraph = openGraphEvent(facts);
    return openGraph.length > 0 ? [[...openGraph, ...timesOf(page, openGraph)]] : [];
  }
  if (standards.isArticle || standards.isOtherThing) return [];
  const dated = found.filter(({ day }) => day !== '');
  if (dated.length > 1) return dated.slice(0, 100).map(({ findings }) => findings);
  const [sole] = found;
  return sole && found.length === 1 && isSole(sole, page, standards) ? [withPage(sole, page, standards)] : [];
}

/** An event alone on a page that is titled otherwise: believed only when nothing says that the page is another. */
function isSole(event: FoundEvent, page: Page, { facts }: Standards): boolean {
  const addresses = event.findings.filter(({ field }) => field === 'url');
  const elsewhere = addresses.some(({ value }) => !isOwnAddress(value, page, facts));
  return event.day !== '' && !elsewhere && (facts.headings.length === 0 || event.likeness >= 0.5);
}

function foundEvents(page: Page, { facts, sources, microformats, isArticle }: Standards): FoundEvent[] {
  const titles =
    isArticle && facts.metas.has('og:title')
      ? [facts.metas.get('og:title') ?? '']
      : [...facts.headings, ...facts.titles];
  const parts = new Set(titles.flatMap(title => [title, ...titleParts(title)]).map(fold));
  const describe = (findings: Finding<EventField>[]): FoundEvent => {
    const first = (field: EventField): string =>
      findings.find(finding => finding.field === field)?.value ?? '';
    const name = first('name');
    return {
      name,
      day: first('startDate').replace(/\D/g, '').slice(0, 8),
      isOwn: isOwnAddress(first('url'), page, facts),
      likeness: parts.has(fold(name)) ? 2 : Math.max(0, ...titles.map(title => likeness(name, title))),
      findings,
    };
  };
  const events: FoundEvent[] = [];
  for (const source of sources) {
    const nodes = source.placed.filter(placed => isEventType(typesOf(placed.node)) && !isInside(placed));
    for (const node of take(new Set(nodes.map(placed => placed.node)), mostEvents))
      events.push(describe(schemaEvent(source, node)));
  }
  for (const item of microformats) {
    if (item.kind === 'event' && !item.root.parentElement?.closest('.h-event,.vevent'))
      events.push(describe(eventFindings(item)));
  }
  return events.filter(({ name }) => name !== '');
}

/** A part of another event, a broadcast in a video, an event that an article or a person is about. */
const isInside = ({ parent }: PlacedNode): boolean =>
  parent !== undefined &&
  (isInside(parent) ||
    typesOf(parent.node).some(type =>
      /Event$|^VideoObject$|Article$|Posting$|^Person$|^Product$/.test(type),
    ));

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
function withPage(event: FoundEvent, page: Page, { facts }: Standards): EventFindings {
  const details = openGraphDetails(facts);
  const address = details.filter(({ field }) => field === 'url');
  const rest = details.filter(({ field }) => field !== 'url');
  const findings = event.isOwn ? [...event.findings, ...address] : [...address, ...event.findings];
  return [...findings, ...rest, ...timesOf(page, findings)];
}

/** Where no standard dates the event, the only one or two `<time>` elements of the page do. */
function timesOf(page: Page, findings: EventFindings): Finding<EventField>[] {
  if (findings.some(({ field }) => field === 'startDate')) return [];
  const times = [...take(page.document.getElementsByTagName('time'), 20)].flatMap(element => {
    const value = element.getAttribute('datetime') ?? '';
    return /^\d{4}-\d|^\d{12,13}$/.test(value) ? [value] : [];
  });
  const [startDate, endDate, third] = [...new Set(times)];
  if (!startDate || third) return [];
  const said: Finding<EventField>[] = [
    { field: 'startDate', value: startDate, rule: 'time-element', weak: true },
  ];
  if (endDate) said.push({ field: 'endDate', value: endDate, rule: 'time-element', weak: true });
  return said;
}

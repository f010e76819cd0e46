import { take } from './page-facts.ts';
import type { EventFindings } from './site.ts';
import { eventFindings } from './standards/microformat-findings.ts';
import { isEventType, schemaEvent } from './standards/schema-event.ts';
import { type PlacedNode, typesOf } from './standards/schema-org.ts';
import type { Standards } from './standards.ts';

/** A season of a theatre has 150. */
const mostEvents = 200;

/** Every event that a standard names on the page, in order of trust; which of them the page is about is decided outside. */
export function mentionedEvents({ sources, microformats }: Standards): EventFindings[] {
  const events: EventFindings[] = [];
  for (const source of sources) {
    const nodes = source.placed.filter(placed => isEventType(typesOf(placed.node)) && !isInside(placed));
    for (const node of take(new Set(nodes.map(placed => placed.node)), mostEvents))
      events.push(schemaEvent(source, node));
  }
  for (const item of microformats) {
    if (item.kind === 'event' && !item.root.parentElement?.closest('.h-event,.vevent'))
      events.push(eventFindings(item));
  }
  return events.filter(findings => findings.some(({ field, value }) => field === 'name' && value !== ''));
}

/** A part of another event, a broadcast in a video, an event that an article or a person is about. */
const isInside = ({ parent }: PlacedNode): boolean =>
  parent !== undefined &&
  (isInside(parent) ||
    typesOf(parent.node).some(type =>
      /Event$|^VideoObject$|Article$|Posting$|^Person$|^Product$/.test(type),
    ));

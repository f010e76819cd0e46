import type { EventField } from '../../model/event.ts';
import type { PageWords } from '../../model/found-page.ts';
import type { Finding } from '../evidence.ts';
import { eventTitle } from './event-title.ts';

type Said = readonly (readonly [EventField, string, string | undefined])[];

const said = (fields: Said): Finding<EventField>[] =>
  fields.flatMap(([field, name, value]) => (value ? [{ field, value, rule: `open-graph:${name}` }] : []));

/** What Open Graph says of the event of a page whose `og:type` names one: `event`, `events.event`, `meetup:event`. */
export function openGraphEvent(words: PageWords): Finding<EventField>[] {
  const metas = new Map(words.metas);
  if (!/(?:^|[.:])event$/i.test(metas.get('og:type') ?? '')) return [];
  return said([
    ['name', 'og:title', eventTitle(metas.get('og:title') ?? '')],
    ['startDate', 'event:start_time', metas.get('event:start_time')],
    ['endDate', 'event:end_time', metas.get('event:end_time')],
  ]);
}

/** What Open Graph adds to an event that the page is about, and the page's own address. */
export function openGraphDetails({ metas: list, address }: PageWords): Finding<EventField>[] {
  const metas = new Map(list);
  return [
    ...said([
      ['description', 'og:description', metas.get('og:description') ?? metas.get('description')],
      ['image', 'og:image', metas.get('og:image')],
    ]),
    { field: 'url', value: address, rule: 'address' },
  ];
}

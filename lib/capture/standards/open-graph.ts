import type { EventField } from '../../model/event.ts';
import type { PersonField } from '../../model/person.ts';
import type { Finding } from '../evidence.ts';
import { type PageFacts, titleParts } from '../page-facts.ts';

type Said<Field extends string> = readonly (readonly [Field, string, string | undefined])[];

const said = <Field extends string>(fields: Said<Field>): Finding<Field>[] =>
  fields.flatMap(([field, name, value]) => (value ? [{ field, value, rule: `open-graph:${name}` }] : []));

/** `Rina Wijaya (@rina) · Situs` -> `Rina Wijaya`: the first part of a title without a handle in brackets. */
export const titleName = (title: string): string =>
  (titleParts(title)[0] ?? title).replace(/\s*\(@?[\w.@-]{1,80}\).*$/, '').trim();

/** What Open Graph says of the person of a page with `og:type` `profile` (ogp.me/#type_profile); nothing otherwise. */
export function openGraphPerson({ metas, address }: PageFacts): Finding<PersonField>[] {
  if (metas.get('og:type')?.toLowerCase() !== 'profile') return [];
  const names = ['profile:first_name', 'profile:last_name'].map(name => metas.get(name)).filter(Boolean);
  const shown = titleName(metas.get('og:title') ?? '');
  const about = metas.get('og:description') ?? '';
  return said<PersonField>([
    ['name', 'profile:first_name', names.join(' ')],
    ['name', 'og:title', shown],
    ['nickname', 'profile:username', metas.get('profile:username')],
    // A sentence with the name in it is the site's: `340 followers. See what Rina posts.`
    ['about', 'og:description', about.includes(shown) ? undefined : about],
    ['image', 'og:image', metas.get('og:image')],
    ['url', 'og:url', address],
  ]);
}

/** What Open Graph says of the event of a page whose `og:type` names one: `event`, `events.event`, `meetup:event`. */
export function openGraphEvent(facts: PageFacts): Finding<EventField>[] {
  const { metas } = facts;
  if (!/(?:^|[.:])event$/i.test(metas.get('og:type') ?? '')) return [];
  return [
    ...said<EventField>([
      ['name', 'og:title', titleParts(metas.get('og:title') ?? '')[0]],
      ['startDate', 'event:start_time', metas.get('event:start_time')],
      ['endDate', 'event:end_time', metas.get('event:end_time')],
    ]),
    ...openGraphDetails(facts),
  ];
}

/** What Open Graph adds to an event that the page is about, and the page's own address. */
export const openGraphDetails = ({ metas, address }: PageFacts): Finding<EventField>[] => [
  ...said<EventField>([
    ['description', 'og:description', metas.get('og:description') ?? metas.get('description')],
    ['image', 'og:image', metas.get('og:image')],
  ]),
  { field: 'url', value: address, rule: 'address' },
];

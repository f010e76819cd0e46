import type { FoundPerson } from '../../model/found-people.ts';
import type { PersonField } from '../../model/person.ts';
import { dataFindings, type EventPlatform, foundPerson, parsedData, textAt, valuesAt } from './page-data.ts';

/**
 * An event on Luma (data seen 2026-08). Guests that it features have registered; they do not speak. Its `location_type`
 * says "offline" of online events: what tells is the address.
 */
export const lumaEvent: EventPlatform = {
  name: 'luma-event',
  matches: isLumaEvent,
  read: (text, url) => {
    const data = dataOf(text, url);
    if (!data) return [];
    const findings = dataFindings(data, {
      name: 'event.name',
      startDate: 'event.start_at',
      endDate: 'event.end_at',
      timeZone: 'event.timezone',
      organizer: 'hosts.*.name|calendar.name',
      location:
        'event.geo_address_info.full_address|event.geo_address_info.address|event.geo_address_info.city_state',
      image: 'event.cover_url',
    });
    if (!valuesAt(data, 'event.geo_address_info').some(Boolean))
      findings.push({ field: 'location', value: 'Online', rule: 'page-data:virtual' });
    return [...findings, { field: 'url', value: `https://luma.com/${slugOf(data, url)}`, rule: 'page-data' }];
  },
  people: (text, url) => {
    const data = dataOf(text, url);
    if (!data) return { people: [] };
    const [total] = valuesAt(data, 'guest_count');
    return {
      people: [
        ...valuesAt(data, 'hosts.*').map(host => lumaPerson(host, 'organizer')),
        ...valuesAt(data, 'featured_guests.*').map(guest => lumaPerson(guest, 'registrant')),
      ],
      // None where the list is hidden.
      ...(typeof total === 'number' && total > 0 && { total }),
    };
  },
};

/** Whether an address may be an event's: a calendar has one of the same form. */
export function isLumaEvent({ protocol, hostname, port, pathname }: URL): boolean {
  return (
    protocol === 'https:' &&
    port === '' &&
    /^(?:www\.)?(?:luma\.com|lu\.ma)$/.test(hostname) &&
    /^\/[\w.-]{2,80}\/?$/.test(pathname)
  );
}

/** The data of the event at the address; undefined where they are of another page. */
function dataOf(text: string, url: URL): unknown {
  const [initial] = valuesAt(parsedData(text), 'props.pageProps.initialData');
  const [data] = valuesAt(initial, 'data');
  const own = [textAt(data, 'event.url'), textAt(data, 'event.api_id')];
  return textAt(initial, 'kind') === 'event' && own.includes(url.pathname.replaceAll('/', ''))
    ? data
    : undefined;
}

const slugOf = (data: unknown, url: URL): string =>
  textAt(data, 'event.url') || url.pathname.replaceAll('/', '');

/** Somebody in the data. A user has an id and may have a name of their own in addresses: both are theirs. */
function lumaPerson(data: unknown, role: 'organizer' | 'registrant'): FoundPerson {
  const [id, username] = [textAt(data, 'api_id'), textAt(data, 'username')];
  const linkedin = textAt(data, 'linkedin_handle').replace(/^\/?(?:in\/)?/, '');
  const twitter = textAt(data, 'twitter_handle').replace(/^@/, '');
  const said: (readonly [PersonField, string])[] = [
    ['name', textAt(data, 'name')],
    ['url', username || id ? `https://luma.com/user/${username || id}` : ''],
    ['identities', username && id ? `luma:${id}` : ''],
    ['about', textAt(data, 'bio_short')],
    ['links', linkedin && `https://www.linkedin.com/in/${linkedin}`],
    ['links', twitter && `https://x.com/${twitter}`],
    ['links', textAt(data, 'website')],
    ['image', textAt(data, 'avatar_url')],
  ];
  return foundPerson(said, role);
}

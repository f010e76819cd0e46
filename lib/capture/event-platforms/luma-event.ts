import { dataFindings, type EventPlatform, parsedData, textAt, valuesAt } from './page-data.ts';

/**
 * An event on Luma (data seen 2026-08). Guests that it features have registered; they do not speak. Its `location_type`
 * says "offline" of online events: what tells is the address.
 */
export const lumaEvent: EventPlatform = {
  name: 'luma-event',
  matches: ({ protocol, hostname, pathname }) =>
    protocol === 'https:' &&
    /^(?:www\.)?(?:luma\.com|lu\.ma)$/.test(hostname) &&
    /^\/[\w.-]{2,80}\/?$/.test(pathname),
  read: (text, url) => {
    const [initial] = valuesAt(parsedData(text), 'props.pageProps.initialData');
    const [data] = valuesAt(initial, 'data');
    const slug = url.pathname.replaceAll('/', '');
    const own = [textAt(data, 'event.url'), textAt(data, 'event.api_id')];
    if (textAt(initial, 'kind') !== 'event' || !own.includes(slug)) return [];
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
    return [...findings, { field: 'url', value: `https://luma.com/${own[0] || slug}`, rule: 'page-data' }];
  },
};

import { dataFindings, type EventPlatform, parsedData, textAt, valuesAt } from './page-data.ts';

const eventPath = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]{2,80}\/events\/(\w{4,20})(?:\/|$)/;

/** An event on Meetup (data seen 2026-08); its zone stands with the group alone. */
export const meetupEvent: EventPlatform = {
  name: 'meetup-event',
  matches: ({ protocol, hostname, pathname }) =>
    protocol === 'https:' && /^(?:www\.)?meetup\.com$/.test(hostname) && eventPath.test(pathname),
  read: (text, url) => {
    const [page] = valuesAt(parsedData(text), 'props.pageProps');
    const [event] = valuesAt(page, 'event');
    if (textAt(event, 'id') !== eventPath.exec(url.pathname)?.[1]) return [];
    const key = textAt(event, 'group.__ref') || `Group:${textAt(event, 'group.id')}`;
    const [group] = valuesAt(page, `__APOLLO_STATE__.${key}`);
    const findings = dataFindings(
      { event, group },
      {
        name: 'event.title',
        startDate: 'event.dateTime',
        endDate: 'event.endTime',
        timeZone: 'event.group.timezone|group.timezone',
        organizer: 'event.group.name|group.name',
        description: 'event.description',
        url: 'event.eventUrl',
      },
    );
    const kind = textAt(event, 'eventType');
    const venue = ['name', 'address', 'city'].map(part => textAt(event, `venue.${part}`)).filter(Boolean);
    if (kind === 'ONLINE') findings.push({ field: 'location', value: 'Online', rule: 'page-data:virtual' });
    else if (venue.length > 0)
      findings.push({ field: 'location', value: venue.join('\n'), rule: 'page-data:location' });
    if (kind === 'HYBRID') findings.unshift({ field: 'attendanceMode', value: 'mixed', rule: 'page-data' });
    return findings;
  },
};

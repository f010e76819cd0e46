import { dataFindings, type EventPlatform, foundPerson, parsedData, textAt, valuesAt } from './page-data.ts';

const eventPath = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]{2,80}\/events\/(\w{4,20})(?:\/|$)/;

/** An event on Meetup (data seen 2026-08); its zone stands with the group alone. */
export const meetupEvent: EventPlatform = {
  name: 'meetup-event',
  matches: url => meetupEventIn(url) !== undefined,
  read: (text, url) => {
    const [page] = valuesAt(parsedData(text), 'props.pageProps');
    const [event] = valuesAt(page, 'event');
    if (textAt(event, 'id') !== meetupEventIn(url)) return [];
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
    // `CANCELLED`, `CANCELLED_PERM`; else `ACTIVE` or `PAST`.
    if (textAt(event, 'status').startsWith('CANCELLED'))
      findings.push({ field: 'eventStatus', value: 'CANCELLED', rule: 'page-data:status' });
    const kind = textAt(event, 'eventType');
    const venue = ['name', 'address', 'city'].map(part => textAt(event, `venue.${part}`)).filter(Boolean);
    if (kind === 'ONLINE') findings.push({ field: 'location', value: 'Online', rule: 'page-data:virtual' });
    else if (venue.length > 0)
      findings.push({ field: 'location', value: venue.join('\n'), rule: 'page-data:location' });
    if (kind === 'HYBRID') findings.unshift({ field: 'attendanceMode', value: 'mixed', rule: 'page-data' });
    return findings;
  },
  isBeside: ({ pathname }) => pathname.includes('/attendees'),
  people: (text, url) => {
    const [page] = valuesAt(parsedData(text), 'props.pageProps');
    const [event] = valuesAt(page, 'event');
    if (textAt(event, 'id') !== meetupEventIn(url)) return { people: [] };
    const hosts = valuesAt(event, 'eventHosts.*').map(host => {
      const key = textAt(host, '__ref');
      return key ? valuesAt(page, `__APOLLO_STATE__.${key}`)[0] : host;
    });
    return {
      people: hosts.map(host => {
        const id = textAt(host, 'memberId|member.id');
        return foundPerson(
          [
            ['name', textAt(host, 'name|member.name')],
            ['url', /^\d{1,15}$/.test(id) ? `https://www.meetup.com/members/${id}/` : ''],
          ],
          'organizer',
        );
      }),
    };
  },
};

/** The id of the event at an address, its attendees' page included. */
export const meetupEventIn = ({ protocol, hostname, port, pathname }: URL): string | undefined =>
  protocol === 'https:' && port === '' && /^(?:www\.)?meetup\.com$/.test(hostname)
    ? eventPath.exec(pathname)?.[1]
    : undefined;

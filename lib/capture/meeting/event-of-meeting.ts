import { eventIdentitiesOf } from '../../identity/identities.ts';
import { fold } from '../../identity/text.ts';
import type { EventFacts, JejaringEvent } from '../../model/event.ts';
import type { MeetingPlatform } from '../../model/meeting.ts';
import type { MeetingDraft } from '../../model/meeting-draft.ts';
import { localIn } from '../event-text/zone-offset.ts';

const products: Readonly<Partial<Record<MeetingPlatform, string>>> = {
  'google-meet': 'Google Meet',
  zoom: 'Zoom',
  teams: 'Microsoft Teams',
};

/** The product's name, or the host of a page that is none of them. */
export const productOf = ({ platform, host }: MeetingDraft): string => products[platform] ?? host;

/** An instant to five minutes, as clocks show it in an IANA zone: `2026-11-22T09:05+07:00`. */
export function startOf(instant: string, zone: string): string | undefined {
  const step = 5 * 60_000;
  const at = Math.round(Date.parse(instant) / step) * step;
  return Number.isNaN(at) ? undefined : localIn(new Date(at).toISOString(), zone);
}

/**
 * The new event of a meeting. `stored`: all saved events; where one of another day has the room's address, this one goes
 * without, for an address is one event.
 */
export function eventOfMeeting(
  draft: MeetingDraft,
  name: string,
  zone: string,
  stored: readonly JejaringEvent[],
): EventFacts {
  const isFree = draft.url !== undefined && !stored.some(event => hasAddress(event, draft.url));
  return {
    name,
    startDate: startOf(draft.startedAt, zone),
    timeZone: zone,
    location: productOf(draft),
    attendanceMode: 'online',
    ...(isFree && { url: draft.url }),
    speakers: [],
    identities: [],
  };
}

const hasAddress = ({ identities }: JejaringEvent, url: string | undefined): boolean =>
  eventIdentitiesOf({ url }).some(key => identities.includes(key));

/** Saved events of the day on which the meeting began, in the order of their start. */
export const eventsOfTheDay = (
  draft: MeetingDraft,
  zone: string,
  stored: readonly JejaringEvent[],
): JejaringEvent[] => {
  const day = localIn(draft.startedAt, zone)?.slice(0, 10) ?? '';
  const starts = ({ startDate = '' }: JejaringEvent): string => startDate;
  return stored
    .filter(
      event =>
        starts(event).slice(0, 10) === day ||
        (event.endDate !== undefined &&
          starts(event).slice(0, 10) < day &&
          event.endDate.slice(0, 10) >= day),
    )
    .sort((a, b) => (starts(a) < starts(b) ? -1 : 1));
};

/** The event of that day that this meeting is by its address or its title; a weekly room is not last week's event. */
export const eventOfThisMeeting = (
  draft: MeetingDraft,
  ofTheDay: readonly JejaringEvent[],
): JejaringEvent | undefined =>
  ofTheDay.find(event => hasAddress(event, draft.url)) ??
  ofTheDay.find(({ name }) => draft.title !== '' && fold(name) === fold(draft.title));

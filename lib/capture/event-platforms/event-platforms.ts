import { lumaEvent } from './luma-event.ts';
import { meetupEvent } from './meetup-event.ts';
import type { EventPlatform, PlatformPeople } from './page-data.ts';
import { youtubeLive } from './youtube-live.ts';

/** Platforms whose data are read outside the page. Any other is read by the standards and by its words. */
export const eventPlatforms: readonly EventPlatform[] = [lumaEvent, meetupEvent, youtubeLive];

/** Whether the page at an address is one beside an event's own. */
export function isBesideEvent(address: string): boolean {
  const url = new URL(address);
  return eventPlatforms.find(({ matches }) => matches(url))?.isBeside?.(url) ?? false;
}

/** Whom the data of the platform at an address name. */
export function platformPeople(data: string, address: string): PlatformPeople {
  const url = new URL(address);
  return eventPlatforms.find(({ matches }) => matches(url))?.people?.(data, url) ?? { people: [] };
}

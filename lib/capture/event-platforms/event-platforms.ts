import { lumaEvent } from './luma-event.ts';
import { meetupEvent } from './meetup-event.ts';
import type { EventPlatform } from './page-data.ts';
import { youtubeLive } from './youtube-live.ts';

/** Platforms whose data are read outside the page. Any other is read by the standards and by its words. */
export const eventPlatforms: readonly EventPlatform[] = [lumaEvent, meetupEvent, youtubeLive];

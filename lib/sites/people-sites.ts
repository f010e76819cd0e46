import type { PeopleSite } from '../capture/people-site.ts';

/** Every surface that lists people, in the order in which they are asked. Any other page is read by the look of its lists. */
export const peopleSites: readonly PeopleSite[] = [];

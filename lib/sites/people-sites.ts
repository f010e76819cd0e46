import { anyList } from '../capture/people-list/any-list.ts';
import type { PeopleSite } from '../capture/people-site.ts';
import { githubPeople } from './github-people.ts';
import { lumaGuests } from './luma-guests.ts';
import { meetupAttendees } from './meetup-attendees.ts';

/** Every surface outside LinkedIn that lists people, in the order in which they are asked; the last reads any page by the look of its lists. */
export const peopleSites: readonly PeopleSite[] = [lumaGuests, meetupAttendees, githubPeople, anyList];

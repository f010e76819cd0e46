import { anyList } from '../capture/people-list/any-list.ts';
import type { PeopleSite } from '../capture/people-site.ts';
import { meetupAttendees } from './meetup-attendees.ts';

/** Surfaces that list people, asked after those of links; the last reads any page by the look of its lists. */
export const peopleSites: readonly PeopleSite[] = [meetupAttendees, anyList];

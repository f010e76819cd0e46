import type { PeopleSite } from '../capture/people-site.ts';
import { linkedinCompanyPeople } from './linkedin-company-people.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinEvent } from './linkedin-event.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import { linkedinOther } from './linkedin-other.ts';
import { linkedinPeopleSearch } from './linkedin-people-search.ts';
import { linkedinPost } from './linkedin-post.ts';
import { linkedinSales } from './linkedin-sales.ts';

/**
 * Every surface of LinkedIn that lists people, in the order in which they are asked. A file of its own, because the browser
 * injects it on LinkedIn alone.
 */
export const linkedinPeopleSites: readonly PeopleSite[] = [
  linkedinPeopleSearch,
  linkedinConnections,
  linkedinCompanyPeople,
  linkedinPost,
  linkedinMessages,
  linkedinSales,
  linkedinEvent,
  linkedinOther,
];

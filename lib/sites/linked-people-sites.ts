import type { PeopleSite } from '../capture/people-site.ts';
import { githubPeople } from './github-people.ts';
import { linkedinCompanyPeople } from './linkedin-company-people.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinEvent } from './linkedin-event.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import { linkedinOther } from './linkedin-other.ts';
import { linkedinPeopleSearch } from './linkedin-people-search.ts';
import { linkedinPost } from './linkedin-post.ts';
import { linkedinSales } from './linkedin-sales.ts';
import { lumaGuests } from './luma-guests.ts';

/**
 * Surfaces whose lists are made of links to persons, in the order in which they are asked. A file of its own, because the
 * browser injects it on their hosts alone (`linkedHosts` in `lib/browser/read-tab.ts`).
 */
export const linkedPeopleSites: readonly PeopleSite[] = [
  linkedinPeopleSearch,
  linkedinConnections,
  linkedinCompanyPeople,
  linkedinPost,
  linkedinMessages,
  linkedinSales,
  linkedinEvent,
  linkedinOther,
  lumaGuests,
  githubPeople,
];

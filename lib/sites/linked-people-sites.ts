import type { PeopleSite } from '../capture/people-site.ts';
import { githubPeople } from './github-people.ts';
import { linkedinCompanyPeople } from './linkedin-company-people.ts';
import { linkedinConnections } from './linkedin-connections.ts';
import { linkedinEvent } from './linkedin-event.ts';
import { linkedinGroupMembers } from './linkedin-group-members.ts';
import { linkedinMessages } from './linkedin-messages.ts';
import { linkedinOther } from './linkedin-other.ts';
import { linkedinPeopleSearch } from './linkedin-people-search.ts';
import { linkedinPost } from './linkedin-post.ts';
import { linkedinSales } from './linkedin-sales.ts';
import { lumaGuests } from './luma-guests.ts';

/**
 * Surfaces whose lists are made of links to persons, in the order in which they are asked. LinkedIn's read an outline of the
 * page, outside it; what is injected for them, on their hosts alone, is `entrypoints/linked-people.ts`.
 */
export const linkedPeopleSites: readonly PeopleSite[] = [
  linkedinPeopleSearch,
  linkedinConnections,
  linkedinCompanyPeople,
  linkedinGroupMembers,
  linkedinPost,
  linkedinMessages,
  linkedinSales,
  linkedinEvent,
  linkedinOther,
  lumaGuests,
  githubPeople,
];

import type { PeopleSite } from '../capture/people-site.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';

/** Any other page of LinkedIn lists nobody: what looks like a list there are suggestions, jobs, notices. */
export const linkedinOther: PeopleSite = {
  name: 'linkedin-other',
  matches: isLinkedIn,
  read: () => ({ people: [], isNoList: true }),
};

import type { Community } from '../../model/community.ts';
import { addDays, type Day } from '../day.ts';
import { type DueDate, dueDates } from './date.ts';

/** A meeting whose day has come. */
export interface CommunityMeeting extends DueDate {
  readonly communityId: string;
  readonly name: string;
}

/** So many days a meeting that was not noted is asked after. */
const patience = 7;

/**
 * The communities that meet today, or were to meet within the last week: noting a meeting puts its day off. They are no lines of the
 * due list, which is of people. The latest first, then by name.
 */
export function communityMeetings(communities: readonly Community[], today: Day): CommunityMeeting[] {
  const since = addDays(today, -patience);
  const dates = dueDates(today);
  return communities
    .flatMap(({ id: communityId, name, nextOn, leftOn }): CommunityMeeting[] => {
      if (nextOn === undefined || leftOn !== undefined || nextOn > today || nextOn < since) return [];
      const date = dates(nextOn);
      return date ? [{ ...date, communityId, name }] : [];
    })
    .sort((a, b) => b.days - a.days || (a.name < b.name ? -1 : 1));
}

import type { Attendance } from '../model/attendance.ts';
import type { Commitment } from '../model/commitment.ts';
import type { ContactRow } from '../model/contact-row.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { Interaction } from '../model/interaction.ts';
import type { Mentorship } from '../model/mentorship.ts';
import type { Topic } from '../model/topic.ts';

/** What of a contact goals and reviews are reckoned from: rows and whole contacts both have it. */
export type PracticeContact = Pick<
  ContactRow,
  'id' | 'name' | 'organization' | 'tags' | 'segment' | 'relation' | 'createdAt'
>;

export type PracticeEvent = Pick<
  JejaringEvent,
  | 'id'
  | 'name'
  | 'startDate'
  | 'endDate'
  | 'organizer'
  | 'attendanceMode'
  | 'eventStatus'
  | 'creditHours'
  | 'tags'
  | 'eventKind'
  | 'myRole'
  | 'certificate'
>;

/**
 * What goals, weeks and reviews are reckoned from. Of the interactions only those of the days that are asked about are needed, in
 * any order: see `interactionsNeededSince`. Hand the same object in as long as nothing has changed: what is common to several
 * goals is reckoned once for each object.
 */
export interface PracticeData {
  readonly contacts: readonly PracticeContact[];
  readonly events: readonly PracticeEvent[];
  readonly attendances: readonly Attendance[];
  readonly interactions: readonly Interaction[];
  readonly commitments: readonly Commitment[];
  readonly topics: readonly Topic[];
  readonly mentorships: readonly Mentorship[];
}

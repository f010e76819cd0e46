import type { Attendance } from '../../model/attendance.ts';
import type { Commitment } from '../../model/commitment.ts';
import type { Contact } from '../../model/contact.ts';
import type { JejaringEvent } from '../../model/event.ts';
import type { InteractionSummary } from '../../model/interaction.ts';
import type { Mentorship } from '../../model/mentorship.ts';
import type { Settings } from '../../model/settings.ts';
import type { Day } from '../day.ts';

/** What is asked of a contact; rows of lists have it too. */
export type DueContact = Pick<
  Contact,
  | 'id'
  | 'name'
  | 'segment'
  | 'relation'
  | 'note'
  | 'jobTitle'
  | 'organization'
  | 'birthday'
  | 'followUpOn'
  | 'followUpFor'
  | 'cadence'
  | 'snoozedUntil'
  | 'skippedOn'
  | 'doNotContactSince'
  | 'jobChangedAt'
  | 'createdAt'
>;

export type DueEvent = Pick<
  JejaringEvent,
  'id' | 'name' | 'startDate' | 'endDate' | 'eventStatus' | 'myRole'
>;
export type DueAttendance = Pick<Attendance, 'contactId' | 'eventId' | 'role' | 'createdAt'>;

/**
 * What the due list is reckoned from: everything, since who was met among many is told by the others. After a change hand in a new
 * list with the same objects but for those that changed: of the others it is known what they tell.
 */
export interface DueInput {
  readonly contacts: readonly DueContact[];
  readonly summaries: readonly InteractionSummary[];
  readonly commitments: readonly Commitment[];
  readonly events: readonly DueEvent[];
  readonly attendances: readonly DueAttendance[];
  readonly mentorships: readonly Mentorship[];
  /** Of each segment; absent: nobody has a rhythm but by their own. */
  readonly cadences?: Settings['cadences'];
  /** The day of the last session of each mentorship, where it is known. */
  readonly lastSessions?: readonly { readonly mentorshipId: string; readonly on: Day }[];
}

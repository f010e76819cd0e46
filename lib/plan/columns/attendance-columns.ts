import type { DueAttendance } from '../due/input.ts';
import { keptColumns } from './kept-columns.ts';
import { contactNumbers, eventNumbers } from './numbers.ts';

/** What somebody was at an event: who only registered was not there. */
export const presence = { none: 0, hall: 1, stage: 2, you: 3 } as const;

const presenceOf: Readonly<Record<DueAttendance['role'], number>> = {
  registrant: presence.none,
  you: presence.you,
  attendee: presence.hall,
  speaker: presence.stage,
  moderator: presence.stage,
  organizer: presence.stage,
};

/** Of attendances, by their places in the list. */
export const attendanceColumns = keptColumns({
  make: length => ({
    contact: new Int32Array(length),
    event: new Int32Array(length),
    presence: new Uint8Array(length),
  }),
  fill: (columns, place, { contactId, eventId, role }: DueAttendance) => {
    columns.contact[place] = contactNumbers.of(contactId);
    columns.event[place] = eventNumbers.of(eventId);
    columns.presence[place] = presenceOf[role];
  },
});

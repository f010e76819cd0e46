import type { Attendance, AttendanceRole } from '../../model/attendance.ts';

/** Contact id -> role at an event, of everybody but you. Who has several is there in the weightiest. */
export function rolesAt(
  eventId: string,
  attendances: readonly Pick<Attendance, 'contactId' | 'eventId' | 'role'>[],
): ReadonlyMap<string, AttendanceRole> {
  const here = attendances.filter(one => one.eventId === eventId);
  const roles = new Map<string, AttendanceRole>();
  for (const { contactId, role } of here) {
    const known = roles.get(contactId);
    if (known === undefined || weightOfRole(role) < weightOfRole(known)) roles.set(contactId, role);
  }
  for (const { contactId, role } of here) if (role === 'you') roles.delete(contactId);
  return roles;
}

const weights: Readonly<Record<AttendanceRole, number>> = {
  speaker: 0,
  moderator: 1,
  organizer: 2,
  attendee: 3,
  you: 3,
  registrant: 4,
};

/** By which those come first whom one prepares for most: speakers, then hosts. */
export const weightOfRole = (role: AttendanceRole | undefined): number =>
  role ? weights[role] : weights.attendee;

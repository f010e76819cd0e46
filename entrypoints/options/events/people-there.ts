import { fold } from '../../../lib/identity/text.ts';
import { type Attendance, type AttendanceRole, attendanceRoles } from '../../../lib/model/attendance.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';

/** Somebody at an event, in one role. */
export interface PersonThere {
  readonly attendance: Attendance;
  readonly contact: ContactRow;
}

export interface RoleGroup {
  readonly role: AttendanceRole;
  readonly people: readonly PersonThere[];
}

/** The people of an event by role, those of whom most depends first, each role by name; `words` narrows them. */
export function peopleByRole(
  attendances: readonly Attendance[],
  contactOf: (id: string) => ContactRow | undefined,
  words: string,
  compare: (a: string, b: string) => number,
): RoleGroup[] {
  const wanted = fold(words).split(' ').filter(Boolean);
  const people = attendances.flatMap((attendance): PersonThere[] => {
    const contact = contactOf(attendance.contactId);
    if (!contact) return [];
    const text = wanted.length > 0 ? fold(`${contact.name} ${contact.organization ?? ''}`) : '';
    return wanted.every(word => text.includes(word)) ? [{ attendance, contact }] : [];
  });
  return attendanceRoles.flatMap(role => {
    const own = people.filter(({ attendance }) => attendance.role === role);
    own.sort((a, b) => compare(a.contact.name, b.contact.name));
    return own.length > 0 ? [{ role, people: own }] : [];
  });
}

/** The first so many people of all groups together, for a page that does not draw thousands. */
export function firstOf(
  groups: readonly RoleGroup[],
  most: number,
): (RoleGroup & { readonly count: number })[] {
  let left = most;
  return groups.flatMap(({ role, people }) => {
    const shown = people.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ role, people: shown, count: people.length }] : [];
  });
}

import * as z from 'zod/mini';

export const attendanceRoles = [
  'organizer',
  'speaker',
  'moderator',
  'attendee',
  'registrant',
  'you',
] as const;
export type AttendanceRole = (typeof attendanceRoles)[number];

/** A contact at an event: the fact behind "met at". Only ever added or removed, never changed in place. */
export const attendanceSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  eventId: z.string(),
  role: z.enum(attendanceRoles),
  createdAt: z.string(),
});
export type Attendance = z.infer<typeof attendanceSchema>;

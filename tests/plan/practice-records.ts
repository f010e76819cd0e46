import type { Attendance } from '../../lib/model/attendance.ts';
import type { Commitment } from '../../lib/model/commitment.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Interaction } from '../../lib/model/interaction.ts';
import type { Topic } from '../../lib/model/topic.ts';
import type { WeekPlan } from '../../lib/model/week-plan.ts';
import type { ReviewData } from '../../lib/plan/review/review.ts';

/** A Sunday. */
export const today = '2026-11-22';

/** Noon in UTC: the same day in nearly every zone in which the tests may run. */
const noon = (day: string): string => `${day}T12:00:00.000Z`;
const stamps = { createdAt: noon('2026-01-05'), updatedAt: noon('2026-01-05') };
let made = 0;
const next = (kind: string): string => `${kind}-${++made}`;

/** A contact that was saved on a day. */
export const contact = (id: string, savedOn = '2026-01-05', fields: Partial<Contact> = {}): Contact => ({
  id,
  name: id,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: noon(savedOn),
  updatedAt: noon(savedOn),
  ...fields,
});

export const event = (
  id: string,
  startDate?: string,
  fields: Partial<JejaringEvent> = {},
): JejaringEvent => ({
  id,
  name: id,
  startDate,
  speakers: [],
  identities: [],
  tags: [],
  provenance: {},
  seen: {},
  ...stamps,
  ...fields,
});

export const attendance = (
  contactId: string,
  eventId: string,
  role: Attendance['role'] = 'attendee',
): Attendance => ({ id: next('attendance'), contactId, eventId, role, createdAt: noon('2026-01-05') });

export const interaction = (
  contactId: string,
  on: string,
  fields: Partial<Interaction> = {},
): Interaction => ({
  id: next('interaction'),
  contactId,
  kind: 'message',
  direction: 'mutual',
  on,
  ...stamps,
  ...fields,
});

export const commitment = (id: string, fields: Partial<Commitment> = {}): Commitment => ({
  id,
  contactId: 'rina',
  whose: 'mine',
  text: `janji ${id}`,
  ...stamps,
  ...fields,
});

export const goal = (fields: Partial<Goal> = {}): Goal => ({
  id: 'goal',
  text: 'Mengenal 12 analis kebijakan',
  startOn: '2026-11-01',
  contactIds: [],
  organizations: [],
  topics: [],
  ...stamps,
  ...fields,
});

export const topic = (id: string, fields: Partial<Topic> = {}): Topic => ({
  id,
  name: id,
  contactIds: [],
  learned: [],
  sources: [],
  ...stamps,
  ...fields,
});

export const learned = (on: string, contactId?: string): Topic['learned'][number] => ({
  id: next('learned'),
  on,
  text: 'Cara kerjanya',
  contactId,
});

export const weekPlan = (startOn: string, fields: Partial<WeekPlan> = {}): WeekPlan => ({
  id: `week:${startOn}`,
  startOn,
  contactIds: [],
  organizations: [],
  topics: [],
  mix: {},
  slots: [],
  ...stamps,
  ...fields,
});

/** Nothing is saved but what is given. */
export const practice = (data: Partial<ReviewData> = {}): ReviewData => ({
  contacts: [],
  events: [],
  attendances: [],
  interactions: [],
  commitments: [],
  topics: [],
  mentorships: [],
  goals: [],
  weekPlans: [],
  ...data,
});

import type { Commitment } from '../../../lib/model/commitment.ts';
import type { InteractionSummary } from '../../../lib/model/interaction.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import type { DueAttendance, DueContact, DueEvent, DueInput } from '../../../lib/plan/due/input.ts';

/** A Sunday. */
export const today = '2026-11-22';

const longAgo = '2025-01-10T12:00:00.000Z';

/** Somebody saved long ago, about whom nothing is due. */
export const person = (some: Partial<DueContact> = {}): DueContact => ({
  id: 'wulan',
  name: 'Wulan Prasetyo',
  createdAt: longAgo,
  ...some,
});

export const summary = (some: Partial<InteractionSummary> = {}): InteractionSummary => ({
  id: 'wulan',
  at: longAgo,
  count: 1,
  given: 0,
  received: 0,
  mutual: 1,
  receivedSince: 0,
  untold: [],
  ...some,
});

export const promise = (some: Partial<Commitment> = {}): Commitment => ({
  id: 'c1',
  contactId: 'wulan',
  whose: 'mine',
  text: 'kirim bahan paparan',
  createdAt: longAgo,
  updatedAt: longAgo,
  ...some,
});

export const event = (some: Partial<DueEvent> = {}): DueEvent => ({
  id: 'webinar',
  name: 'Webinar Satu Data',
  startDate: '2026-11-19T09:00+07:00',
  ...some,
});

export const attendance = (some: Partial<DueAttendance> = {}): DueAttendance => ({
  contactId: 'wulan',
  eventId: 'webinar',
  role: 'attendee',
  createdAt: longAgo,
  ...some,
});

export const mentorship = (some: Partial<Mentorship> = {}): Mentorship => ({
  id: 'm1',
  role: 'mentee',
  contactIds: ['wulan'],
  topics: [],
  createdAt: longAgo,
  updatedAt: longAgo,
  ...some,
});

export const input = (some: Partial<DueInput> = {}): DueInput => ({
  contacts: [person()],
  commitments: [],
  events: [],
  attendances: [],
  mentorships: [],
  summaries: [],
  ...some,
});

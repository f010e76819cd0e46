import type { Attendance } from '../../lib/model/attendance.ts';
import type { Commitment } from '../../lib/model/commitment.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import { type Goal, measures } from '../../lib/model/goal.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { addDays, type Day } from '../../lib/plan/day.ts';

const at = '2026-01-05T03:00:00.000Z';
const stamps = { createdAt: at, updatedAt: at };
const eventCount = 2000;

const numbered = <T>(length: number, make: (number: number) => T): T[] =>
  Array.from({ length }, (_, number) => make(number));

/** What somebody has beside contacts and interactions after years: each contact at an event, a promise for every fifth. */
export function practiceRecords(contactIds: readonly string[], today: Day) {
  const events = numbered(
    eventCount,
    (number): JejaringEvent => ({
      id: `event-${number}`,
      name: `Webinar ${number}`,
      startDate: `${addDays(today, -(number % 1095))}T09:00+07:00`,
      creditHours: number % 3 === 0 ? '2,5' : undefined,
      eventKind: 'webinar',
      tags: [],
      speakers: [],
      identities: [],
      provenance: {},
      seen: {},
      ...stamps,
    }),
  );
  const attendances = contactIds.map(
    (contactId, number): Attendance => ({
      id: `attendance-${number}`,
      contactId,
      eventId: `event-${number % eventCount}`,
      role: number % 10 === 0 ? 'speaker' : 'attendee',
      createdAt: at,
    }),
  );
  const commitments = contactIds
    .filter((_, number) => number % 5 === 0)
    .map((contactId, number): Commitment => {
      const dueOn = addDays(today, (number % 400) - 390);
      const isKept = number % 10 !== 0;
      return {
        id: `commitment-${number}`,
        contactId,
        whose: number % 3 === 0 ? 'theirs' : 'mine',
        text: 'Kirim bahan paparan',
        dueOn,
        ...(isKept && { outcome: 'kept', endedOn: dueOn < today ? dueOn : today }),
        ...stamps,
      };
    });
  const goals = measures.map(
    (measure, number): Goal => ({
      id: `goal-${number}`,
      text: `Tujuan ${number}`,
      measure,
      // Half of them count some only.
      ...(number % 2 === 1 && { counted: { segment: 'colleague' } }),
      target: 50,
      // The contacts were all saved before: some thousands of them since this day.
      startOn: measure === 'peopleMet' ? '2024-01-20' : '2026-07-01',
      deadline: '2026-12-31',
      contactIds: [],
      organizations: [],
      topics: [],
      ...stamps,
    }),
  );
  const topics = numbered(
    100,
    (number): Topic => ({
      id: `topic-${number}`,
      name: `Topik ${number}`,
      contactIds: [],
      learned: [{ id: 'learned', on: addDays(today, -number), text: 'Cara kerjanya' }],
      sources: [],
      ...stamps,
    }),
  );
  return { events, attendances, commitments, goals, topics };
}

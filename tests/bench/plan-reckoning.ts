import type { Interaction } from '../../lib/model/interaction.ts';
import { addDays } from '../../lib/plan/day.ts';
import { dueList } from '../../lib/plan/due.ts';
import { progressOf } from '../../lib/plan/goal-progress.ts';
import { summaryOf } from '../../lib/plan/interaction-summary.ts';
import { type ReviewData, reviewNeedsSince, reviewOf } from '../../lib/plan/review.ts';
import { spanOf } from '../../lib/plan/span.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { type JejaringDatabase, openDatabase } from '../../lib/store/database.ts';
import { practiceRecords } from './practice-records.ts';

const today = '2026-11-22';
/** Days over which the interactions are spread. */
const history = 1095;
const directions = ['given', 'received', 'mutual'] as const;
/** Most of what people do with each other is to write. */
const kinds = [
  'message',
  'message',
  'call',
  'message',
  'meeting',
  'message',
  'message',
  'mentoring',
  'message',
  'help',
  'message',
] as const;

/** All in ms, medians; see `plan-speed.ts`. */
export interface ReckoningTimes {
  readonly reading: number;
  readonly due: number;
  readonly goals: number;
  readonly review: number;
  /** All three together, and the first time. */
  readonly all: number;
  readonly first: number;
  readonly contacts: number;
  /** Interactions in the database, and those that were read. */
  readonly interactions: number;
  readonly read: number;
  /** So that nothing is measured that found nothing. */
  readonly lines: number;
  readonly counted: number;
}

/** Gives every contact so many interactions, beside events, promises and goals. Runs in a page of the extension. */
export async function fillPractice(each: number): Promise<void> {
  const db = openDatabase('jejaring');
  const ids = await db.contacts.toCollection().primaryKeys();
  const at = new Date().toISOString();
  for (let from = 0; from < ids.length; from += 2000) {
    const some = ids.slice(from, from + 2000).map((contactId, index) => {
      const number = from + index;
      const own = Array.from({ length: each }, (_, turn): Interaction => {
        const on = addDays(today, -((number * 37 + turn * 211) % history));
        const kind = kinds[(number + turn) % kinds.length] ?? 'message';
        const direction = directions[(number + turn) % 3] ?? 'mutual';
        return { id: `${contactId}-${turn}`, contactId, kind, direction, on, createdAt: at, updatedAt: at };
      });
      return { own, summary: summaryOf(contactId, own, at) };
    });
    await db.interactions.bulkAdd(some.flatMap(({ own }) => own));
    await db.interactionSummaries.bulkAdd(some.map(({ summary }) => summary));
  }
  const { events, attendances, commitments, goals, topics } = practiceRecords(ids, today);
  await db.events.bulkAdd(events);
  await db.attendances.bulkAdd(attendances);
  await db.commitments.bulkAdd(commitments);
  await db.goals.bulkAdd(goals);
  await db.topics.bulkAdd(topics);
}

/** Reads what is needed, and reckons the due list, all goals and the review of the quarter so many times. */
export async function measureReckoning(rounds: number): Promise<ReckoningTimes> {
  const db = openDatabase('jejaring');
  await db.open();
  const begun = performance.now();
  const data = await readPractice(db);
  const reading = performance.now() - begun;
  const times: { due: number; goals: number; review: number }[] = [];
  let [lines, counted] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    // Another object each time: what is kept with it is reckoned anew.
    const fresh: ReviewData = { ...data };
    const start = performance.now();
    const due = dueList({ ...data, cadences: { friend: 'P6M', colleague: 'P1Y' } }, today);
    const afterDue = performance.now();
    const progress = data.goals.map(goal => progressOf(goal, fresh, today));
    const afterGoals = performance.now();
    const review = reviewOf('quarter', fresh, today);
    const end = performance.now();
    times.push({ due: afterDue - start, goals: afterGoals - afterDue, review: end - afterGoals });
    lines = due.length;
    counted = Math.min(review.figures.peopleTalkedTo, ...progress.slice(0, 3).map(({ count }) => count));
  }
  const all = times.map(({ due, goals, review }) => due + goals + review);
  return {
    reading,
    due: median(times.map(({ due }) => due)),
    goals: median(times.map(({ goals }) => goals)),
    review: median(times.map(({ review }) => review)),
    all: median(all),
    first: all[0] ?? 0,
    contacts: data.contacts.length,
    interactions: await db.interactions.count(),
    read: data.interactions.length,
    lines,
    counted,
  };
}

async function readPractice(db: JejaringDatabase) {
  const goals = await db.goals.toArray();
  const since = reviewNeedsSince(spanOf('quarter', today), goals);
  const [
    contacts,
    summaries,
    interactions,
    commitments,
    events,
    attendances,
    topics,
    mentorships,
    weekPlans,
  ] = await Promise.all([
    db.contacts.toArray(),
    db.interactionSummaries.toArray(),
    db.interactions.where('on').aboveOrEqual(since).toArray(),
    db.commitments.toArray(),
    db.events.toArray(),
    db.attendances.toArray(),
    db.topics.toArray(),
    db.mentorships.toArray(),
    db.weekPlans.toArray(),
  ]);
  return {
    contacts: contacts.map(contactRow),
    summaries: new Map(summaries.map(summary => [summary.id, summary])),
    interactions,
    commitments,
    events,
    attendances,
    topics,
    mentorships,
    weekPlans,
    goals,
  };
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

import type { Interaction } from '../../lib/model/interaction.ts';
import { columnSteps } from '../../lib/plan/columns/column-steps.ts';
import { addDays, type Day } from '../../lib/plan/day.ts';
import { dueList } from '../../lib/plan/due/due-list.ts';
import { progressOf } from '../../lib/plan/goals/goal-progress.ts';
import { summaryOf } from '../../lib/plan/interaction-summary.ts';
import { type ReviewData, reviewNeedsSince, reviewOf } from '../../lib/plan/review/review.ts';
import { spanOf } from '../../lib/plan/span.ts';
import { contactRows } from '../../lib/store/contact-rows.ts';
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

/** In ms; see `plan-speed.ts`. */
export interface ReckoningTimes {
  /** Until all is read, and until the columns are made of it. */
  readonly reading: number;
  readonly columns: number;
  /** The longest of the steps in which they are made. */
  readonly longestStep: number;
  /** All three after loading, for the first time: nothing is warm yet. */
  readonly first: number;
  /** Medians of the rounds after it: in each somebody was talked to since, or it is another day. */
  readonly due: number;
  readonly goals: number;
  readonly review: number;
  readonly all: number;
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

/**
 * Reads what is needed and makes its columns, which is loading; then reckons the due list, all goals and the review of the quarter, the
 * first time and again after each of so many changes. To take a change into the columns is part of reckoning.
 */
export async function measureReckoning(rounds: number): Promise<ReckoningTimes> {
  const db = openDatabase('jejaring');
  await db.open();
  const begun = performance.now();
  let data = await readPractice(db);
  const reading = performance.now() - begun;
  const { length: read } = data.interactions;
  const steps = columnSteps(data).map(step => timed(step).ms);
  const times: Omit<Reckoned, 'lines' | 'counted'>[] = [];
  let [lines, counted] = [0, 0];
  for (let round = 0; round <= rounds; round++) {
    if (round % 2 === 1) data = talkedTo(data, round);
    const reckoned = reckon(data, addDays(today, Math.floor(round / 2)));
    times.push(reckoned);
    lines = reckoned.lines;
    counted = reckoned.counted;
  }
  const [first, ...later] = times;
  const sum = ({ due, goals, review }: Omit<Reckoned, 'lines' | 'counted'>): number => due + goals + review;
  return {
    reading,
    columns: steps.reduce((all, ms) => all + ms, 0),
    longestStep: Math.max(...steps),
    first: first ? sum(first) : 0,
    due: median(later.map(({ due }) => due)),
    goals: median(later.map(({ goals }) => goals)),
    review: median(later.map(({ review }) => review)),
    all: median(later.map(sum)),
    contacts: data.contacts.length,
    interactions: await db.interactions.count(),
    read,
    lines,
    counted,
  };
}

type Practice = Awaited<ReturnType<typeof readPractice>>;

interface Reckoned {
  readonly due: number;
  readonly goals: number;
  readonly review: number;
  readonly lines: number;
  readonly counted: number;
}

function reckon(data: Practice, day: Day): Reckoned {
  // Another object each time: what is kept with it is reckoned anew.
  const fresh: ReviewData = { ...data };
  const due = timed(() => dueList({ ...data, cadences: { friend: 'P6M', colleague: 'P1Y' } }, day));
  const goals = timed(() => data.goals.map(goal => progressOf(goal, fresh, day)));
  const review = timed(() => reviewOf('quarter', fresh, day));
  return {
    due: due.ms,
    goals: goals.ms,
    review: review.ms,
    lines: due.value.length,
    counted: Math.min(
      review.value.figures.peopleTalkedTo,
      ...goals.value.slice(0, 3).map(({ count }) => count),
    ),
  };
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const begun = performance.now();
  const value = work();
  return { ms: performance.now() - begun, value };
}

/** The lists as they are handed on after an interaction was noted: new ones, with the same objects but for those that changed. */
function talkedTo(data: Practice, turn: number): Practice {
  const place = (turn * 7919) % data.contacts.length;
  const [contact, last] = [data.stored[place], data.interactions.at(-1)];
  const [row] = contact ? data.toRows([contact]) : [];
  if (!contact || !row || !last) throw new Error('Nobody to talk to.');
  return {
    ...data,
    contacts: data.contacts.with(place, row),
    summaries: data.summaries.map(one =>
      one.id === contact.id ? { ...one, lastOn: today, count: one.count + 1 } : one,
    ),
    interactions: [...data.interactions, { ...last, id: `~${turn}`, contactId: contact.id, on: today }],
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
  const toRows = contactRows();
  return {
    // As the workspace holds them.
    contacts: toRows(contacts),
    stored: contacts,
    toRows,
    summaries,
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

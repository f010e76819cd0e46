import type { Settings } from '../../../lib/model/settings.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { dueList } from '../../../lib/plan/due/due-list.ts';
import type { DueLine } from '../../../lib/plan/due/reason.ts';
import type { WorkspaceData } from '../workspace-data.ts';

const sources = [
  'contacts',
  'summaries',
  'commitments',
  'events',
  'attendances',
  'mentorships',
  'lastSessions',
] as const;

/** What the due list is reckoned from: arrays that are new ones after a change. */
export type DueData = Pick<WorkspaceData, (typeof sources)[number]>;

interface Reckoned {
  readonly data: DueData;
  readonly cadences: string;
  readonly today: Day;
  readonly lines: readonly DueLine[];
}

/** Kept while other places are looked at: nothing is reckoned twice. */
let last: Reckoned | undefined;

/** The due list of the data as they are, where it was reckoned already. */
export function knownDue(
  data: DueData,
  cadences: Settings['cadences'],
  today: Day,
): Reckoned['lines'] | undefined {
  const isKnown =
    last !== undefined &&
    last.today === today &&
    last.cadences === JSON.stringify(cadences) &&
    sources.every(name => last?.data[name] === data[name]);
  return isKnown ? last?.lines : undefined;
}

/** Who is due and why, the most pressing first. Reckoned once for the same data, rhythms and day. */
export function dueOf(data: DueData, cadences: Settings['cadences'], today: Day): Reckoned['lines'] {
  const known = knownDue(data, cadences, today);
  if (known) return known;
  const { contacts, summaries, commitments, events, attendances, mentorships, lastSessions } = data;
  const lines = dueList(
    {
      contacts,
      summaries,
      commitments,
      events,
      attendances,
      mentorships,
      lastSessions,
      ...(cadences && { cadences }),
    },
    today,
  );
  last = { data, cadences: JSON.stringify(cadences), today, lines };
  return lines;
}

import type { HistoryEntry } from '../model/history.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import type { RecordChange } from './record-change.ts';
import { sampleAttendances, sampleEvents } from './sample/sample-events.ts';
import { samplePeople } from './sample/sample-people.ts';
import {
  sampleCommunities,
  sampleGoals,
  sampleMentorships,
  sampleOpportunities,
  sampleTopics,
  sampleWeekPlan,
} from './sample/sample-practice.ts';
import { sampleCommitments } from './sample/sample-promises.ts';
import { sampleInteractions } from './sample/sample-talks.ts';
import type { SampleVoice } from './sample/sample-voice.ts';

type Put = Extract<RecordChange, { put: unknown }>;

/**
 * Brings invented people, events and a practice with them, told from today, in one batch. `removeSample` takes them back without a
 * trace. Loaded twice it is there once. Throws what `commit` throws.
 *
 * @param label What history calls it.
 */
export function loadSample(
  db: JejaringDatabase,
  { label, now, ...voice }: SampleVoice & { readonly label: string; readonly now?: Date },
): Promise<HistoryEntry | undefined> {
  const week = sampleWeekPlan(voice);
  const puts: readonly Put[] = [
    ...samplePeople(voice).map(put => ({ table: 'contacts', put }) as const),
    ...sampleEvents(voice).map(put => ({ table: 'events', put }) as const),
    ...sampleAttendances(voice).map(put => ({ table: 'attendances', put }) as const),
    ...sampleInteractions(voice).map(put => ({ table: 'interactions', put }) as const),
    ...sampleCommitments(voice).map(put => ({ table: 'commitments', put }) as const),
    ...sampleMentorships(voice).map(put => ({ table: 'mentorships', put }) as const),
    ...sampleGoals(voice).map(put => ({ table: 'goals', put }) as const),
    ...sampleTopics(voice).map(put => ({ table: 'topics', put }) as const),
    ...sampleOpportunities(voice).map(put => ({ table: 'opportunities', put }) as const),
    ...sampleCommunities(voice).map(put => ({ table: 'communities', put }) as const),
    { table: 'weekPlans', put: week },
  ];
  // What is there, the user may have changed.
  const plan = async (): Promise<RecordChange[]> => {
    const there = await Promise.all(puts.map(({ table, put }) => db.table(table).get(put.id)));
    return puts.filter((_, index) => there[index] === undefined);
  };
  return commit(db, { act: 'import', label, plan, ...(now && { now }) });
}

import * as z from 'zod/mini';
import { relations, segments } from './contact.ts';
import { directions, interactionKinds } from './interaction.ts';

/** What is counted, always from what is saved. */
export const measures = [
  /** Contacts met for the first time: saved, or at their first event. */
  'peopleMet',
  /** Contacts with whom there was an interaction. */
  'peopleInTouch',
  'interactions',
  /** Organizations and topics about which something was learned. */
  'learned',
  'eventsAttended',
  /** Hours (JP) of events attended. */
  'creditHours',
  'mentoringSessions',
  /** My promises that were kept in time. */
  'promisesKept',
] as const;
export type Measure = (typeof measures)[number];

/** Which ones are counted; absent: all. */
export const countedSchema = z.object({
  tag: z.optional(z.string()),
  organization: z.optional(z.string()),
  segment: z.optional(z.enum(segments)),
  relation: z.optional(z.enum(relations)),
  kind: z.optional(z.enum(interactionKinds)),
  direction: z.optional(z.enum(directions)),
});

export const goalOutcomes = ['reached', 'dropped'] as const;

/** What you want from networking, SMART. Progress is counted, never typed. */
export const goalSchema = z.object({
  id: z.string(),
  /** Specific: `Mengenal 12 analis kebijakan dari instansi lain`. */
  text: z.string().check(z.minLength(1)),
  /** Relevant: what it is good for. */
  why: z.optional(z.string()),
  /** Measurable; absent while it is still a sentence. */
  measure: z.optional(z.enum(measures)),
  counted: z.optional(countedSchema),
  /** Achievable: how many. */
  target: z.optional(z.number().check(z.positive())),
  startOn: z.string(),
  /** Timed: the last day. */
  deadline: z.optional(z.string()),
  contactIds: z.array(z.string()),
  organizations: z.array(z.string()),
  topics: z.array(z.string()),
  /** Absent: open. */
  outcome: z.optional(z.enum(goalOutcomes)),
  endedOn: z.optional(z.string()),
  note: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Goal = z.infer<typeof goalSchema>;

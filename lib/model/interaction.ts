import * as z from 'zod/mini';

export const interactionKinds = [
  'message',
  'call',
  'meeting',
  'help',
  'introduction',
  'advice',
  'feedback',
  'mentoring',
] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** For whom it was: given by you, received by you, or both. */
export const directions = ['given', 'received', 'mutual'] as const;
export type Direction = (typeof directions)[number];

/** What happened with a contact on a day. */
export const interactionSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  kind: z.enum(interactionKinds),
  direction: z.enum(directions),
  /** A day of your own calendar: `2026-11-22`. */
  on: z.string(),
  /** One line: `Membagikan bahan paparan`. */
  text: z.optional(z.string()),
  /** What was pasted or written at length. */
  note: z.optional(z.string()),
  /** Roughly how long it took, in minutes. */
  minutes: z.optional(z.number()),
  /** The event where it happened. */
  eventId: z.optional(z.string()),
  /** Of an introduction the third: to whom you introduced the contact, or whom the contact introduced to you. */
  introducedId: z.optional(z.string()),
  /** The interaction that this one answers by telling what came of it. */
  answers: z.optional(z.string()),
  /** The mentoring of which it is a session. */
  mentorshipId: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Interaction = z.infer<typeof interactionSchema>;

/**
 * What the interactions with one contact come to. No record: the door reckons it anew whenever one of them is written, so that what
 * is due can be told without reading them all.
 */
export interface InteractionSummary {
  /** Of the contact. */
  readonly id: string;
  /** Instant of the batch that wrote it; with `count` 0 there are none any more. */
  readonly at: string;
  readonly count: number;
  /** Day and kind of the last one. */
  readonly lastOn?: string;
  readonly lastKind?: InteractionKind;
  readonly lastGivenOn?: string;
  readonly lastReceivedOn?: string;
  readonly given: number;
  readonly received: number;
  readonly mutual: number;
  /** How many were received after the last one that was given or mutual. */
  readonly receivedSince: number;
  /** What was received and of which they have not been told what came: help, advice, an introduction; the oldest first. */
  readonly untold: readonly Untold[];
}

export interface Untold {
  readonly interactionId: string;
  readonly kind: InteractionKind;
  readonly on: string;
  readonly text?: string;
}

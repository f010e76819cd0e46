import * as z from 'zod/mini';
import { meetingPlatforms, participantSchema } from './meeting.ts';

/** What became of a participant in the store. */
const savedParticipantSchema = z.object({
  contactId: z.string(),
  /** The note as it was saved with them: a later one takes its place. */
  note: z.optional(z.string()),
});

/** Where the people of a meeting are noted as met: a stored event, or one that is made with the first save. */
const draftEventSchema = z.union([
  z.object({ kind: z.literal('stored'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('new') }),
]);
export type DraftEvent = z.infer<typeof draftEventSchema>;

/**
 * All that was collected and typed beside one live meeting, kept until it is saved or old: the panel, the page and the
 * browser may close at any moment. Keys are those of `participants`.
 */
export const meetingDraftSchema = z.object({
  id: z.string(),
  platform: z.enum(meetingPlatforms),
  /** Host of the meeting's page: `meet.google.com`. */
  host: z.string(),
  /** The meeting's address, only where it names the room and nothing secret: without query and fragment. */
  url: z.optional(z.string()),
  room: z.optional(z.string()),
  /** The meeting's own title; empty where it shows none. */
  title: z.string(),
  /** ISO instants. */
  startedAt: z.string(),
  changedAt: z.string(),
  participants: z.array(participantSchema),
  /** How many are there, as the page said last. */
  total: z.optional(z.number()),
  picked: z.array(z.string()),
  notes: z.record(z.string(), z.string()),
  saved: z.record(z.string(), savedParticipantSchema),
  /** Absent: the user has not chosen yet. */
  event: z.optional(draftEventSchema),
  /** Name for the new event where it was edited. */
  eventName: z.optional(z.string()),
  eventNote: z.string(),
  /** The event's note as it was saved. */
  savedEventNote: z.optional(z.string()),
});
export type MeetingDraft = z.infer<typeof meetingDraftSchema>;

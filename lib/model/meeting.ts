import * as z from 'zod/mini';
import { listedRoles } from './people-list.ts';

/** Where a live meeting is held; `any-meeting`: a page whose list of participants is found by its looks. */
export const meetingPlatforms = ['google-meet', 'zoom', 'teams', 'any-meeting'] as const;
export type MeetingPlatform = (typeof meetingPlatforms)[number];

/** Somebody seen in the list of participants since listening began. Who leaves stays. */
export const participantSchema = z.object({
  /** The same for the same person as long as the page is not loaded anew; never a key of a contact. */
  key: z.string(),
  /** The platform's own id of the person or, at Google Meet, of their device. Not to be stored. */
  id: z.optional(z.string()),
  /** As shown now, without trailing remarks such as `(Host, me)`. May be a telephone or a device: see `unrealName`. */
  name: z.string(),
  /** The raw text, where it differs from `name`. */
  shown: z.optional(z.string()),
  /** Host: organizer; co-host: moderator; presenter, panelist: speaker. Absent: the list does not say. */
  role: z.optional(z.enum(listedRoles)),
  /** Whoever sits before this browser. */
  isYou: z.optional(z.boolean()),
  /** Marked as guest, external or unverified. */
  isGuest: z.optional(z.boolean()),
});
export type Participant = z.infer<typeof participantSchema>;

/** What the listener in a meeting's page knows at one moment: all participants so far, not only those rendered now. */
export const meetingSnapshotSchema = z.object({
  platform: z.enum(meetingPlatforms),
  /** The page's address at this moment. */
  url: z.string(),
  /**
   * Which meeting: the room's code or number as the address has it, else `title:` and the title that it began with (Teams,
   * whose address is the same for all). It stays the same during a meeting; another one begins with an empty list.
   * Absent: not said.
   */
  room: z.optional(z.string()),
  /** The meeting's own title; empty where the page shows only the product's name. */
  title: z.string(),
  /** In the order in which they were first seen. */
  participants: z.array(participantSchema),
  /** How many are in the meeting now, as the page says. Who left is still in `participants`: these may be more. */
  total: z.optional(z.number()),
  /** Whether a list of participants is on show; if not, the user has to open it. */
  isListOpen: z.boolean(),
  /** Rows of the list, of those rendered now, that are somebody's and gave no name. */
  unresolved: z.number(),
});
export type MeetingSnapshot = z.infer<typeof meetingSnapshotSchema>;

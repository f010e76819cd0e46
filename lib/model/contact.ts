import * as z from 'zod/mini';
import { personSchema } from './person.ts';
import { recordSchema } from './record.ts';

/** Who somebody is to you, by how near they stand. */
export const segments = ['family', 'friend', 'colleague', 'acquaintance', 'stranger'] as const;
export type Segment = (typeof segments)[number];

/** What somebody is to you at work. */
export const relations = [
  'superior',
  'peer',
  'report',
  'mentor',
  'mentee',
  'partner',
  'client',
  'supplier',
  'speaker',
  'alumni',
] as const;

/** What only you can say of a contact. */
export const relationshipSchema = z.object({
  segment: z.optional(z.enum(segments)),
  relation: z.optional(z.enum(relations)),
  /** The day you want to be in touch again: `2026-12-01`. */
  followUpOn: z.optional(z.string()),
  /** What for: `Tanyakan hasil rapat`. */
  followUpFor: z.optional(z.string()),
  /**
   * How often you want to be in touch: an ISO 8601 duration of one unit (`P2W`, `P1M`, `P1Y`) or `never`, whatever the rhythm of
   * the segment is. Absent: that of the segment.
   */
  cadence: z.optional(z.string()),
  /** Not to be brought up before this day. */
  snoozedUntil: z.optional(z.string()),
  /** The day on which a turn was let pass: the rhythm counts on from it as from an interaction. */
  skippedOn: z.optional(z.string()),
  /** Do not contact, since this day: they asked for it, or you want it so. */
  doNotContactSince: z.optional(z.string()),
  /** The last day on which they are to be kept. */
  keepUntil: z.optional(z.string()),
  /** When a page or a file told of another organization or job title: ISO instant. */
  jobChangedAt: z.optional(z.string()),
  /** vCard content lines that no field of ours holds, unfolded: `X-SKYPE:rina.contoh`. Kept for the way back. */
  vcardLines: z.optional(z.array(z.string())),
});
export type Relationship = z.infer<typeof relationshipSchema>;

/** A person that you saved. */
export const contactSchema = z.extend(z.extend(personSchema, recordSchema.shape), relationshipSchema.shape);
export type Contact = z.infer<typeof contactSchema>;

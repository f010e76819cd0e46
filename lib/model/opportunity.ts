import * as z from 'zod/mini';

export const opportunityKinds = ['promotion', 'transfer', 'project', 'job', 'training'] as const;
export const opportunityOutcomes = ['taken', 'passed', 'missed'] as const;

/** A chance that you heard of. */
export const opportunitySchema = z.object({
  id: z.string(),
  kind: z.enum(opportunityKinds),
  /** What: `Lowongan analis data di BPS Provinsi`. */
  text: z.string().check(z.minLength(1)),
  /** Contact id of who told you. */
  heardFromId: z.optional(z.string()),
  heardOn: z.optional(z.string()),
  organization: z.optional(z.string()),
  url: z.optional(z.string()),
  nextStep: z.optional(z.string()),
  /** The last day. */
  deadline: z.optional(z.string()),
  /** Absent: open. */
  outcome: z.optional(z.enum(opportunityOutcomes)),
  endedOn: z.optional(z.string()),
  note: z.optional(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Opportunity = z.infer<typeof opportunitySchema>;

import * as z from 'zod/mini';

/** Where a field's value came from. `rule` is the reading rule, or `typed` when you wrote it. */
export const provenanceSchema = z.object({
  rule: z.string(),
  /** Address of the page; absent when typed. */
  page: z.optional(z.string()),
  /** ISO instant. */
  capturedAt: z.string(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** What contacts and events share besides their facts. */
export const recordSchema = z.object({
  /** UUID, made here, never reused: two devices can be merged by it. */
  id: z.string(),
  tags: z.array(z.string()),
  note: z.optional(z.string()),
  /** Field name -> where its present value came from. */
  provenance: z.record(z.string(), provenanceSchema),
  /** Field name -> what its page said last. A page value is offered as a change only when it differs from this. */
  seen: z.record(z.string(), z.string()),
  /** ISO instants. */
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type StoredRecord = z.infer<typeof recordSchema>;

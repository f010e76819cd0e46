import * as z from 'zod/mini';

/** 1 had contacts, events and attendances alone, 2 nothing of the practice. Raise it with the schema of the records. */
export const backupSchemaVersion = 3;

export const backupFormat = 'jejaring-backup';

/** What stands before the records. */
export const backupHeadSchema = z.object({
  format: z.literal(backupFormat),
  schemaVersion: z.int().check(z.positive()),
  /** ISO instant. */
  createdAt: z.string(),
  appVersion: z.optional(z.string()),
  /** How many records of each table. */
  counts: z.record(z.string(), z.number()),
  /** `sha256:` and the digest, in hexadecimal, of the text of the records in UTF-8. */
  checksum: z.optional(z.string()),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

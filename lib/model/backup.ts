import * as z from 'zod/mini';
import { attendanceSchema } from './attendance.ts';
import { contactSchema } from './contact.ts';
import { distinctionSchema } from './distinction.ts';
import { eventSchema } from './event.ts';
import type { RecordTable } from './history.ts';
import { organizationSchema } from './organization.ts';
import { tagRuleSchema, tagSchema } from './tag.ts';
import { viewSchema } from './view.ts';

/** The record of every table that is backed up. */
export const backupRecordSchemas = {
  contacts: contactSchema,
  events: eventSchema,
  attendances: attendanceSchema,
  organizations: organizationSchema,
  tags: tagSchema,
  tagRules: tagRuleSchema,
  views: viewSchema,
  distinctions: distinctionSchema,
} as const satisfies Record<RecordTable, z.ZodMiniType>;

/** 1 had contacts, events and attendances alone. Raise it with the schema of the records. */
export const backupSchemaVersion = 2;

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

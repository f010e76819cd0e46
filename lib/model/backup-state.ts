import * as z from 'zod/mini';

/** What is known of backups on this machine: when the last one was made, and how the automatic one fares. */
export const backupStateSchema = z.object({
  /** ISO instants. The last backup, whichever way it was made. */
  lastBackupAt: z.optional(z.string()),
  /** When the reminder was closed. */
  remindedAt: z.optional(z.string()),
  /** When the automatic backup last wrote its file. */
  automaticAt: z.optional(z.string()),
  /** When it failed since, and why, in the browser's words. */
  failedAt: z.optional(z.string()),
  failure: z.optional(z.string()),
});
export type BackupState = z.infer<typeof backupStateSchema>;

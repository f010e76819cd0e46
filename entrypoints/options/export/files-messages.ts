import type { RecordPlace, UnreadableBackupKind } from '../../../lib/exchange/backup/unreadable-backup.ts';
import type { HistoryEntry, RecordTable } from '../../../lib/model/history.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { BackupComparison } from '../../../lib/store/backup-comparison.ts';
import type { RestoreChoices } from '../../../lib/store/restore-backup.ts';
import type { BackupOrder } from './backup-file.ts';
import type { ExportOrder } from './export-order.ts';

/** What the worker that reads and writes files is asked to do; one thing at a time. */
export type ToFilesWorker =
  | { readonly kind: 'export'; readonly order: ExportOrder }
  | { readonly kind: 'backup'; readonly order: BackupOrder }
  | { readonly kind: 'open'; readonly file: File; readonly passphrase: string | undefined }
  /** Of the backup that was opened last. */
  | { readonly kind: 'restore'; readonly choices: RestoreChoices; readonly label: string }
  | { readonly kind: 'stop' };

/** A backup that can be restored, and how it stands to what is here. */
export interface BackupPreview {
  /** ISO instant. */
  readonly createdAt: string;
  readonly counts: Readonly<Record<RecordTable, number>>;
  readonly settings: Settings | undefined;
  readonly comparison: BackupComparison;
}

export type FilesAnswer =
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string }
  | { readonly kind: 'opened'; readonly preview: BackupPreview }
  | {
      readonly kind: 'restored';
      readonly entry: HistoryEntry | undefined;
      readonly keptKeys: number;
      readonly withoutEnds: number;
    };

export type FromFilesWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | FilesAnswer
  | {
      readonly kind: 'unreadable';
      readonly reason: UnreadableProblem;
      readonly place?: RecordPlace | undefined;
    }
  /** An error by the name it has here. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** `gone`: the file is not there any more. */
export type UnreadableProblem = UnreadableBackupKind | 'gone';

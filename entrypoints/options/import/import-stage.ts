import type { MappableTable, Mapping } from '../../../lib/exchange/reports/mapping.ts';
import type { Report } from '../../../lib/exchange/reports/read-report.ts';
import type { Difference, ImportSource } from '../../../lib/model/import-draft.ts';
import type { SavedPeople } from '../../../lib/store/save-people.ts';
import type { EventChoice } from './event-choice.ts';
import type { UnreadableProblem } from './report-messages.ts';
import type { ReviewRow } from './review-row.ts';

/** A report under review: nothing of it is stored yet but the draft itself. */
export interface Draft {
  readonly id: string;
  readonly source: ImportSource;
  /** The file's name, or what a pasted text is called. */
  readonly label: string;
  readonly report: Report;
  readonly rows: readonly ReviewRow[];
  readonly event: EventChoice;
  readonly tags: readonly string[];
  /** What is done in all rows where the file says something else than what is stored. */
  readonly difference: Difference;
  /** What the columns were said to hold; absent: as they were read. */
  readonly mapping?: Mapping | undefined;
  /** What was chosen for the same columns last time, where the report was read otherwise. */
  readonly lastMapping?: Mapping | undefined;
}

/** Why a source gave no review; `message` is of an error that nobody foresaw. */
export type Problem =
  | {
      readonly kind: 'unreadable';
      readonly label: string;
      readonly reason: Exclude<UnreadableProblem, 'backup'>;
    }
  /** One of ours, which is restored elsewhere. */
  | { readonly kind: 'backup'; readonly label: string; readonly file: File }
  | { readonly kind: 'nobody'; readonly label: string }
  | { readonly kind: 'several-files' }
  /** The import that was to be taken up had been saved before the page was closed. */
  | { readonly kind: 'saved-before'; readonly label: string }
  | { readonly kind: 'failed'; readonly label: string; readonly error: unknown };

/** Where an import stands. `back`: the review that one can return to. */
export type Stage =
  | { readonly name: 'start'; readonly problem?: Problem | undefined; readonly back?: Draft | undefined }
  | {
      readonly name: 'reading';
      readonly label: string;
      /** `comparing`: with the contacts that are saved. */
      readonly step: 'reading' | 'comparing';
      readonly share: number;
    }
  | {
      readonly name: 'columns';
      readonly source: ImportSource;
      readonly label: string;
      readonly table: MappableTable;
      readonly mapping: Mapping;
      readonly back?: Draft | undefined;
    }
  | { readonly name: 'review'; readonly draft: Draft; readonly failure?: string | undefined }
  | { readonly name: 'saving'; readonly draft: Draft; readonly share: number }
  | {
      readonly name: 'done';
      readonly draft: Draft;
      readonly saved: SavedPeople;
      readonly isUndoing?: boolean | undefined;
    };

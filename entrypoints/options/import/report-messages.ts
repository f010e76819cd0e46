import type { Report, ReportOptions } from '../../../lib/exchange/reports/read-report.ts';
import type { ReportPerson } from '../../../lib/exchange/reports/report-person.ts';
import type { UnreadableKind } from '../../../lib/exchange/reports/unreadable-file.ts';
import type { ImportSource } from '../../../lib/model/import-draft.ts';

/** The one thing a worker is asked. */
export interface ToWorker {
  readonly source: ImportSource;
  readonly options: ReportOptions;
}

/** What it answers: progress (0 to 1), the people in parts, and last the rest of the report or why there is none. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'people'; readonly people: readonly ReportPerson[] }
  | { readonly kind: 'done'; readonly report: Omit<Report, 'people'> }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableProblem }
  | { readonly kind: 'failed'; readonly message: string };

/** `gone`: the file was moved, changed or closed to us since it was chosen. `backup`: one of ours, which is restored elsewhere. */
export type UnreadableProblem = UnreadableKind | 'gone' | 'backup';

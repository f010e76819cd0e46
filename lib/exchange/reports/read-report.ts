import type { EventFacts } from '../../model/event.ts';
import { contactFileSteps } from '../contact-files/contact-file.ts';
import type { ContactFileKind } from '../contact-files/contact-file-kind.ts';
import type { Rejected } from '../contact-files/rejected-rows.ts';
import { attendeeSteps } from './attendee-report.ts';
import type { MappableTable, Mapping } from './mapping.ts';
import { readNames } from './pasted-names.ts';
import type { ReportKind } from './report-kind.ts';
import type { ReportPerson } from './report-person.ts';
import { reportRows } from './report-rows.ts';
import type { ReportWarning } from './report-warning.ts';
import { isZoomChat } from './zoom-chat.ts';

export interface ReportOptions {
  /** What the columns of the table hold, as chosen by the user; see `Report.table`. */
  readonly mapping?: Mapping | undefined;
  /** May name the event: `Rapat Satu Data - Attendance report 11-26-25.csv`. Never tells the format. */
  readonly fileName?: string | undefined;
  /** ISO 3166-1 alpha-2, of numbers that are written without a country. */
  readonly phoneCountry?: string | undefined;
  /** The program that a file of contacts is said to be of; absent: told by its content. */
  readonly program?: ContactFileKind | undefined;
}

/** `header` is that of the longest table. Rejected rows are in the order of the file. */
export interface Report extends Rejected {
  readonly kind: ReportKind;
  readonly event: EventFacts | undefined;
  readonly people: readonly ReportPerson[];
  readonly warnings: readonly ReportWarning[];
  /** The longest table, to be mapped by hand; none for a chat, lines of names, our own files and vCards. */
  readonly table?: MappableTable | undefined;
}

/**
 * Reads an attendee report, a file of contacts, a table or a list of names, told by its content. Gives the share that is done
 * after each step, so that the caller can show it, let others work in between, or stop.
 * @throws UnreadableFile
 */
export function* reportSteps(
  input: Uint8Array | string,
  options: ReportOptions = {},
): Generator<number, Report, void> {
  const { mapping, phoneCountry, program } = options;
  const source = reportRows(input, program);
  yield 0.2;
  const contacts = yield* contactFileSteps(source, options);
  if (contacts) return contacts;
  if (source.kind === 'rows') return yield* attendeeSteps(source, options);
  if (!mapping) {
    const kind = isZoomChat(source.text) ? 'zoom-chat' : 'names';
    return { kind, event: undefined, ...readNames(source.text, phoneCountry), header: [], rejected: [] };
  }
  const rows = source.text.split(/\r\n?|\n/).map(line => [line]);
  return yield* attendeeSteps({ rows, numberOf: index => index + 1 }, options);
}

export interface RunOptions extends ReportOptions {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * `reportSteps` in one go: for a worker, Node, or a small file.
 * @throws UnreadableFile, or the signal's reason when it was aborted
 */
export function readReport(
  input: Uint8Array | string,
  { onProgress, signal, ...options }: RunOptions = {},
): Report {
  const steps = reportSteps(input, options);
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

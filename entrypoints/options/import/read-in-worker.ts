import type { Report, ReportOptions } from '../../../lib/exchange/reports/read-report.ts';
import type { ReportPerson } from '../../../lib/exchange/reports/report-person.ts';
import type { ImportSource } from '../../../lib/model/import-draft.ts';
import { askOwnWorker } from '../asked-worker.ts';
import type { FromWorker, ToWorker, UnreadableProblem } from './report-messages.ts';

/** A source that yields nothing; `reason` picks the sentence for the user. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
  readonly reason: UnreadableProblem;
  constructor(reason: UnreadableProblem) {
    super(`the source cannot be read: ${reason}`);
    this.reason = reason;
  }
}

interface Reading {
  /** Share done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Aborted: the worker is ended at once, and the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
  readonly start?: () => Worker;
}

const startWorker = (): Worker => new Worker('/report-worker.js');

/**
 * Reads a report in a worker of its own. Throws `UnreadableSource`, the signal's reason, or an Error that nobody foresaw.
 */
export function readInWorker(
  source: ImportSource,
  options: ReportOptions,
  { onProgress, signal, start = startWorker }: Reading,
): Promise<Report> {
  const people: ReportPerson[] = [];
  const asking = {
    ask: (say: (message: ToWorker) => void) => say({ source, options }),
    take: (said: FromWorker): Report | undefined => {
      if (said.kind === 'done') return { ...said.report, people };
      if (said.kind === 'progress') onProgress(said.share);
      else if (said.kind === 'people') people.push(...said.people);
      else if (said.kind === 'unreadable') throw new UnreadableSource(said.reason);
      else throw new Error(said.message);
      return undefined;
    },
  };
  return askOwnWorker(start, asking, signal);
}

import type { Report, ReportOptions } from '../../../lib/exchange/reports/read-report.ts';
import type { ReportPerson } from '../../../lib/exchange/reports/report-person.ts';
import type { ImportSource } from '../../../lib/model/import-draft.ts';
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
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = start();
    const people: ReportPerson[] = [];
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    const abort = () => fail(signal.reason);
    signal.addEventListener('abort', abort);
    worker.onerror = event => fail(new Error(event.message || 'the worker did not start'));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else if (data.kind === 'people') people.push(...data.people);
      else if (data.kind === 'unreadable') fail(new UnreadableSource(data.reason));
      else if (data.kind === 'failed') fail(new Error(data.message));
      else {
        end();
        resolve({ ...data.report, people });
      }
    };
    worker.postMessage({ source, options } satisfies ToWorker);
  });
}

import type { RecordPlace } from '../../../lib/exchange/backup/unreadable-backup.ts';
import type { Running } from '../../../lib/store/bulk.ts';
import type { FilesAnswer, FromFilesWorker, ToFilesWorker, UnreadableProblem } from './files-messages.ts';

/** A backup that cannot be read; `reason` picks the sentence for the user. */
export class UnreadableFileChosen extends Error {
  override readonly name = 'UnreadableFileChosen';
  readonly reason: UnreadableProblem;
  readonly place: RecordPlace | undefined;
  constructor(reason: UnreadableProblem, place?: RecordPlace) {
    super(`the backup cannot be read: ${reason}`);
    this.reason = reason;
    this.place = place;
  }
}

type Kind = FilesAnswer['kind'];
type AnswerOf<K extends Kind> = Extract<FilesAnswer, { kind: K }>;

/** A worker that reads and writes files. It keeps the backup that it opened until it is ended. */
export interface FilesWork {
  /**
   * Asks for one thing, after the one before it is done. Rejects with `UnreadableFileChosen`, the signal's reason, or what the
   * store threw, by its name.
   */
  readonly ask: <K extends Kind>(
    message: ToFilesWorker,
    answer: K,
    running?: Running,
  ) => Promise<AnswerOf<K>>;
  readonly end: () => void;
}

const startWorker = (): Worker => new Worker('/files-worker.js');

export function filesWork(start: () => Worker = startWorker): FilesWork {
  const worker = start();
  const ask = <K extends Kind>(
    message: ToFilesWorker,
    kind: K,
    { onProgress, signal }: Running = {},
  ): Promise<AnswerOf<K>> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = () => worker.postMessage({ kind: 'stop' } satisfies ToFilesWorker);
      signal?.addEventListener('abort', stop, { once: true });
      const fail = (error: unknown) => {
        signal?.removeEventListener('abort', stop);
        reject(signal?.aborted ? signal.reason : error);
      };
      worker.onerror = event => fail(new Error(event.message || 'the worker did not start'));
      worker.onmessage = ({ data }: MessageEvent<FromFilesWorker>) => {
        if (data.kind === 'progress') onProgress?.(data.share);
        else if (data.kind === 'unreadable') fail(new UnreadableFileChosen(data.reason, data.place));
        else if (data.kind === 'failed') fail(Object.assign(new Error(data.message), { name: data.name }));
        else if (isOf(data, kind)) {
          signal?.removeEventListener('abort', stop);
          resolve(data);
        }
      };
      worker.postMessage(message);
    });
  return { ask, end: () => worker.terminate() };
}

const isOf = <K extends Kind>(answer: FilesAnswer, kind: K): answer is AnswerOf<K> => answer.kind === kind;

/** Asks a worker of its own for a file; stopped, it is ended at once. */
export async function fileFromWorker(
  message: ToFilesWorker,
  running: Running,
  start?: () => Worker,
): Promise<AnswerOf<'file'>> {
  const work = filesWork(start);
  const ended = new Promise<never>((_, reject) => {
    running.signal?.addEventListener('abort', () => reject(running.signal?.reason), { once: true });
  });
  try {
    return await Promise.race([work.ask(message, 'file', running), ended]);
  } finally {
    work.end();
  }
}

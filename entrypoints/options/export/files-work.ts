import type { RecordPlace } from '../../../lib/exchange/backup/unreadable-backup.ts';
import type { Running } from '../../../lib/store/bulk.ts';
import { askedWorker, askOwnWorker } from '../asked-worker.ts';
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
   * Asks for one thing, after the one before it is done. Rejects with `UnreadableFileChosen`, the signal's reason, what the
   * store threw, by its name, or an `AbortError` where the worker is ended meanwhile.
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
  const worker = askedWorker<ToFilesWorker, FromFilesWorker>(start());
  const ask: FilesWork['ask'] = async (message, kind, running = {}) => {
    const { signal } = running;
    signal?.throwIfAborted();
    const stop = () => worker.say({ kind: 'stop' });
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await worker.ask(asking(message, kind, running));
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };
  return { ask, end: () => worker.end() };
}

/** Asks a worker of its own for a file; stopped, it is ended at once. */
export const fileFromWorker = (
  message: ToFilesWorker,
  running: Running,
  start: () => Worker = startWorker,
): Promise<AnswerOf<'file'>> => askOwnWorker(start, asking(message, 'file', running), running.signal);

const asking = <K extends Kind>(message: ToFilesWorker, kind: K, { onProgress }: Running) => ({
  ask: (say: (message: ToFilesWorker) => void) => say(message),
  take: (said: FromFilesWorker): AnswerOf<K> | undefined => {
    if (said.kind === 'progress') onProgress?.(said.share);
    else if (said.kind === 'unreadable') throw new UnreadableFileChosen(said.reason, said.place);
    else if (said.kind === 'failed') throw Object.assign(new Error(said.message), { name: said.name });
    else if (isOf(said, kind)) return said;
    return undefined;
  },
});

const isOf = <K extends Kind>(answer: FilesAnswer, kind: K): answer is AnswerOf<K> => answer.kind === kind;

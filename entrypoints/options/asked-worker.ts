interface Asking<To, From, Answer> {
  /** Says what is asked, in parts where it is much. */
  readonly ask: (say: (message: To) => void) => void | Promise<void>;
  /** Takes each message of the worker: gives the answer, or throws, when it is the last one. */
  readonly take: (message: From) => Answer | undefined;
}

export interface AskedWorker<To, From> {
  /** Asks for one thing, after the one before it is done. Rejects with what `ask` or `take` throws, or when the worker breaks or is ended. */
  readonly ask: <Answer>(asking: Asking<To, From, Answer>) => Promise<Answer>;
  readonly say: (message: To) => void;
  /** Ends the worker at once. What is asked of it is rejected with the reason: an ended worker would never answer. */
  readonly end: (reason?: unknown) => void;
}

/** A worker that answers one thing after the other. */
export function askedWorker<To, From>(worker: Worker): AskedWorker<To, From> {
  const ended = Promise.withResolvers<never>();
  // Nobody may be asking.
  ended.promise.catch(() => {});
  let isEnded = false;
  const say = (message: To): void => {
    // Who hands over in parts stops there.
    if (isEnded) throw new Error('the worker is ended');
    worker.postMessage(message);
  };
  const answerTo = <Answer>({ ask, take }: Asking<To, From, Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.onerror = event => reject(new Error(event.message || 'the worker did not start'));
      worker.onmessage = ({ data }: MessageEvent<From>) => {
        try {
          const answer = take(data);
          if (answer !== undefined) resolve(answer);
        } catch (error) {
          reject(error);
        }
      };
      Promise.resolve(ask(say)).catch(reject);
    });
  return {
    ask: asking => Promise.race([answerTo(asking), ended.promise]),
    say,
    end: (reason = new DOMException('the worker was ended', 'AbortError')) => {
      if (isEnded) return;
      isEnded = true;
      worker.terminate();
      ended.reject(reason);
    },
  };
}

/** Asks a worker of its own, which is ended with the answer; aborted, it is ended at once and the signal's reason thrown. */
export async function askOwnWorker<To, From, Answer>(
  start: () => Worker,
  asking: Asking<To, From, Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = askedWorker<To, From>(start());
  const stop = () => worker.end(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    return await worker.ask(asking);
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.end();
  }
}

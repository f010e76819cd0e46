import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Work at one stretch, in ms: half a frame. */
const stretch = 7;

interface Job<Value> {
  readonly work: Generator<unknown, Value>;
  done?: { readonly value: Value };
}

/**
 * What long work comes to, done in stretches between which the page answers. Short work is done at once; of longer work the
 * last outcome is given until the new one is there, and before the first one nothing.
 *
 * @param begin Begins the work anew; must keep its identity as long as what it works on does.
 */
export function useSliced<Value>(begin: () => Generator<unknown, Value>): {
  readonly value: Value | undefined;
  /** Whether it is the outcome of this work, and not of the one before. */
  readonly isCurrent: boolean;
} {
  const job = useMemo(() => {
    const begun: Job<Value> = { work: begin() };
    advance(begun);
    return begun;
  }, [begin]);
  const last = useRef<Value>(undefined);
  if (job.done) last.current = job.done.value;
  const [, setFinished] = useState<Job<Value>>();
  useEffect(() => {
    if (job.done) return;
    // A timer would be held back in a tab that is not looked at.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      advance(job);
      if (job.done) setFinished(job);
      else port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    return () => port1.close();
  }, [job]);
  return { value: last.current, isCurrent: job.done !== undefined };
}

function advance<Value>(job: Job<Value>): void {
  const end = performance.now() + stretch;
  while (!job.done && performance.now() < end) {
    const step = job.work.next();
    if (step.done) job.done = { value: step.value };
  }
}

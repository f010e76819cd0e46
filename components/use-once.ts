import { useRef, useState } from 'preact/hooks';

interface Once {
  /** Whether the work runs. */
  readonly isRunning: boolean;
  /** Begins the work at once, unless the one before it still runs. */
  readonly once: (work: () => Promise<unknown>) => Promise<void>;
}

/** Does work one at a time: of a second press while it runs nothing comes. */
export function useOnce(): Once {
  const [isRunning, setRunning] = useState(false);
  // Not the state: two presses may come before it is drawn.
  const running = useRef(false);
  const once = async (work: () => Promise<unknown>) => {
    if (running.current) return;
    running.current = true;
    setRunning(true);
    try {
      await work();
    } finally {
      running.current = false;
      setRunning(false);
    }
  };
  return { isRunning, once };
}

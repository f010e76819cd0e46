import { useEffect, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { download } from '../../../lib/browser/download.ts';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import type { ToFilesWorker } from './files-messages.ts';
import { fileFromWorker } from './files-work.ts';

/** A file that is being made: how far it is, 0 to 1, and the way to stop it. */
interface Making {
  readonly share: number;
  readonly stop: () => void;
}

interface FileWork {
  /** Undefined: nothing is being made. */
  readonly making: Making | undefined;
  /** Why the last one was not made. */
  readonly failure: string | undefined;
  /** Makes a file beside the page and offers it; gives its name, undefined when it was stopped or failed. */
  readonly make: (message: ToFilesWorker) => Promise<string | undefined>;
}

/** One file at a time; leaving the page stops it. */
export function useFileWork(): FileWork {
  const { t } = useVoice();
  const [making, setMaking] = useState<Making>();
  const [failure, setFailure] = useState<string>();
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);
  const make = async (message: ToFilesWorker): Promise<string | undefined> => {
    const abort = new AbortController();
    stopper.current = abort;
    const stop = () => abort.abort();
    setFailure(undefined);
    setMaking({ share: 0, stop });
    try {
      const { file, name } = await fileFromWorker(message, {
        signal: abort.signal,
        onProgress: share => setMaking({ share, stop }),
      });
      download(file, name);
      return name;
    } catch (error) {
      if (!abort.signal.aborted) setFailure(failureSentence(error, t));
      return undefined;
    } finally {
      setMaking(undefined);
    }
  };
  return { making, failure, make };
}

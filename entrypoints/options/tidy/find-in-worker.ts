import type { DuplicatePair } from '../../../lib/identity/likeness/duplicate-pair.ts';
import { askOwnWorker } from '../asked-worker.ts';
import type { WorkspaceData } from '../workspace-data.ts';
import type { ComparedContact, FromLikenessWorker, ToLikenessWorker } from './likeness-messages.ts';

interface Finding {
  /** Share done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Aborted: the worker is ended at once, and the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
  readonly start?: () => Worker;
}

export type Compared = Pick<WorkspaceData, 'contacts' | 'attendances' | 'organizations'>;

/** Records in one message: a few ms of copying. */
const perMessage = 2000;
/** Of the bar, what handing over takes. */
const handedOver = 0.2;

/** The pairs that may be one person, found in a worker of its own. Throws the signal's reason, or an Error that nobody foresaw. */
export function findInWorker(
  { contacts, attendances, organizations }: Compared,
  { onProgress, signal, start = () => new Worker('/likeness-worker.js') }: Finding,
): Promise<readonly DuplicatePair[]> {
  const pairs: DuplicatePair[] = [];
  const asking = {
    ask: async (say: (message: ToLikenessWorker) => void) => {
      for (let from = 0; from < contacts.length; from += perMessage) {
        say({ kind: 'contacts', contacts: contacts.slice(from, from + perMessage).map(compared) });
        onProgress((handedOver * from) / contacts.length);
        await pause();
      }
      for (let from = 0; from < attendances.length; from += perMessage) {
        const some = attendances.slice(from, from + perMessage);
        say({ kind: 'met', met: some.map(({ contactId, eventId }) => ({ contactId, eventId })) });
        await pause();
      }
      say({ kind: 'find', organizations });
    },
    take: (said: FromLikenessWorker): readonly DuplicatePair[] | undefined => {
      if (said.kind === 'done') return pairs;
      if (said.kind === 'progress') onProgress(handedOver + (1 - handedOver) * said.share);
      else if (said.kind === 'pairs') pairs.push(...said.pairs);
      else throw new Error(said.message);
      return undefined;
    },
  };
  return askOwnWorker(start, asking, signal);
}

/** Lets the page answer in between. A timer would be held back in a tab that is not looked at. */
const pause = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const compared = ({
  id,
  name,
  organization,
  location,
  email,
  telephone,
  identities,
  url,
}: ComparedContact): ComparedContact => ({
  id,
  name,
  email,
  telephone,
  identities,
  organization,
  location,
  url,
});

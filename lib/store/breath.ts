import type { JejaringDatabase } from './database.ts';

/** Work at one stretch, in ms: of what comes after it a page still makes a frame that nobody misses. */
const stretch = 20;

/**
 * Long work asks it between its parts: a promise where enough was done at one stretch, so that the page can draw and answer, else
 * nothing. Within a transaction nothing must not be awaited: Dexie loses a transaction over a hundred awaits in a row.
 */
export type Breath = () => Promise<void> | undefined;

/** Outside of transactions. Throws the signal's reason once it is aborted. */
export function breath(signal?: AbortSignal): Breath {
  return paced(async () => {
    // A timer would be held back in a tab that is not looked at.
    await new Promise<void>(resolve => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
    signal?.throwIfAborted();
  });
}

/** Inside a transaction, which ends where anything but the database is waited for: it asks for a small thing. */
export const breathWithin = (db: JejaringDatabase): Breath =>
  paced(async () => {
    await db.events.limit(1).primaryKeys();
  });

function paced(wait: () => Promise<unknown>): Breath {
  let begun = performance.now();
  const breathe = async (): Promise<void> => {
    await wait();
    begun = performance.now();
  };
  return () => (performance.now() - begun < stretch ? undefined : breathe());
}

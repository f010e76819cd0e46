/** Which page of the workspace works at which draft, so that none is taken up twice. The browser lets go of what a closed page held. */
export interface DraftLock {
  /** Takes a draft, and gives back the one before; undefined: gives it back only. */
  readonly hold: (id: string | undefined) => void;
  /** Whether another page works at it. `onFree` is called once when it is left; `signal` ends the waiting. */
  readonly isElsewhere: (id: string, onFree: () => void, signal: AbortSignal) => Promise<boolean>;
}

const nameOf = (id: string): string => `import-draft ${id}`;

export function draftLock(): DraftLock {
  let held: { readonly id: string; readonly release: () => void } | undefined;
  return {
    hold: id => {
      if (held?.id === id) return;
      held?.release();
      held = undefined;
      if (id === undefined) return;
      const released = Promise.withResolvers<void>();
      held = { id, release: released.resolve };
      void navigator.locks.request(nameOf(id), () => released.promise);
    },
    isElsewhere: async (id, onFree, signal) => {
      if (held?.id === id) return false;
      const { held: all = [] } = await navigator.locks.query();
      if (!all.some(({ name }) => name === nameOf(id))) return false;
      // An aborted wait is no failure.
      navigator.locks.request(nameOf(id), { signal }, () => onFree()).catch(() => {});
      return true;
    },
  };
}

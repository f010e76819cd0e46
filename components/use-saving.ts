import { useRef, useState } from 'preact/hooks';

/** Where a save stands. `Saved` is what the save gave back. */
export type Saving<Saved> =
  | { readonly state: 'editing'; readonly undone?: Saved }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly saved: Saved }
  | { readonly state: 'failed'; readonly error: unknown };

/** Runs a save and its undo one at a time and keeps where it stands. */
export function useSaving<Saved>(save: () => Promise<Saved>, takeBack: (saved: Saved) => Promise<void>) {
  const [saving, setSaving] = useState<Saving<Saved>>({ state: 'editing' });
  // Not the state: two presses may come before it is drawn.
  const running = useRef(false);
  const run = async (work: () => Promise<Saving<Saved>>) => {
    if (running.current) return;
    running.current = true;
    setSaving({ state: 'saving' });
    try {
      setSaving(await work());
    } catch (error) {
      setSaving({ state: 'failed', error });
    } finally {
      running.current = false;
    }
  };
  return {
    saving,
    start: () => run(async () => ({ state: 'saved', saved: await save() })),
    undo: (saved: Saved) =>
      run(async () => {
        await takeBack(saved);
        return { state: 'editing', undone: saved };
      }),
    /** Something was typed: what was saved or went wrong before is no longer the last word. */
    edit: () => {
      if (saving.state !== 'saving' && saving.state !== 'editing') setSaving({ state: 'editing' });
    },
  };
}

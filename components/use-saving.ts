import { useState } from 'preact/hooks';
import { useOnce } from './use-once.ts';

/** Where a save stands. `Saved` is what the save gave back. */
export type Saving<Saved> =
  | { readonly state: 'editing'; readonly undone?: Saved }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly saved: Saved }
  | { readonly state: 'failed'; readonly error: unknown };

/** Runs a save and its undo one at a time and keeps where it stands. */
export function useSaving<Saved>(save: () => Promise<Saved>, takeBack: (saved: Saved) => Promise<void>) {
  const [saving, setSaving] = useState<Saving<Saved>>({ state: 'editing' });
  const { once } = useOnce();
  const run = (work: () => Promise<Saving<Saved>>) =>
    once(async () => {
      setSaving({ state: 'saving' });
      try {
        setSaving(await work());
      } catch (error) {
        setSaving({ state: 'failed', error });
      }
    });
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

import { Check } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { failureSentence } from '../lib/i18n/failure.ts';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import type { Saving } from './use-saving.ts';

interface SaveBarProps<Saved> {
  readonly saving: Saving<Saved>;
  /** What the button says. */
  readonly saveLabel: string;
  /** There is nothing to save yet. */
  readonly disabled?: boolean;
  /** The sentence that tells what was saved, or that a save was taken back. */
  readonly savedSentence: (saved: Saved) => string;
  readonly undoneSentence: (saved: Saved) => string;
  readonly canUndo: (saved: Saved) => boolean;
  readonly onUndo: (saved: Saved) => void;
  readonly onOpen: ((saved: Saved) => void) | undefined;
  /** Absent: to edit what was saved. */
  readonly openLabel?: string;
  readonly autoFocus: boolean;
}

/** The foot of the form: Save, then in the same place what happened, with Undo. Screen readers hear it. */
export function SaveBar<Saved>({
  saving,
  saveLabel,
  disabled = false,
  savedSentence,
  undoneSentence,
  canUndo,
  onUndo,
  onOpen,
  openLabel,
  autoFocus,
}: SaveBarProps<Saved>) {
  const { t } = useVoice();
  const button = useRef<HTMLButtonElement>(null);
  const done = saving.state === 'saved';
  useEffect(() => {
    if (autoFocus) button.current?.focus({ preventScroll: true });
  }, [autoFocus, done]);
  return (
    <footer class="save-bar">
      <p role="status" class={saving.state === 'failed' ? 'failed' : undefined}>
        {saving.state === 'saved' && (
          <>
            <Icon node={Check} />
            {savedSentence(saving.saved)}
          </>
        )}
        {saving.state === 'editing' && saving.undone && undoneSentence(saving.undone)}
        {saving.state === 'failed' && `${t('error.title')}. ${failureSentence(saving.error, t)}`}
      </p>
      {saving.state === 'saved' ? (
        <>
          {canUndo(saving.saved) && (
            <button type="button" class="button" ref={button} onClick={() => onUndo(saving.saved)}>
              {t('action.undo')}
            </button>
          )}
          {onOpen && (
            <button type="button" class="button quiet" onClick={() => onOpen(saving.saved)}>
              {openLabel ?? t('action.edit')}
            </button>
          )}
        </>
      ) : (
        <button
          type="submit"
          class="button primary"
          ref={button}
          aria-disabled={disabled || saving.state === 'saving'}
        >
          {saveLabel}
        </button>
      )}
    </footer>
  );
}

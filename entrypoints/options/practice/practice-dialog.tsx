import './practice.css';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';

interface PracticeDialogProps {
  readonly title: string;
  /** More classes. */
  readonly look?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A native dialog with a title and a way out; Escape closes it. A press beside it does not: one may have written something. */
export function PracticeDialog({ title, look = '', onClose, children }: PracticeDialogProps) {
  const { t } = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the next key, so that no letter is lost.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Else it would be the first button, which closes.
    const first = dialog.current?.querySelector('[data-first]');
    if (first instanceof HTMLElement) first.focus();
  }, []);
  return (
    <dialog ref={dialog} class={`practice-dialog ${look}`} aria-labelledby={id} onClose={onClose}>
      <header class="practice-head">
        <h2 id={id} dir="auto">
          {title}
        </h2>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('action.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon node={X} />
        </button>
      </header>
      {children}
    </dialog>
  );
}

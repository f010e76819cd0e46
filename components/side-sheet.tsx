import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

/** A record opened beside the list: a native modal dialog, closed by Escape, its button, or a click beside it. */
export function SideSheet({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const { t } = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // A dialog that is taken out of the document gives no focus back by itself, and what is around it is inert until then.
    return () =>
      queueMicrotask(() => {
        if (before instanceof HTMLElement) before.focus();
      });
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click only catches the backdrop
    <dialog
      class="side-sheet"
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={event => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="side-sheet-body">
        <button
          type="button"
          class="button quiet icon-only side-sheet-close"
          aria-label={t('action.close')}
          onClick={onClose}
        >
          <Icon node={X} />
        </button>
        {children}
      </div>
    </dialog>
  );
}

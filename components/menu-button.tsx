import './menu-button.css';
import { ChevronDown, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface MenuButtonProps {
  readonly label: string;
  readonly icon: IconNode;
  /** What opens under the button; drawn only while it is open. */
  readonly children: (close: () => void) => ComponentChildren;
  /** More classes of the button. */
  readonly look?: string;
  readonly onOpen?: () => void;
}

/** A button that opens a small panel: a native popover, closed by Escape or a click beside it. */
export function MenuButton({ label, icon, children, look = '', onOpen }: MenuButtonProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={`button menu-trigger ${look}`}
        popovertarget={id}
        aria-expanded={isOpen}
      >
        <Icon node={icon} />
        <span>{label}</span>
        <Icon node={ChevronDown} />
      </button>
      <dialog
        id={id}
        ref={panel}
        class="menu-panel"
        popover="auto"
        aria-label={label}
        onBeforeToggle={event => {
          if (event.newState !== 'open') return;
          place(trigger.current, panel.current);
          setIsOpen(true);
          onOpen?.();
        }}
        onToggle={event => {
          if (event.newState === 'closed') setIsOpen(false);
          else panel.current?.querySelector<HTMLElement>('[data-first], input, select, a, button')?.focus();
        }}
      >
        {isOpen && children(() => panel.current?.hidePopover())}
      </dialog>
    </>
  );
}

/** Under the button, on the side where there is room; on narrow screens the style sheet has a place of its own for it. */
function place(trigger: HTMLElement | null, panel: HTMLElement | null): void {
  if (!trigger || !panel) return;
  const { left, right, bottom } = trigger.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  panel.style.setProperty('--top', `${bottom + 4}px`);
  const isRight = left > clientWidth / 2;
  panel.style.setProperty('--left', isRight ? 'auto' : `${left}px`);
  panel.style.setProperty('--right', isRight ? `${clientWidth - right}px` : 'auto');
}

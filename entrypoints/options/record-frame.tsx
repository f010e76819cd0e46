import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface RecordFrameProps {
  /** What the page is called for who does not see it. */
  readonly label: string;
  /** Escape, where nothing else takes it, goes back to the list. */
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** The page of one record: it takes the focus when it is opened, and gives way on Escape. */
export function RecordFrame({ label, onBack, children }: RecordFrameProps) {
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => article.current?.focus({ preventScroll: true }), []);
  // Together with the focus: a key that comes at once would find nobody who hears it.
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.closest('dialog, input, textarea, select, [popover]')) return;
      onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <article class="record-page" aria-label={label} tabIndex={-1} ref={article}>
      {children}
    </article>
  );
}

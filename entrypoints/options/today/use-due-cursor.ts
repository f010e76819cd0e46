import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fits } from './fits.ts';

export interface DueCursor {
  /** The row that letters act on; -1: there is none. */
  readonly index: number;
  readonly list: { current: HTMLDivElement | null };
  /** Goes so many rows on, or back, and takes the focus there. */
  readonly move: (step: number) => void;
  /** The row with the focus is the one. */
  readonly noteFocus: (event: FocusEvent) => void;
}

/** The row that the keyboard is at: kept by its person, and when they are gone the one that has come in their place. */
export function useDueCursor(rows: readonly Fits[]): DueCursor {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ id: rows[0]?.line.contactId, index: 0 });
  const hadFocus = useRef(false);
  const wanted = useRef(false);
  const found =
    rows[at.index]?.line.contactId === at.id
      ? at.index
      : rows.findIndex(({ line }) => line.contactId === at.id);
  const index = found >= 0 ? found : Math.min(at.index, rows.length - 1);
  const id = rows[index]?.line.contactId;

  useLayoutEffect(() => {
    // The row with the focus has gone: who comes in its place has it.
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!wanted.current && !isLost) return;
    wanted.current = false;
    const row = id === undefined ? null : list.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const name = row?.querySelector<HTMLElement>('a.name');
    name?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    const noteLeaving = ({ target }: Event) => {
      if (target instanceof Node && !list.current?.contains(target)) hadFocus.current = false;
    };
    document.addEventListener('focusin', noteLeaving);
    document.addEventListener('pointerdown', noteLeaving);
    return () => {
      document.removeEventListener('focusin', noteLeaving);
      document.removeEventListener('pointerdown', noteLeaving);
    };
  }, []);

  const move = (step: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index + step));
    wanted.current = true;
    setAt({ id: rows[next]?.line.contactId, index: next });
  };
  const noteFocus = ({ target }: FocusEvent) => {
    hadFocus.current = true;
    const row = target instanceof Element ? target.closest<HTMLElement>('.due-row') : null;
    const next = rows.findIndex(({ line }) => line.contactId === row?.dataset.id);
    if (next >= 0 && next !== at.index) setAt({ id: rows[next]?.line.contactId, index: next });
  };
  return { index, list, move, noteFocus };
}

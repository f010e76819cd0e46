import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Where one was in a list, to come back to. */
export interface ListPlace {
  /** The row that was opened. */
  readonly id: string;
  /** How far it was scrolled, in px. */
  readonly top: number;
}

interface Cursor {
  /** Which row the keyboard is at. */
  readonly index: number;
  /** Goes to a row and takes the focus there. */
  readonly goTo: (index: number) => void;
  /** The row that one clicked or tabbed to. */
  readonly noteFocus: (index: number) => void;
  /** How far it is about to be scrolled, in px: rows are drawn there at once. */
  readonly top: number | undefined;
}

/**
 * The row that the keyboard is at: kept by its id when rows come and go, scrolled into view when one goes there.
 *
 * @param isDrawn Whether rows are there: a place among those to come is lost when they do.
 */
export function useRowCursor(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  rowHeight: number,
  start: ListPlace | undefined,
  isDrawn: boolean,
): Cursor {
  const [at, setAt] = useState({ id: start?.id, index: 0 });
  const wanted = useRef(start);
  const index = useMemo(() => {
    if (at.id === undefined || rows[at.index]?.id === at.id) return Math.min(at.index, rows.length - 1);
    const found = rows.findIndex(({ id }) => id === at.id);
    return Math.max(0, found);
  }, [rows, at]);

  useLayoutEffect(() => {
    const element = scroller.current;
    const place = wanted.current;
    const id = rows[index]?.id;
    if (!isDrawn || !element || !place || place.id !== id) return;
    wanted.current = undefined;
    // Who is busy elsewhere, e.g. searching, stays there.
    const focused = document.activeElement;
    if (focused && focused !== document.body && !element.contains(focused)) return;
    element.scrollTop = place.top;
    // Drawn after the scroll has been heard of.
    requestAnimationFrame(() => {
      const row = element.querySelector(`tr[data-id="${CSS.escape(place.id)}"] .row-name`);
      if (row instanceof HTMLElement) row.focus({ preventScroll: true });
    });
  }, [scroller, rows, index, at, isDrawn]);

  const goTo = (next: number) => {
    const element = scroller.current;
    const bounded = Math.max(0, Math.min(rows.length - 1, next));
    const id = rows[bounded]?.id;
    if (!element || id === undefined) return;
    const head = element.querySelector('thead')?.clientHeight ?? 0;
    const least = head + (bounded + 1) * rowHeight - element.clientHeight;
    const top = Math.min(Math.max(element.scrollTop, least), bounded * rowHeight);
    wanted.current = { id, top };
    setAt({ id, index: bounded });
  };
  const noteFocus = (next: number) => {
    wanted.current = undefined;
    const id = rows[next]?.id;
    if (id !== undefined && id !== at.id) setAt({ id, index: next });
  };
  const place = wanted.current;
  return { index, goTo, noteFocus, top: place && place.id === rows[index]?.id ? place.top : undefined };
}

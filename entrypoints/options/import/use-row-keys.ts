import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface RowKeys {
  /** The row that Tab reaches. */
  readonly at: number;
  /** For the body of the list: arrows, Page Up and Down, Home and End go from row to row in the same column. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For the body of the list: wherever one clicks, the keys go on from there. */
  readonly onFocusIn: (event: FocusEvent) => void;
}

interface Rows {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** In px, of a row and of the header that stays above them. */
  readonly rowHeight: number;
  readonly headerHeight: number;
}

const placeOf = (target: EventTarget | null): { row: number; control: string } | undefined => {
  if (!(target instanceof HTMLElement)) return undefined;
  const row = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN);
  const control = target.dataset.control;
  return Number.isNaN(row) || control === undefined ? undefined : { row, control };
};

/**
 * Moves the focus through rows of which only some are drawn: rows bear `data-row` with their place, their controls
 * `data-control`. The first control of a row is in every row, others may be missing.
 */
export function useRowKeys({ scroller, count, rowHeight, headerHeight }: Rows): RowKeys {
  const [at, setAt] = useState(0);
  const wanted = useRef<{ row: number; control: string }>(undefined);
  const focusWanted = () => {
    if (!wanted.current) return;
    const { row, control } = wanted.current;
    const line = scroller.current?.querySelector(`[data-row="${row}"]`);
    const place =
      line?.querySelector<HTMLElement>(`[data-control="${control}"]`) ??
      line?.querySelector<HTMLElement>('[data-control]');
    if (!place) return;
    wanted.current = undefined;
    place.focus({ preventScroll: true });
  };
  // A row far away is drawn only after the scroll that brought it near: until then this runs in vain.
  useLayoutEffect(focusWanted);

  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const box = scroller.current;
    // A select keeps its arrows.
    if (!place || !box || event.target instanceof HTMLSelectElement) return;
    const isTyping = place.control !== 'tick';
    const page = Math.max(1, Math.floor((box.clientHeight - headerHeight) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      ...(!isTyping && { Home: -count, End: count }),
    };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(count - 1, place.row + step));
    const top = row * rowHeight;
    const seen = box.clientHeight - headerHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + seen) box.scrollTop = top + rowHeight - seen;
    wanted.current = { row, control: place.control };
    setAt(row);
    // At once where that can be: the next key may be a Tab.
    focusWanted();
  };
  return {
    at,
    onKeyDown,
    onFocusIn: event => {
      const place = placeOf(event.target);
      if (place) setAt(place.row);
    },
  };
}

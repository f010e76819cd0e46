import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface VirtualRows {
  /** First row to draw and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Heights in px that stand for the rows not drawn. */
  readonly before: number;
  readonly after: number;
  /** Width of the scroller in px; 0 until it is measured. */
  readonly width: number;
}

/** Rows drawn above and below what is in view; while they fly by, and once the scroll rests. */
const SPARE = { flying: 1, resting: 12 } as const;
/** Rows that go by before anything is drawn anew: most of scrolling costs nothing. */
const STEP = 6;
/** No scroll for so long is rest, in ms. */
const REST = 120;

/** Which rows of equal height are in view of a scroller, with some to spare: 100,000 rows cost as much as 50. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): VirtualRows {
  const [view, setView] = useState({ row: 0, height: 800, width: 0, isFlying: false });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = (): void => {
      const row = STEP * Math.floor(element.scrollTop / rowHeight / STEP);
      const { clientHeight: height, clientWidth: width } = element;
      clearTimeout(timer);
      setView(known => {
        // From so far on, nothing that was drawn is of use.
        const isFlying = Math.abs(row - known.row) * rowHeight > height / 2;
        if (isFlying) timer = setTimeout(measure, REST);
        return known.row === row &&
          known.height === height &&
          known.width === width &&
          known.isFlying === isFlying
          ? known
          : { row, height, width, isFlying };
      });
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', measure);
      sizes.disconnect();
    };
  }, [scroller, rowHeight]);
  const spare = view.isFlying ? SPARE.flying : SPARE.resting;
  const onScreen = Math.ceil(view.height / rowHeight) + STEP;
  // A list that became shorter (a search) is seen from its last screen at most.
  const first = Math.min(view.row, Math.max(0, count - onScreen));
  const from = Math.max(0, first - spare);
  const to = Math.min(count, first + onScreen + spare);
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight, width: view.width };
}

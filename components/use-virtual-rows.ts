import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface VirtualRows {
  /** First row to draw and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Heights in px that stand for the rows not drawn. */
  readonly before: number;
  readonly after: number;
}

const SPARE = 12;

/** Which rows of equal height are in view of a scroller, with some to spare: 100,000 rows cost as much as 50. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): VirtualRows {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      sizes.disconnect();
    };
  }, [scroller]);
  // A list that became shorter (a search) is seen from its last screen at most.
  const top = Math.min(view.top, Math.max(0, count * rowHeight - view.height));
  const from = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const to = Math.min(count, Math.ceil((top + view.height) / rowHeight) + SPARE);
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight };
}

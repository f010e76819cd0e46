import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface VirtualRows {
  /** First row to draw and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Of them, the first one in view and the one after the last. */
  readonly inView: readonly [from: number, to: number];
  /** Heights in px that stand for the rows not drawn. */
  readonly before: number;
  readonly after: number;
  /** Whether rows pass by faster than one can read. */
  readonly isFlying: boolean;
}

/** Rows drawn above and below what is in view; while they fly by, nearly all of them where they fly to. */
const SPARE = 6;
const BEHIND = 1;
/** Rows that go by before anything is drawn anew: most of scrolling costs nothing. */
const STEP = 2;
/** More rows than these in each frame fly: 60 a second, nobody reads them. Once they do, they fly as long as they go by. */
const READABLE = { resting: 1, flying: 0 } as const;
/** No scroll for so long is rest, in ms. */
const REST = 50;

interface View {
  /** The first row in view, or one little above it. */
  readonly row: number;
  /** In px. */
  readonly height: number;
  /** Rows drawn above that one. */
  readonly above: number;
  readonly isFlying: boolean;
}

/**
 * Which rows of equal height are in view of a scroller, with some to spare: 100,000 rows cost as much as 50.
 *
 * @param top How far it will be scrolled once the rows are there, in px.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  top?: number,
): VirtualRows {
  const [view, setView] = useState(() => atRest(scroller.current, rowHeight, top));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const rowAtTop = () => Math.floor(element.scrollTop / rowHeight);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = rowAtTop();
    let wasFast = false;
    let isFlying = false;
    const measure = (): void => {
      clearTimeout(timer);
      const top = rowAtTop();
      const height = element.clientHeight;
      const passed = top - last;
      const isFast = Math.abs(passed) > READABLE[isFlying ? 'flying' : 'resting'];
      // One step of a wheel is no flight; a jump is, since nothing that was drawn is of use after it.
      isFlying = isFast && (wasFast || Math.abs(passed) * rowHeight > height / 2);
      last = top;
      wasFast = isFast;
      if (isFast) timer = setTimeout(measure, REST);
      const next: View = isFlying
        ? { row: top, height, above: passed > 0 ? BEHIND : 2 * SPARE - BEHIND, isFlying }
        : atRest(element, rowHeight);
      setView(known => (isSame(known, next) ? known : next));
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
  const { above, isFlying } = view;
  const onScreen = Math.ceil(view.height / rowHeight) + STEP;
  // A list that became shorter (a search) is seen from its last screen at most.
  const first = Math.min(view.row, Math.max(0, count - onScreen));
  const from = Math.max(0, first - above);
  const to = Math.min(count, first + onScreen + 2 * SPARE - above);
  return {
    from,
    to,
    inView: [first, first + onScreen],
    before: from * rowHeight,
    after: (count - to) * rowHeight,
    isFlying,
  };
}

/** A scroller that is still to come. */
const likely = { scrollTop: 0, clientHeight: 800 };

function atRest(scroller: HTMLElement | null, rowHeight: number, top?: number): View {
  const { scrollTop, clientHeight } = scroller ?? likely;
  const row = STEP * Math.floor((top ?? scrollTop) / rowHeight / STEP);
  return { row, height: clientHeight, above: SPARE, isFlying: false };
}

const isSame = (one: View, other: View): boolean =>
  one.row === other.row &&
  one.height === other.height &&
  one.above === other.above &&
  one.isFlying === other.isFlying;

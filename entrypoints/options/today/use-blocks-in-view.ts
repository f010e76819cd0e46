import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A block that is drawn, or the room of those before a block that are not. */
export type Drawn = { readonly block: number } | { readonly room: number; readonly before: number };

/** Of a row that was never drawn, in px. */
const guessedRow = 64;
/** So much above and below what is in view is drawn too, in px. */
const spare = 800;

/** Which blocks of a list are in view of the page's scroller, and one more that is wanted; of the others how much room they take. */
export function useBlocksInView(
  place: RefObject<HTMLElement | null>,
  count: number,
  perBlock: number,
  wanted: number,
): Drawn[] {
  const heights = useRef(new Map<number, number>());
  const [view, setView] = useState({ from: 0, to: 1 });
  const heightOf = (block: number): number => heights.current.get(block) ?? perBlock * guessedRow;

  useLayoutEffect(() => {
    for (const element of place.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])
      heights.current.set(Number(element.dataset.block), element.offsetHeight);
  });
  useEffect(() => {
    const element = place.current;
    const scroller = element?.closest('main');
    if (!element || !scroller) return;
    const look = (): void => {
      const top = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const next = inView(top - spare, top + scroller.clientHeight + spare, count, heightOf);
      setView(known => (known.from === next.from && known.to === next.to ? known : next));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [place, count]);

  const blocks = new Set([wanted]);
  for (let block = view.from; block <= view.to; block += 1) blocks.add(block);
  const drawn: Drawn[] = [];
  let next = 0;
  const leaveRoom = (before: number): void => {
    let room = 0;
    for (; next < before; next += 1) room += heightOf(next);
    if (room > 0) drawn.push({ room, before });
  };
  for (const block of [...blocks].filter(one => one < count).sort((a, b) => a - b)) {
    leaveRoom(block);
    drawn.push({ block });
    next = block + 1;
  }
  leaveRoom(count);
  return drawn;
}

function inView(top: number, bottom: number, count: number, heightOf: (block: number) => number) {
  let [from, end] = [0, heightOf(0)];
  while (from < count - 1 && end < top) end += heightOf(++from);
  let to = from;
  while (to < count - 1 && end < bottom) end += heightOf(++to);
  return { from, to };
}

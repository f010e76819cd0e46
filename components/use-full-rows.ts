import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows written in a frame: so many can be on a slow machine too. */
const PER_FRAME = 8;

interface Passing {
  /** All rows; another list is no scrolling, and what is in view of it is written at once. */
  readonly rows: readonly unknown[];
  /** Places among those drawn: the first one in view and the one after the last. */
  readonly inView: readonly [from: number, to: number];
  readonly isFlying: boolean;
  /** Always written: the keyboard may be there. */
  readonly held: string | undefined;
}

/**
 * The ids of the rows that are written, of those that are drawn. Those that come in by scrolling are written some rows a frame,
 * and none while they fly by.
 */
export function useFullRows(
  drawn: readonly { readonly id: string }[],
  { rows, inView, isFlying, held }: Passing,
): ReadonlySet<string> {
  const known = useRef<{ readonly rows: unknown; readonly full: ReadonlySet<string> }>(undefined);
  const [, goOn] = useState({});
  const before = known.current?.rows === rows ? known.current.full : undefined;
  const full = new Set<string>();
  let left = before ? PER_FRAME : 0;
  const isSeen = (place: number): boolean => !before && place >= inView[0] && place < inView[1];
  for (const [place, { id }] of drawn.entries())
    if (id === held || (!isFlying && (before?.has(id) || isSeen(place) || left-- > 0))) full.add(id);
  known.current = { rows, full };
  const isDone = isFlying || full.size === drawn.length;
  useEffect(() => {
    if (isDone) return;
    const frame = requestAnimationFrame(() => goOn({}));
    return () => cancelAnimationFrame(frame);
  });
  return full;
}

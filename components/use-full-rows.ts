import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows written in a frame: so many can be on a slow machine too. */
const PER_FRAME = 3;

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
 * in view first, and none while they fly by.
 */
export function useFullRows(
  drawn: readonly { readonly id: string }[],
  { rows, inView: [from, to], isFlying, held }: Passing,
): ReadonlySet<string> {
  const known = useRef<{ readonly rows: unknown; readonly full: ReadonlySet<string> }>(undefined);
  const [, goOn] = useState({});
  const before = known.current?.rows === rows ? known.current.full : undefined;
  const full = new Set(
    drawn.flatMap(({ id }) => (id === held || (!isFlying && before?.has(id)) ? [id] : [])),
  );
  if (!isFlying) {
    const seen = drawn.slice(from, to);
    const missing = [...seen, ...drawn.slice(to), ...drawn.slice(0, from)].filter(({ id }) => !full.has(id));
    for (const { id } of before ? missing.slice(0, PER_FRAME) : seen) full.add(id);
  }
  known.current = { rows, full };
  const isDone = isFlying || full.size === drawn.length;
  // Not an effect: those come a frame later, and every other frame would write nothing.
  useLayoutEffect(() => {
    if (isDone) return;
    const frame = requestAnimationFrame(() => goOn({}));
    return () => cancelAnimationFrame(frame);
  });
  return full;
}

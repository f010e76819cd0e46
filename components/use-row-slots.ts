import { useRef } from 'preact/hooks';

interface Slots {
  readonly byId: ReadonlyMap<string, number>;
  readonly next: number;
  readonly held: string | undefined;
}

const none: Slots = { byId: new Map(), next: 0, held: undefined };

/**
 * A key for each row that is drawn, so that the elements of rows that went out of view show those that come in: to write into
 * elements takes a fraction of the time that making them takes. A row keeps its key while it is drawn, unless rows fly by:
 * then the keys stay in their order, since moving elements is dear as well. The key of the row `held`, which may have the
 * focus, is its own and never handed on: the focus would go with it to somebody else.
 *
 * @param drawn the rows that are drawn, in order
 */
export function useRowSlots(
  drawn: readonly { readonly id: string }[],
  held: string | undefined,
  isFlying: boolean,
): ReadonlyMap<string, number> {
  const known = useRef(none);
  const { byId, held: heldBefore } = known.current;
  const isKept = (id: string) => (isFlying ? id === held : byId.has(id));
  const staying = new Set<string>();
  for (const { id } of drawn) if (isKept(id)) staying.add(id);
  // Where most are others, an element that is moved past the focused one could move that one, and the focus be lost.
  const divides = held !== undefined && byId.has(held) && staying.size * 2 <= drawn.length;
  const free = { before: [] as number[], after: [] as number[] };
  let side: keyof typeof free = divides ? 'before' : 'after';
  for (const [id, slot] of byId) {
    if (id === held) side = 'after';
    else if (!staying.has(id) && id !== heldBefore) free[side].push(slot);
  }
  let { next } = known.current;
  side = divides && drawn.some(({ id }) => id === held) ? 'before' : 'after';
  const slots = new Map<string, number>();
  for (const { id } of drawn) {
    const own = staying.has(id) ? byId.get(id) : undefined;
    if (id === held) side = 'after';
    slots.set(id, own ?? (id === held ? undefined : free[side].shift()) ?? next++);
  }
  known.current = { byId: slots, next, held };
  return slots;
}

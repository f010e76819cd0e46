import type { ContactRow } from '../model/contact-row.ts';

/** Rows by their places in the index; what is gone has left its place empty. */
export type Slots = readonly (ContactRow | undefined)[];

/** What one word typed costs in each slot: the less the better, `nowhere` where it is not. */
export interface Answer {
  readonly costs: Uint8Array;
  /** Whether anybody has it. */
  readonly found: boolean;
}
export const nowhere = 255;

/** Slots by their last change. */
export interface Order {
  /** The one changed last first. */
  readonly latest: Uint32Array<ArrayBuffer>;
  /** Of each slot its place among them. */
  readonly ranks: Uint32Array<ArrayBuffer>;
}
export const emptyOrder: Order = { latest: new Uint32Array(0), ranks: new Uint32Array(0) };

/** @param changedAt Of each slot the second of its last change. */
export function inOrder(changedAt: readonly number[], before: Order): Order {
  const latest = byLatest(changedAt, before.latest);
  return latest === before.latest ? before : { latest, ranks: placesIn(latest) };
}

/** More than the costs of all words of a query together. */
const mostCost = 200;
const lost = 65_535;
const mostSlots = 2 ** 20;

/** Who has all of the words, the cheapest first, and among them the one changed last. */
export function ranked(
  { slots, order: { ranks, latest } }: { readonly slots: Slots; readonly order: Order },
  answers: readonly Answer[],
): readonly ContactRow[] {
  if (!answers.every(({ found }) => found)) return [];
  // What is being taken in has no rank yet.
  const sums = new Uint16Array(ranks.length);
  const count = summed(answers, sums, slots);
  const rows = new Array<ContactRow>(count);
  let place = 0;
  const take = (slot: number) => {
    const row = slots[slot];
    if (row) rows[place++] = row;
  };
  if (count < sums.length / 8) {
    // Few are sorted: cost and rank in one number, which comes back as the slot.
    const packed = new Float64Array(count);
    let at = 0;
    for (let slot = 0; slot < sums.length; slot++)
      if (sums[slot] !== lost) packed[at++] = (sums[slot] ?? 0) * mostSlots + (ranks[slot] ?? 0);
    packed.sort();
    for (const both of packed) take(latest[both % mostSlots] ?? 0);
    return rows;
  }
  // Many are put where they belong without anything being compared: first counted, then placed.
  const ends = new Uint32Array(mostCost + 2);
  for (let slot = 0; slot < sums.length; slot++) {
    const sum = sums[slot] ?? lost;
    if (sum !== lost) ends[sum + 1] = (ends[sum + 1] ?? 0) + 1;
  }
  for (let sum = 1; sum < ends.length; sum++) ends[sum] = (ends[sum] ?? 0) + (ends[sum - 1] ?? 0);
  for (let at = 0; at < latest.length; at++) {
    const slot = latest[at] ?? 0;
    const sum = sums[slot] ?? lost;
    if (sum === lost) continue;
    place = ends[sum] ?? 0;
    take(slot);
    ends[sum] = place;
  }
  return rows;
}

/** What all words together cost, for each slot; how many have all of them. */
function summed(answers: readonly Answer[], sums: Uint16Array<ArrayBuffer>, slots: Slots): number {
  let count = 0;
  for (let slot = 0; slot < sums.length; slot++) {
    let sum = 0;
    for (let word = 0; word < answers.length; word++) {
      const cost = answers[word]?.costs[slot] ?? nowhere;
      if (cost === nowhere) {
        sum = lost;
        break;
      }
      sum += cost;
    }
    if (sum !== lost && slots[slot] === undefined) sum = lost;
    sums[slot] = sum;
    if (sum !== lost) count++;
  }
  return count;
}

/** Slots from the latest change to the first. A few new ones are later than all that were there: nothing is sorted for them. */
function byLatest(changedAt: readonly number[], sorted: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const count = changedAt.length;
  const fresh = count - sorted.length;
  if (fresh === 0) return sorted;
  const slots = new Uint32Array(count);
  if (sorted.length > 0 && fresh < 5000) {
    for (let at = 0; at < fresh; at++) slots[at] = count - 1 - at;
    slots.set(sorted, fresh);
    return slots;
  }
  // Second and slot in one number, below 2 ** 53: numbers are sorted ten times as fast as anything that is compared.
  const packed = new Float64Array(count);
  for (let slot = 0; slot < count; slot++) packed[slot] = (changedAt[slot] ?? 0) * mostSlots + slot;
  packed.sort();
  for (let at = 0; at < count; at++) slots[at] = (packed[count - 1 - at] ?? 0) % mostSlots;
  return slots;
}

function placesIn(slots: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(slots.length);
  for (let at = 0; at < slots.length; at++) places[slots[at] ?? 0] = at;
  return places;
}

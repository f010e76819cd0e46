import type { Direction, Interaction, InteractionKind } from '../model/interaction.ts';
import type { Span } from './span.ts';

/** Which interactions are meant; absent: all. */
export interface InteractionFilter {
  readonly kind?: InteractionKind | undefined;
  readonly direction?: Direction | undefined;
  /** By the numbers of contacts: 1 is meant. */
  readonly people?: Uint8Array | undefined;
  /** Only sessions of a mentoring. */
  readonly isSession?: boolean | undefined;
}

/**
 * Interactions by day, their contacts as numbers. With a hundred thousand, comparing days and looking up ids once more for every goal
 * is what takes the time.
 */
export class InteractionColumns {
  /** By day; those of one day as they were handed in. */
  readonly sorted: readonly Interaction[];
  /** Contact id -> its number, in the order in which they first come. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Place -> number of the contact. */
  readonly contacts: Int32Array;

  constructor(interactions: readonly Interaction[]) {
    this.sorted = isByDay(interactions) ? interactions : interactions.toSorted(byDay);
    const numbers = new Map<string, number>();
    const contacts = new Int32Array(interactions.length);
    let place = 0;
    for (const { contactId } of this.sorted) {
      let number = numbers.get(contactId);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(contactId, number);
      }
      contacts[place] = number;
      place += 1;
    }
    this.contacts = contacts;
    this.numbers = numbers;
  }

  /** The places between two days, both included: from the first on, before the second. */
  range({ startOn, endOn }: Pick<Span, 'startOn' | 'endOn'>): readonly [from: number, to: number] {
    return [this.#firstPlace(on => on >= startOn), this.#firstPlace(on => on > endOn)];
  }

  /** Hands each interaction of a range that a filter lets through to `take`, in their order, with the number of its contact. */
  each(
    [from, to]: readonly [from: number, to: number],
    { kind, direction, people, isSession = false }: InteractionFilter,
    take: (one: Interaction, number: number) => void,
  ): void {
    for (let place = from; place < to; place++) {
      const number = this.contacts[place] ?? 0;
      if (people && people[number] !== 1) continue;
      const one = this.sorted[place];
      if (!one) continue;
      if (kind !== undefined && one.kind !== kind) continue;
      if (direction !== undefined && one.direction !== direction) continue;
      if (isSession && one.kind !== 'mentoring' && one.mentorshipId === undefined) continue;
      take(one, number);
    }
  }

  #firstPlace(isReached: (on: string) => boolean): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isReached(this.sorted[middle]?.on ?? '~')) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const byDay = (a: Interaction, b: Interaction): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** As the store's index gives them. */
function isByDay(interactions: readonly Interaction[]): boolean {
  let before = '';
  for (const { on } of interactions) {
    if (on < before) return false;
    before = on;
  }
  return true;
}

import type { Direction, Interaction, InteractionKind } from '../../model/interaction.ts';
import type { Day } from '../day.ts';
import { type DayStamp, stampOf } from './day-stamp.ts';
import { keptColumns } from './kept-columns.ts';
import { contactNumbers } from './numbers.ts';

const kinds: Readonly<Record<InteractionKind, number>> = {
  message: 1,
  call: 2,
  meeting: 3,
  help: 4,
  introduction: 5,
  advice: 6,
  feedback: 7,
  mentoring: 8,
};
const directions: Readonly<Record<Direction, number>> = { given: 1, received: 2, mutual: 3 };

/** Kinds that help the one who receives them. */
const helping: ReadonlySet<InteractionKind> = new Set([
  'help',
  'advice',
  'introduction',
  'feedback',
  'mentoring',
]);

const columnsOf = keptColumns({
  make: length => ({
    contact: new Int32Array(length),
    on: new Int32Array(length),
    kind: new Uint8Array(length),
    direction: new Uint8Array(length),
    /** 1: a session of a mentoring. */
    isSession: new Uint8Array(length),
  }),
  fill: (columns, place, { contactId, on, kind, direction, mentorshipId }: Interaction) => {
    columns.contact[place] = contactNumbers.of(contactId);
    columns.on[place] = stampOf(on);
    columns.kind[place] = kinds[kind];
    columns.direction[place] = directions[direction];
    columns.isSession[place] = kind === 'mentoring' || mentorshipId !== undefined ? 1 : 0;
  },
});

/** Which interactions are meant; absent: all. */
export interface InteractionFilter {
  readonly kind?: InteractionKind | undefined;
  readonly direction?: Direction | undefined;
  /** By the numbers of contacts: 1 is meant. */
  readonly people?: Uint8Array | undefined;
  /** Only sessions of a mentoring. */
  readonly isSession?: boolean | undefined;
}

/** Places from the first on, before the second. */
export type Places = readonly [from: number, to: number];

/** Interactions by day, those of one day by id, and what is told of them in columns of the same order. */
export class InteractionColumns {
  readonly sorted: readonly Interaction[];
  /** Place -> number of the contact. */
  readonly contact: Int32Array;
  /** Place -> day. */
  readonly on: Int32Array;
  readonly #kind: Uint8Array;
  readonly #direction: Uint8Array;
  readonly #isSession: Uint8Array;

  constructor(interactions: readonly Interaction[]) {
    this.sorted = isInOrder(interactions) ? interactions : interactions.toSorted(compare);
    const columns = columnsOf(this.sorted);
    this.contact = columns.contact;
    this.on = columns.on;
    this.#kind = columns.kind;
    this.#direction = columns.direction;
    this.#isSession = columns.isSession;
  }

  /** The places between two days, both included. */
  range({ startOn, endOn }: { readonly startOn: Day; readonly endOn: Day }): Places {
    return [this.#firstPlace(stampOf(startOn)), this.#firstPlace(stampOf(endOn) + 1)];
  }

  /** Hands the places of a range that a filter lets through to `take`, in their order. */
  each(
    [from, to]: Places,
    { kind, direction, people, isSession = false }: InteractionFilter,
    take: (place: number) => void,
  ): void {
    const wantedKind = kind === undefined ? 0 : kinds[kind];
    const wantedDirection = direction === undefined ? 0 : directions[direction];
    for (let place = from; place < to; place++) {
      if (people && people[this.contact[place] ?? 0] !== 1) continue;
      if (wantedKind !== 0 && this.#kind[place] !== wantedKind) continue;
      if (wantedDirection !== 0 && this.#direction[place] !== wantedDirection) continue;
      if (isSession && this.#isSession[place] !== 1) continue;
      take(place);
    }
  }

  /** How many interactions of a range were for whom. */
  directed([from, to]: Places): Record<Direction, number> {
    const counts = [0, 0, 0, 0];
    for (let place = from; place < to; place++) {
      const direction = this.#direction[place] ?? 0;
      counts[direction] = (counts[direction] ?? 0) + 1;
    }
    const [, given = 0, received = 0, mutual = 0] = counts;
    return { given, received, mutual };
  }

  /** Whether help was received in the interaction at a place. */
  isHelp(place: number): boolean {
    return this.isReceived(place) && helping.has(this.sorted[place]?.kind ?? 'message');
  }

  isReceived(place: number): boolean {
    return this.#direction[place] === directions.received;
  }

  #firstPlace(stamp: DayStamp): number {
    let [low, high] = [0, this.on.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.on[middle] ?? 0) >= stamp) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const known = new WeakMap<readonly Interaction[], InteractionColumns>();

/** Made once for each list. */
export function interactionColumns(interactions: readonly Interaction[]): InteractionColumns {
  const columns = known.get(interactions) ?? new InteractionColumns(interactions);
  known.set(interactions, columns);
  return columns;
}

const compare = (a: Interaction, b: Interaction): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** As the store's index gives them. */
function isInOrder(interactions: readonly Interaction[]): boolean {
  let [on, id] = ['', ''];
  for (const one of interactions) {
    if (one.on < on || (one.on === on && one.id < id)) return false;
    on = one.on;
    id = one.id;
  }
  return true;
}

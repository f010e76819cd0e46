import type { Contact } from '../model/contact.ts';
import type { Direction, Interaction, InteractionSummary } from '../model/interaction.ts';
import { addMonths, type Day } from './day.ts';
import { type Helper, helpersIn } from './helpers-in.ts';
import { isWithin, type Span } from './span.ts';

/** From a day to a day, both included. */
type Days = Pick<Span, 'startOn' | 'endOn'>;

/** How giving and taking stand with somebody, in words as data; never a score. */
export type Balance =
  | { readonly kind: 'nothing' }
  /** Only what was for both. */
  | { readonly kind: 'mutual'; readonly mutual: number }
  /** You received more than once since you last gave. */
  | { readonly kind: 'asked'; readonly times: number; readonly since?: Day }
  | { readonly kind: 'even'; readonly given: number; readonly received: number }
  | { readonly kind: 'gaveMore' | 'receivedMore'; readonly given: number; readonly received: number };

export function balanceWith(summary: InteractionSummary | undefined): Balance {
  if (!summary || summary.count === 0) return { kind: 'nothing' };
  const { given, received, mutual, receivedSince, lastGivenOn } = summary;
  if (given === 0 && received === 0) return { kind: 'mutual', mutual };
  // Of somebody to whom you have never given, `since you last helped` would be wrong: those are told by the two numbers.
  if (receivedSince > 1 && lastGivenOn !== undefined)
    return { kind: 'asked', times: receivedSince, since: lastGivenOn };
  if (given === received) return { kind: 'even', given, received };
  return { kind: given > received ? 'gaveMore' : 'receivedMore', given, received };
}

/** How many interactions were for whom. */
export type Given = Readonly<Record<Direction, number>>;

/** Of the interactions that are handed in, those of some days, both included. */
export function givenAndTaken(
  interactions: readonly Pick<Interaction, 'on' | 'direction'>[],
  days: Days,
): Given {
  const counts = { given: 0, received: 0, mutual: 0 };
  for (const { on, direction } of interactions) if (isWithin(days, on)) counts[direction] += 1;
  return counts;
}

/** One month of the picture. */
export interface MonthOfGiving extends Given {
  /** `2026-11` */
  readonly month: string;
}

/** The months up to that of `today`, the oldest first, each one, also where nothing happened. */
export function givingByMonth(
  interactions: readonly Pick<Interaction, 'on' | 'direction'>[],
  months: number,
  today: Day,
): MonthOfGiving[] {
  const first = `${today.slice(0, 7)}-01`;
  const names = Array.from({ length: months }, (_, index) =>
    addMonths(first, index + 1 - months).slice(0, 7),
  );
  const counts = new Map(names.map(month => [month, { given: 0, received: 0, mutual: 0 }]));
  for (const { on, direction } of interactions) {
    const month = on <= today ? counts.get(on.slice(0, 7)) : undefined;
    if (month) month[direction] += 1;
  }
  return Array.from(counts, ([month, count]) => ({ month, ...count }));
}

type Known = Pick<Contact, 'id' | 'name' | 'doNotContactSince'>;

/** Somebody who deserves help of you. */
export interface Deserving {
  readonly contactId: string;
  readonly name: string;
  /** How often they gave since you last did. */
  readonly times: number;
  /** The last time. */
  readonly lastOn: Day;
}

const mostProposed = 10;

/** Who deserves help: you received from them within the last 12 months and have given nothing since. Who gave most first; at most 10. */
export function deservingHelp(
  contacts: readonly Known[],
  summaries: ReadonlyMap<string, InteractionSummary>,
  today: Day,
): Deserving[] {
  const yearAgo = addMonths(today, -12);
  const deserving: Deserving[] = [];
  for (const contact of contacts) {
    const summary = summaries.get(contact.id);
    const lastOn = summary?.lastReceivedOn;
    if (!summary || summary.receivedSince === 0 || contact.doNotContactSince !== undefined) continue;
    if (lastOn === undefined || lastOn < yearAgo || lastOn > today) continue;
    deserving.push({ contactId: contact.id, name: contact.name, times: summary.receivedSince, lastOn });
  }
  return mostFirst(deserving);
}

/** Who helped most in a period, and whether they may have been thanked already; at most 10. */
export function deservingThanks(
  contacts: readonly Known[],
  interactions: readonly Interaction[],
  days: Days,
): (Helper & { readonly name: string })[] {
  const helpers = helpersIn(interactions.filter(({ on }) => isWithin(days, on)));
  if (helpers.length === 0) return [];
  const ids = new Set(helpers.map(({ contactId }) => contactId));
  const known = new Map(contacts.flatMap(one => (ids.has(one.id) ? [[one.id, one] as const] : [])));
  return helpers
    .flatMap(helper => {
      const contact = known.get(helper.contactId);
      const isSpared = contact === undefined || contact.doNotContactSince !== undefined;
      return isSpared ? [] : [{ ...helper, name: contact.name }];
    })
    .slice(0, mostProposed);
}

/** Always in the same order: then the latest first, then by name and id. */
const mostFirst = (deserving: readonly Deserving[]): Deserving[] =>
  [...deserving].sort((a, b) => b.times - a.times || compare(a, b)).slice(0, mostProposed);

function compare(a: Deserving, b: Deserving): number {
  if (a.lastOn !== b.lastOn) return a.lastOn > b.lastOn ? -1 : 1;
  return `${a.name} ${a.contactId}` < `${b.name} ${b.contactId}` ? -1 : 1;
}

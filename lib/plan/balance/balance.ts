import type { Contact } from '../../model/contact.ts';
import type { Direction, Interaction, InteractionSummary } from '../../model/interaction.ts';
import { contactsByNumber } from '../columns/contact-columns.ts';
import { interactionColumns } from '../columns/interaction-columns.ts';
import { contactNumbers } from '../columns/numbers.ts';
import { addDays, addMonths, type Day } from '../day.ts';
import type { Span } from '../span.ts';
import { type Helper, helpersIn } from './helpers-in.ts';

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
export function givenAndTaken(interactions: readonly Interaction[], days: Days): Given {
  const columns = interactionColumns(interactions);
  return columns.directed(columns.range(days));
}

/** One month of the picture. */
export interface MonthOfGiving extends Given {
  /** `2026-11` */
  readonly month: string;
}

/** The months up to that of `today`, the oldest first, each one, also where nothing happened. */
export function givingByMonth(
  interactions: readonly Interaction[],
  months: number,
  today: Day,
): MonthOfGiving[] {
  const columns = interactionColumns(interactions);
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: months }, (_, index) => {
    const startOn = addMonths(first, index + 1 - months);
    const last = addDays(addMonths(startOn, 1), -1);
    const endOn = last < today ? last : today;
    return { month: startOn.slice(0, 7), ...columns.directed(columns.range({ startOn, endOn })) };
  });
}

type Known = Pick<Contact, 'id' | 'name' | 'segment' | 'relation' | 'doNotContactSince' | 'createdAt'>;

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
  summaries: readonly InteractionSummary[],
  today: Day,
): Deserving[] {
  const yearAgo = addMonths(today, -12);
  const contactOf = contactsByNumber(contacts);
  const most: Deserving[] = [];
  for (const { id, receivedSince, lastReceivedOn: lastOn } of summaries) {
    if (receivedSince === 0 || lastOn === undefined || lastOn < yearAgo || lastOn > today) continue;
    const contact = contactOf(contactNumbers.of(id));
    if (!contact || contact.doNotContactSince !== undefined) continue;
    const one = { contactId: id, name: contact.name, times: receivedSince, lastOn };
    // Very many may deserve it, and few are proposed.
    const least = most[mostProposed - 1];
    if (least && mostFirst(least, one) < 0) continue;
    most.push(one);
    most.sort(mostFirst).splice(mostProposed);
  }
  return most;
}

/** Who helped most in a period, and whether they may have been thanked already; at most 10. */
export function deservingThanks(
  contacts: readonly Known[],
  interactions: readonly Interaction[],
  days: Days,
): (Helper & { readonly name: string })[] {
  const columns = interactionColumns(interactions);
  const contactOf = contactsByNumber(contacts);
  const helpers = helpersIn(columns, columns.range(days));
  return helpers
    .flatMap(helper => {
      const contact = contactOf(contactNumbers.of(helper.contactId));
      const isSpared = contact === undefined || contact.doNotContactSince !== undefined;
      return isSpared ? [] : [{ ...helper, name: contact.name }];
    })
    .slice(0, mostProposed);
}

/** Always in the same order: then the latest first, then by name and id. */
function mostFirst(a: Deserving, b: Deserving): number {
  if (a.times !== b.times) return b.times - a.times;
  if (a.lastOn !== b.lastOn) return a.lastOn > b.lastOn ? -1 : 1;
  return `${a.name} ${a.contactId}` < `${b.name} ${b.contactId}` ? -1 : 1;
}

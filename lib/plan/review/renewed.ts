import type { InteractionSummary } from '../../model/interaction.ts';
import { type DayStamp, dayOfStamp, stampOf } from '../columns/day-stamp.ts';
import type { InteractionColumns } from '../columns/interaction-columns.ts';
import { contactNumbers } from '../columns/numbers.ts';
import { summariesByNumber } from '../columns/summary-columns.ts';
import { addMonths } from '../day.ts';
import type { Span } from '../span.ts';

/** After more than so many months without any interaction, the next one renews the relation. */
export const monthsOfSilence = 6;

/**
 * Contact ids of those with whom there was an interaction between two days for the first time after more than six months without,
 * in the order of those days. Somebody with whom there never was one before is new, not renewed.
 *
 * @param columns Of all interactions since six months before the first day; earlier ones may be missing.
 * @param summaries Tell of the earlier ones.
 */
export function renewedIn(
  days: Pick<Span, 'startOn' | 'endOn'>,
  columns: InteractionColumns,
  summaries: readonly InteractionSummary[] = [],
): string[] {
  const { sorted, contact, on } = columns;
  const [from, to] = columns.range(days);
  const { count } = summariesByNumber(summaries);
  const handedIn = new Int32Array(contactNumbers.size);
  /** The day of the last one before the period; 0: none. */
  const before = new Int32Array(contactNumbers.size);
  for (let place = 0; place < contact.length; place++) {
    const number = contact[place] ?? 0;
    handedIn[number] = (handedIn[number] ?? 0) + 1;
    if (place < from) before[number] = on[place] ?? 0;
  }
  const sinceOf = silentSince();
  const isSeen = new Uint8Array(contactNumbers.size);
  const renewed: string[] = [];
  for (let place = from; place < to; place++) {
    const number = contact[place] ?? 0;
    if (isSeen[number] === 1) continue;
    isSeen[number] = 1;
    const last = before[number] ?? 0;
    const isRenewed =
      last > 0 ? last < sinceOf(on[place] ?? 0) : (count[number] ?? 0) > (handedIn[number] ?? 0);
    const one = isRenewed ? sorted[place] : undefined;
    if (one) renewed.push(one.contactId);
  }
  return renewed;
}

/** Six months before a day; many share one. */
function silentSince(): (on: DayStamp) => DayStamp {
  const known = new Map<DayStamp, DayStamp>();
  return on => {
    const since = known.get(on) ?? stampOf(addMonths(dayOfStamp(on), -monthsOfSilence));
    known.set(on, since);
    return since;
  };
}

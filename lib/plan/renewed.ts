import type { InteractionSummary } from '../model/interaction.ts';
import { addMonths, type Day } from './day.ts';
import type { InteractionColumns } from './interaction-columns.ts';
import type { Span } from './span.ts';

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
  summaries: ReadonlyMap<string, InteractionSummary> | undefined,
): string[] {
  const { sorted, contacts, numbers } = columns;
  const [from, to] = columns.range(days);
  const counts = new Int32Array(numbers.size);
  // The place of the last one before the period, and one more, so that 0 is none.
  const before = new Int32Array(numbers.size);
  for (let place = 0; place < contacts.length; place++) {
    const number = contacts[place] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
    if (place < from) before[number] = place + 1;
  }
  const silentSince = new Map<Day, Day>();
  const sinceOf = (day: Day): Day => {
    const since = silentSince.get(day) ?? addMonths(day, -monthsOfSilence);
    silentSince.set(day, since);
    return since;
  };
  const isSeen = new Uint8Array(numbers.size);
  const renewed: string[] = [];
  for (let place = from; place < to; place++) {
    const [number = 0, one] = [contacts[place], sorted[place]];
    if (isSeen[number] === 1 || one === undefined) continue;
    isSeen[number] = 1;
    const last = sorted[(before[number] ?? 0) - 1];
    const known = counts[number] ?? 0;
    if (last ? last.on < sinceOf(one.on) : (summaries?.get(one.contactId)?.count ?? 0) > known)
      renewed.push(one.contactId);
  }
  return renewed;
}

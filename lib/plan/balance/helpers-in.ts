import type { InteractionColumns, Places } from '../columns/interaction-columns.ts';
import { contactNumbers } from '../columns/numbers.ts';
import type { Day } from '../day.ts';

/** A contact who helped, advised, introduced, told honestly or taught. */
export interface Helper {
  readonly contactId: string;
  readonly times: number;
  readonly lastOn: Day;
  /** Interactions in which it was received, by day. */
  readonly interactionIds: readonly string[];
  /** On the day of the last help or later there was something given or mutual: they may have been thanked. */
  readonly isAnswered: boolean;
}

/** Who helped in some interactions, those who helped most often first, of them the one who did last. */
export function helpersIn(columns: InteractionColumns, [from, to]: Places): Helper[] {
  const { sorted, contact, on } = columns;
  const helped = new Map<number, { readonly contactId: string; lastOn: Day; readonly ids: string[] }>();
  const lastHelp = new Int32Array(contactNumbers.size);
  for (let place = from; place < to; place += 1) {
    const one = columns.isHelp(place) ? sorted[place] : undefined;
    if (!one) continue;
    const number = contact[place] ?? 0;
    const known = helped.get(number) ?? { contactId: one.contactId, lastOn: one.on, ids: [] };
    known.lastOn = one.on;
    known.ids.push(one.id);
    helped.set(number, known);
    lastHelp[number] = on[place] ?? 0;
  }
  const isAnswered = new Uint8Array(contactNumbers.size);
  for (let place = from; place < to; place += 1) {
    const number = contact[place] ?? 0;
    const last = lastHelp[number] ?? 0;
    if (last > 0 && (on[place] ?? 0) >= last && !columns.isReceived(place)) isAnswered[number] = 1;
  }
  return Array.from(helped, ([number, { contactId, lastOn, ids }]) => ({
    contactId,
    times: ids.length,
    lastOn,
    interactionIds: ids,
    isAnswered: isAnswered[number] === 1,
  })).sort(
    (a, b) =>
      b.times - a.times ||
      (a.lastOn > b.lastOn || (a.lastOn === b.lastOn && a.contactId < b.contactId) ? -1 : 1),
  );
}

import type { InteractionSummary } from '../../model/interaction.ts';
import { stampOf } from './day-stamp.ts';
import { keptColumns } from './kept-columns.ts';
import { contactNumbers, placesByNumber } from './numbers.ts';

const summaryColumns = keptColumns({
  make: length => ({
    contact: new Int32Array(length),
    lastOn: new Int32Array(length),
    count: new Int32Array(length),
    untold: new Uint8Array(length),
  }),
  fill: ({ contact, lastOn, count, untold }, place, summary: InteractionSummary) => {
    contact[place] = contactNumbers.of(summary.id);
    lastOn[place] = stampOf(summary.lastOn);
    count[place] = summary.count;
    untold[place] = summary.untold.length > 0 ? 1 : 0;
  },
});

/** What interactions come to, by the numbers of contacts. */
export interface SummariesByNumber {
  readonly of: (number: number) => InteractionSummary | undefined;
  /** The day of the last one; 0: there was none. */
  readonly lastOn: Int32Array;
  readonly count: Int32Array;
  /** 1: they have not been told what came of something. */
  readonly untold: Uint8Array;
}

export function summariesByNumber(summaries: readonly InteractionSummary[]): SummariesByNumber {
  const columns = summaryColumns(summaries);
  const places = placesByNumber(columns.contact);
  const lastOn = new Int32Array(contactNumbers.size);
  const count = new Int32Array(contactNumbers.size);
  const untold = new Uint8Array(contactNumbers.size);
  for (let place = 0; place < summaries.length; place += 1) {
    const number = columns.contact[place] ?? 0;
    lastOn[number] = columns.lastOn[place] ?? 0;
    count[number] = columns.count[place] ?? 0;
    untold[number] = columns.untold[place] ?? 0;
  }
  const of = (number: number): InteractionSummary | undefined => {
    const place = (places[number] ?? 0) - 1;
    return place < 0 ? undefined : summaries[place];
  };
  return { of, lastOn, count, untold };
}

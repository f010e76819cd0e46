import { addDays, type Day } from '../../day.ts';
import { type Found, without } from './cut.ts';
import { type Days, namings } from './named-days.ts';

/** What stands before a last day, and before it what part of a month or year is meant. */
const before =
  /(?<![\p{L}\d])(?:(?:(?<since>mulai|dari|sejak|starting|from|since)|(?<until>sampai(?: dengan)?|hingga|s\/d|s\.d\.?|paling (?:lambat|telat)|selambat-lambatnya|until|till|by|no later than|not later than)|(?<earlier>sebelum|before)|(?<during>pada|di|dalam|selama|in|on|during|within|for|tenggat|target|deadline))[ :]+)?(?:(?:(?<end>akhir|ujung|(?:the )?end of)|(?<middle>pertengahan|mid|(?:the )?middle of)|(?<early>awal|early|(?:the )?(?:beginning|start) of))[ -]+)?(?:(?:bulan|tahun|tanggal|tgl\.?|the|year|month) +)?$/u;

interface Reading extends Found<Day> {
  /** A word says that it is the end. */
  readonly isCertain: boolean;
}

/**
 * The last day that a folded sentence names: `sampai maret 2027` is 2027-03-31, `before march 2027` 2027-02-28. Undefined where it
 * names none, or several between which nothing decides. What was understood is told too, so that its numbers are no targets.
 */
export function deadlineIn(
  sentence: string,
  today: Day,
): { readonly deadline: Day | undefined; readonly rest: string } {
  const readings: Reading[] = [];
  let rest = sentence;
  for (const naming of namings) {
    const found: Pick<Found<Day>, 'at' | 'length'>[] = [];
    for (const match of rest.matchAll(naming.pattern)) {
      const lead = before.exec(sentence.slice(Math.max(0, match.index - 40), match.index))?.groups ?? {};
      if (naming.needsWord && !isLed(lead)) continue;
      found.push({ at: match.index, length: match[0].length });
      // 31 February is no day, and not the February in it either.
      const days = naming.days(match, today);
      const value = days && lastDay(days, lead);
      const isCertain = lead.until !== undefined || lead.earlier !== undefined;
      if (value !== undefined) readings.push({ value, at: match.index, length: match[0].length, isCertain });
    }
    rest = without(rest, found);
  }
  const certain = readings.filter(({ isCertain }) => isCertain);
  const days = new Set((certain.length > 0 ? certain : readings).map(({ value }) => value));
  const [only] = days;
  return { deadline: days.size === 1 && only !== undefined && only >= today ? only : undefined, rest };
}

type Lead = Readonly<Record<string, string | undefined>>;

const isLed = (lead: Lead): boolean => Object.values(lead).some(one => one !== undefined);

/** Undefined where a beginning is meant, or no exact day. */
function lastDay({ startOn, endOn }: Days, lead: Lead): Day | undefined {
  if (lead.since !== undefined || lead.early !== undefined) return undefined;
  if (lead.middle !== undefined) {
    // The middle of a month is a day; that of a year or a week is none.
    const isMonth =
      startOn.endsWith('-01') && startOn.slice(0, 7) === endOn.slice(0, 7) && endOn > addDays(startOn, 20);
    return isMonth ? `${startOn.slice(0, 7)}-15` : undefined;
  }
  return lead.earlier !== undefined && lead.end === undefined ? addDays(startOn, -1) : endOn;
}

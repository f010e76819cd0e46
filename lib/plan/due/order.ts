import type { DueLine, DueReason, ReasonKind, Reasons } from './reason.ts';

/** What weighs more comes first: my word, what passes with the day, what was set or is owed, what is news, what is habit. */
const weights: Readonly<Record<ReasonKind, number>> = {
  promise: 3,
  theirPromise: 4,
  followUp: 5,
  untold: 6,
  met: 7,
  jobChanged: 8,
  birthday: 9,
  session: 10,
  rhythm: 11,
};

/** Smaller is stronger. Within a weight the days decide: what is longest overdue first, what is furthest ahead last. */
function strength({ kind, days }: DueReason): number {
  const passesToday = days === 0 && (kind === 'birthday' || kind === 'session');
  const weight = kind === 'promise' && days <= 1 ? 1 : passesToday ? 2 : weights[kind];
  return weight * 10_000_000 + days;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What tells two reasons of one kind and day apart. */
const idOf = (reason: DueReason): string =>
  reason.kind === 'promise' || reason.kind === 'theirPromise'
    ? reason.commitmentId
    : reason.kind === 'session'
      ? reason.mentorshipId
      : '';

/** Puts the strongest reason first, in place; always in the same order. */
export const inOrder = (reasons: Reasons): Reasons =>
  reasons.sort((a, b) => strength(a) - strength(b) || compare(idOf(a), idOf(b)));

/**
 * The most pressing line first; of those that press alike by name, then by id. Names are compared as texts are, not as a language
 * does, so that the list is the same on every machine.
 */
export function ranked(lines: readonly DueLine[]): DueLine[] {
  // Sorted in parts: most lines are told apart by a number alone.
  const alike = new Map<number, DueLine[]>();
  for (const line of lines) {
    const key = strength(line.reasons[0]);
    const others = alike.get(key);
    if (others) others.push(line);
    else alike.set(key, [line]);
  }
  const byName = (a: DueLine, b: DueLine): number =>
    a.name === b.name ? compare(a.contactId, b.contactId) : a.name < b.name ? -1 : 1;
  return [...alike].sort(([a], [b]) => a - b).flatMap(([, some]) => some.sort(byName));
}

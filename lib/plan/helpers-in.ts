import type { Interaction } from '../model/interaction.ts';
import type { Day } from './day.ts';

/** A contact who helped, advised, introduced, told honestly or taught. */
export interface Helper {
  readonly contactId: string;
  readonly times: number;
  readonly lastOn: Day;
  /** Interactions in which it was received, in the order they were handed in. */
  readonly interactionIds: readonly string[];
  /** On the day of the last help or later there was something given or mutual: they may have been thanked. */
  readonly isAnswered: boolean;
}

const helping: ReadonlySet<string> = new Set(['help', 'advice', 'introduction', 'feedback', 'mentoring']);

/** Who helped in some interactions, those who helped most often first, of them the one who did last. */
export function helpersIn(interactions: readonly Interaction[]): Helper[] {
  const received = new Map<string, { lastOn: Day; readonly ids: string[] }>();
  for (const { id, contactId, kind, direction, on } of interactions) {
    if (direction !== 'received' || !helping.has(kind)) continue;
    const known = received.get(contactId) ?? { lastOn: on, ids: [] };
    if (on > known.lastOn) known.lastOn = on;
    known.ids.push(id);
    received.set(contactId, known);
  }
  const answered = new Set(
    interactions
      .filter(
        ({ contactId, direction, on }) =>
          direction !== 'received' && on >= (received.get(contactId)?.lastOn ?? '~'),
      )
      .map(({ contactId }) => contactId),
  );
  return Array.from(received, ([contactId, { lastOn, ids }]) => ({
    contactId,
    times: ids.length,
    lastOn,
    interactionIds: ids,
    isAnswered: answered.has(contactId),
  })).sort(
    (a, b) =>
      b.times - a.times ||
      (a.lastOn > b.lastOn || (a.lastOn === b.lastOn && a.contactId < b.contactId) ? -1 : 1),
  );
}

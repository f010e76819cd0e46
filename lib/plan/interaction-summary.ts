import type { Interaction, InteractionSummary } from '../model/interaction.ts';

/** Kinds of which one tells the other what came of them. */
const tellable: ReadonlySet<string> = new Set(['help', 'advice', 'introduction']);

/**
 * What the interactions with a contact come to.
 *
 * @param at Instant of the batch that is the reason to reckon it.
 */
export function summaryOf(id: string, interactions: readonly Interaction[], at: string): InteractionSummary {
  const order = ({ on, createdAt }: Interaction): string => `${on} ${createdAt}`;
  const sorted = [...interactions].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const last = sorted.at(-1);
  const count = (direction: Interaction['direction']): number =>
    sorted.filter(one => one.direction === direction).length;
  const answered = new Set(sorted.map(({ answers }) => answers));
  const lastGiving = sorted.findLastIndex(({ direction }) => direction !== 'received');
  const lastGivenOn = sorted.findLast(({ direction }) => direction === 'given')?.on;
  const lastReceivedOn = sorted.findLast(({ direction }) => direction === 'received')?.on;
  return {
    id,
    at,
    count: sorted.length,
    ...(last && { lastOn: last.on, lastKind: last.kind }),
    ...(lastGivenOn && { lastGivenOn }),
    ...(lastReceivedOn && { lastReceivedOn }),
    given: count('given'),
    received: count('received'),
    mutual: count('mutual'),
    receivedSince: sorted.length - 1 - lastGiving,
    untold: sorted
      .filter(one => one.direction === 'received' && tellable.has(one.kind) && !answered.has(one.id))
      .map(({ id: interactionId, kind, on, text }) => ({ interactionId, kind, on, ...(text && { text }) })),
  };
}

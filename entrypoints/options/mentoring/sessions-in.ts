import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';

/** One session: of a group it is an interaction with each who was there. */
export interface Session {
  readonly key: string;
  readonly on: string;
  readonly text: string | undefined;
  readonly note: string | undefined;
  readonly minutes: number | undefined;
  readonly interactions: readonly Interaction[];
  readonly agreed: readonly Commitment[];
}

/** The sessions of a mentoring, the latest first. What was noted in one go on one day, in the same words, is one session. */
export function sessionsIn(
  interactions: readonly Interaction[],
  commitments: readonly Commitment[],
): Session[] {
  const ids = new Set(interactions.map(({ id }) => id));
  const agreedIn = Map.groupBy(
    commitments.filter(({ interactionId }) => interactionId !== undefined && ids.has(interactionId)),
    ({ interactionId }) => interactionId,
  );
  const together = Map.groupBy(interactions, ({ on, createdAt, text = '' }) => `${on} ${createdAt} ${text}`);
  return Array.from(together, ([key, some]) => {
    const [first] = some;
    return {
      key,
      on: first?.on ?? '',
      text: first?.text,
      note: first?.note,
      minutes: first?.minutes,
      interactions: some,
      agreed: some.flatMap(({ id }) => agreedIn.get(id) ?? []),
    };
  }).sort((a, b) => (a.key > b.key ? -1 : 1));
}

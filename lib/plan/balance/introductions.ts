import type { ById } from '../../identity/by-id.ts';
import type { Interaction, InteractionSummary } from '../../model/interaction.ts';
import type { Day } from '../day.ts';

/** That one person introduced another to a third, and what came of it as far as it is noted. */
export interface Introduction {
  readonly interactionId: string;
  readonly on: Day;
  /** `received`: the contact introduced somebody to you; `given`: you introduced the two to each other. */
  readonly direction: 'given' | 'received';
  readonly contactId: string;
  readonly introducedId: string;
  readonly text?: string;
  /** The last day on which you were in touch with whom you were introduced to, on the day of it or since. */
  readonly inTouchOn?: Day;
  /** Of one received: whether who introduced you has been told what came of it. */
  readonly isTold: boolean;
}

/** The introductions whose third person is known, the latest first. One that was mutual counts as given. */
export function introductionsIn(
  interactions: readonly Interaction[],
  summaries: ById<InteractionSummary>,
): Introduction[] {
  const introductions = interactions.flatMap((one): Introduction[] => {
    const { id, kind, on, contactId, introducedId, text } = one;
    if (kind !== 'introduction' || introducedId === undefined) return [];
    const isReceived = one.direction === 'received';
    const lastOn = summaries.get(introducedId)?.lastOn;
    const untold = summaries.get(contactId)?.untold.some(({ interactionId }) => interactionId === id);
    return [
      {
        interactionId: id,
        on,
        direction: isReceived ? 'received' : 'given',
        contactId,
        introducedId,
        isTold: isReceived && !untold,
        ...(text !== undefined && { text }),
        ...(isReceived && lastOn !== undefined && lastOn >= on && { inTouchOn: lastOn }),
      },
    ];
  });
  return introductions.sort((a, b) =>
    a.on === b.on ? (a.interactionId < b.interactionId ? -1 : 1) : a.on > b.on ? -1 : 1,
  );
}

import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { type DebriefLine, debriefOf } from '../../../lib/plan/preparation/debrief.ts';
import { useLive } from '../history/use-live.ts';
import type { Workspace } from '../workspace.ts';

/** At an event with more people than this only what names the event itself is read. */
const readable = 500;

/**
 * Everybody at an event for one pass over them, in an order that stays as it was when the pass began: who is done does not move away
 * under one's hands. Undefined until it is read.
 */
export function useDebrief(
  { db, data }: Pick<Workspace, 'db' | 'data'>,
  event: JejaringEvent,
  today: Day,
): readonly DebriefLine[] | undefined {
  const { contacts, events, attendances, commitments } = data;
  const eventId = event.id;
  const query = useCallback(async (): Promise<readonly Interaction[]> => {
    const there = await db.attendances.where('eventId').equals(eventId).toArray();
    const here = await db.interactions.where('eventId').equals(eventId).toArray();
    if (there.length > readable) return here;
    const ids = new Set(there.map(({ contactId }) => contactId));
    const theirs = await db.interactions
      .where('contactId')
      .anyOf([...ids])
      .toArray();
    return [...here.filter(({ contactId }) => !ids.has(contactId)), ...theirs];
  }, [db, eventId]);
  const live = useLive(query);
  const order = useRef<ReadonlyMap<string, number>>(undefined);
  const interactions = live.state === 'here' ? live.value : undefined;
  return useMemo(() => {
    if (!interactions || !data.isWhole) return undefined;
    const { lines } = debriefOf(eventId, { contacts, events, attendances, commitments, interactions }, today);
    order.current ??= new Map(lines.map(({ contactId }, index) => [contactId, index]));
    const placeOf = ({ contactId }: DebriefLine): number => order.current?.get(contactId) ?? lines.length;
    return [...lines].sort((a, b) => placeOf(a) - placeOf(b));
  }, [eventId, interactions, contacts, events, attendances, commitments, today, data.isWhole]);
}

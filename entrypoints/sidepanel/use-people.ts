import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { personOfParticipant } from '../../lib/capture/meeting/person-of-participant.ts';
import { fold } from '../../lib/identity/text.ts';
import type { Participant } from '../../lib/model/meeting.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { ListedPerson } from '../../lib/model/people-list.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { allContacts } from '../../lib/store/queries.ts';
import { type Standing, standingsOf } from './standings.ts';

/** Somebody comes at every moment: the store is asked once for all of a short while. */
const pause = 250;

/** Those of a draft who can be saved, by key, in the order in which they were first seen: everybody but you. */
export function usePeople({ participants, platform }: MeetingDraft): ReadonlyMap<string, ListedPerson> {
  /** Taking a thousand names apart at every newcomer would be felt. */
  const known = useRef(new Map<string, ListedPerson>());
  return useMemo(() => {
    const read = (participant: Participant): ListedPerson => {
      const shown = `${platform}\n${participant.role ?? ''}\n${participant.name}`;
      const person = known.current.get(shown) ?? personOfParticipant(participant, platform);
      known.current.set(shown, person);
      return person;
    };
    const others = participants.filter(({ isYou }) => !isYou);
    return new Map(others.map(participant => [participant.key, read(participant)]));
  }, [participants, platform]);
}

/** Who of them is saved already; empty until the store has answered, or when it cannot. It is asked anew when `saves` grows. */
export function useStandings(
  db: JejaringDatabase,
  draft: MeetingDraft,
  people: ReadonlyMap<string, ListedPerson>,
  eventId: string | undefined,
  saves: number,
): ReadonlyMap<string, Standing> {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const [standings, setStandings] = useState<ReadonlyMap<string, Standing>>(new Map());
  const { saved } = draft;
  useEffect(() => {
    void allContacts(db).then(
      contacts => setNames(new Set(contacts.map(({ name }) => fold(name)))),
      () => undefined,
    );
  }, [db, saves]);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      void standingsOf(db, { saved }, people, { eventId, names }).then(
        found => {
          if (!isLate) setStandings(found);
        },
        () => undefined,
      );
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [db, saved, people, eventId, names, saves]);
  return standings;
}

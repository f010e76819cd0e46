import {
  EventForm,
  type EventFormField,
  emptyEvent,
  eventFieldText,
  eventFormFields,
  eventFormLists,
  withEventField,
} from '../../components/event-form.tsx';
import { attend } from '../../lib/browser/attending.ts';
import { attendingUntil } from '../../lib/capture/event-end.ts';
import { factsOf } from '../../lib/identity/facts.ts';
import { changedSince, mergedEvent } from '../../lib/identity/merge.ts';
import { tidyEvent } from '../../lib/identity/tidy.ts';
import type { EventCandidate } from '../../lib/model/candidate.ts';
import type { EventFacts, JejaringEvent } from '../../lib/model/event.ts';
import { findEvent } from '../../lib/store/queries.ts';
import { saveEvent } from '../../lib/store/save.ts';
import type { RecordKind } from './record-kind.ts';
import { addressOf } from './session.ts';

export const eventKind: RecordKind<{
  stored: JejaringEvent;
  facts: EventFacts;
  candidate: EventCandidate;
  field: EventFormField;
}> = {
  candidates: session => session.events,
  find: async (db, candidate) => ({ record: await findEvent(db, candidate.identities), events: [] }),
  changes: changedSince,
  start: (stored, candidate, session, accepted) => {
    if (stored && candidate) return mergedEvent(stored, candidate, accepted);
    if (!candidate) return { ...emptyEvent, name: session.title, url: addressOf(session)[0] };
    const { evidence, ...event } = candidate;
    return event;
  },
  save: async (db, { facts, session, metAt: _, ...order }) => {
    const request = { ...order, event: tidyEvent(facts), page: session.url };
    const { event, created, entry } = await saveEvent(db, request);
    return { record: event, created, entry };
  },
  read: (db, id) => db.events.get(id),
  factsOf,
  Form: ({ facts, ...props }) => <EventForm event={facts} {...props} />,
  fields: eventFormFields,
  fieldText: eventFieldText,
  withField: withEventField,
  lists: eventFormLists,
  meetsAt: false,
  attend: (facts, { id, name }) => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const until = attendingUntil(facts, new Date(), timeZone).toISOString();
    return attend({ eventId: id, name, until });
  },
  pick: 'popup.pickEvent',
  name: 'event',
};

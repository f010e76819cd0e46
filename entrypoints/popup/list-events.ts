import { eventIdentitiesOf } from '../../lib/identity/identities.ts';
import { eventKey } from '../../lib/identity/profile-key.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { EventFacts } from '../../lib/model/event.ts';
import type { ListEvent } from '../../lib/model/people-list.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { findEvent } from '../../lib/store/queries.ts';
import type { EventToSave } from '../../lib/store/save-people.ts';
import type { Recent, Session } from './session.ts';

/** An event at which the people of a list can be noted as met. */
export interface EventChoice {
  readonly value: string;
  readonly label: string;
  readonly event: EventToSave;
  /** The page says that they were met there, or the user that they are there. */
  readonly isSaid: boolean;
}

/**
 * The events to choose from, the likeliest first: the one that you are at, those of the page (made with the people where they
 * are new), those used lately. `nameless` names a LinkedIn event of which the page shows only the number.
 */
export async function eventChoices(
  db: JejaringDatabase,
  { events, list, url: page }: Session,
  recent: Recent,
  attending: Attending | undefined,
  nameless: (event: ListEvent) => string,
): Promise<EventChoice[]> {
  const ofPage: EventToSave[] = events.slice(0, 1).map(candidate => {
    const { evidence, ...facts } = candidate;
    return { facts, candidate, page };
  });
  if (list?.metAt) ofPage.unshift({ facts: factsOf(list.metAt, nameless), page });
  const choices = await Promise.all(ofPage.map((event, index) => stored(db, event, `page-${index}`)));
  return once([
    ...(attending ? [byId(attending.eventId, attending.name, true)] : []),
    ...choices.filter(choice => choice !== undefined),
    ...recent.events.map(({ id, name }) => byId(id, name, false)),
  ]);
}

const byId = (id: string, label: string, isSaid: boolean): EventChoice => ({
  value: id,
  label,
  event: { id },
  isSaid,
});

const factsOf = (event: ListEvent, nameless: (event: ListEvent) => string): EventFacts => ({
  name: event.name ?? nameless(event),
  url: event.url,
  speakers: [],
  identities: [eventKey(event.url)].filter(key => key !== undefined),
});

/** The event of the page under the name that it is saved with, where it is. */
async function stored(
  db: JejaringDatabase,
  event: EventToSave,
  value: string,
): Promise<EventChoice | undefined> {
  if (!('facts' in event)) return undefined;
  const keys = [...event.facts.identities, ...eventIdentitiesOf(event.facts)];
  // Without the store the list is still shown; saving then says what is wrong.
  const known = await findEvent(db, keys).catch(() => undefined);
  return known ? byId(known.id, known.name, true) : { value, label: event.facts.name, event, isSaid: true };
}

const once = (choices: readonly EventChoice[]): EventChoice[] =>
  choices.filter(({ value }, index) => choices.findIndex(other => other.value === value) === index);

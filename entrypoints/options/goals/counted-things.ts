import type { Translate } from '../../../lib/i18n/translate.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { Counted } from '../../../lib/plan/goals/counted.ts';
import { addressOf, type Place } from '../use-route.ts';
import type { WorkspaceData } from '../workspace-data.ts';

/** One thing that was counted, as it is shown. */
export interface CountedThing {
  readonly key: string;
  readonly on: Day;
  readonly name: string;
  readonly detail: string;
  /** Undefined: there is no page of it any more. */
  readonly address: string | undefined;
  /** 1, or the hours. */
  readonly amount: number;
}

type Look = Pick<CountedThing, 'name' | 'detail' | 'address'>;

type Sources = Pick<WorkspaceData, 'contacts' | 'events' | 'topics' | 'commitments'> & {
  readonly interactions: readonly Interaction[];
};

/** What was counted, with names and ways to it. */
export function countedThings(counted: readonly Counted[], sources: Sources, t: Translate): CountedThing[] {
  const contacts = byId(sources.contacts);
  const wanted = new Set(counted.map(({ id }) => id));
  const found = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
    new Map(records.flatMap(record => (wanted.has(record.id) ? [[record.id, record] as const] : [])));
  const events = found(sources.events);
  const topics = found(sources.topics);
  const commitments = found(sources.commitments);
  const interactions = found(sources.interactions);
  const person = (id: string): Pick<CountedThing, 'name' | 'address'> => {
    const name = contacts.get(id)?.name;
    return { name: name ?? t('goals.deletedRecord'), address: name && addressOf('contacts', id) };
  };
  const looks: Readonly<Record<Counted['table'], (id: string) => Look>> = {
    contacts: id => ({ ...person(id), detail: contacts.get(id)?.organization ?? '' }),
    events: id => named('events', id, events.get(id)?.name, t),
    topics: id => named('learning', id, topics.get(id)?.name, t),
    commitments: id => {
      const { contactId = '', text = '' } = commitments.get(id) ?? {};
      return { ...person(contactId), detail: text };
    },
    interactions: id => {
      const { contactId = '', kind, text } = interactions.get(id) ?? {};
      const detail = [kind && t(`interaction.${kind}`), text].filter(Boolean).join(' · ');
      return { ...person(contactId), detail };
    },
  };
  return counted.map(({ table, id, on, amount }) => ({
    key: `${table} ${id}`,
    on,
    amount,
    ...looks[table](id),
  }));
}

const named = (place: Place, id: string, name: string | undefined, t: Translate): Look => ({
  name: name ?? t('goals.deletedRecord'),
  address: name && addressOf(place, id),
  detail: '',
});

import {
  emptyPerson,
  fieldText,
  PersonForm,
  type PersonFormField,
  personFormFields,
  personFormLists,
  withField,
} from '../../components/person-form.tsx';
import { factsOf } from '../../lib/identity/facts.ts';
import { changedSince, mergedPerson } from '../../lib/identity/merge.ts';
import { splitTitles } from '../../lib/identity/split-titles.ts';
import { tidyPerson } from '../../lib/identity/tidy.ts';
import type { PersonCandidate } from '../../lib/model/candidate.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { Person } from '../../lib/model/person.ts';
import { eventsOf, findContact } from '../../lib/store/queries.ts';
import { savePerson } from '../../lib/store/save.ts';
import { NotePerson } from './note-person.tsx';
import type { RecordKind } from './record-kind.ts';
import { addressOf } from './session.ts';

export const personKind: RecordKind<{
  stored: Contact;
  facts: Person;
  candidate: PersonCandidate;
  field: PersonFormField;
}> = {
  candidates: session => session.people,
  find: async (db, candidate) => {
    const record = await findContact(db, candidate);
    return { record, events: record ? await eventsOf(db, record.id) : [] };
  },
  changes: changedSince,
  start: (stored, candidate, session, accepted) => {
    if (stored && candidate) return mergedPerson(stored, candidate, accepted);
    if (!candidate) return { ...emptyPerson, links: addressOf(session) };
    const { evidence, ...person } = candidate;
    return person;
  },
  save: async (db, { facts, session, metAt, ...order }) => {
    const person = tidyPerson(facts, session.phoneCountry);
    const request = { ...order, person, page: session.url, metAt: metAt || undefined };
    const { contact, created, entry } = await savePerson(db, request);
    return { record: contact, created, entry };
  },
  read: (db, id) => db.contacts.get(id),
  factsOf,
  Form: ({ facts, ...props }) => <PersonForm person={facts} {...props} />,
  fields: personFormFields,
  fieldText,
  withField: (person, field, text) => splitTitles(withField(person, field, text)),
  lists: personFormLists,
  Note: ({ id, name, stored, ...beside }) => (
    <NotePerson contact={{ id, name, relation: stored?.relation }} {...beside} />
  ),
  doNotContactSince: stored => stored.doNotContactSince,
  meetsAt: true,
  pick: 'popup.pick',
  name: 'person',
};

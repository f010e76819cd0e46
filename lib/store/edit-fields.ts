import { participationFields, relationshipFields } from '../identity/facts.ts';
import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { HistoryEntry } from '../model/history.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { type Editing, editedContact, editedEvent } from './edit.ts';
import { named, RecordGone } from './errors.ts';
import type { RecordChange } from './record-change.ts';
import { withEdit } from './with-edit.ts';

/** What is written into some fields; null empties one, a field that is not named stays. */
type FieldEdit<R> = { readonly [field in keyof R]?: R[field] | null };
/** What the store keeps by itself. */
type Kept = 'id' | 'identities' | 'provenance' | 'seen' | 'createdAt' | 'updatedAt' | 'vcardLines';

export type ContactEdit = FieldEdit<Omit<Contact, Kept>>;
export type EventEdit = FieldEdit<Omit<JejaringEvent, Kept>>;

interface FieldEditing extends Editing {
  /** The record as it was shown: of a list only what was added and taken off since then is done. */
  readonly from?: object | undefined;
}

/**
 * Writes the named fields of a contact, as typed, over what is stored by now, so that an edit made elsewhere meanwhile
 * stays; its keys follow. Undefined: nothing changed. Throws `RecordGone` when it was deleted meanwhile, `IdentityTaken`
 * when a typed profile is another contact's, and what `commit` throws.
 */
export async function editContactFields(
  db: JejaringDatabase,
  id: string,
  edit: ContactEdit,
  { from, now = new Date(), phoneCountry }: FieldEditing = {},
): Promise<HistoryEntry | undefined> {
  const label = (await named(() => db.contacts.get(id)))?.name ?? '';
  const plan = async (): Promise<RecordChange[]> => {
    const stored = await db.contacts.get(id);
    if (!stored) throw new RecordGone(`contact ${id}`);
    // The door checks the result against the schema, whatever the edit holds.
    const wanted = withEdit(stored, edit, from);
    const said = { ...stored, ...picked(wanted, relationshipFields) };
    const put = await editedContact(db, said, wanted, { phoneCountry, now });
    return [{ table: 'contacts', put }];
  };
  return commit(db, { act: 'edit', label, plan, now });
}

/** Writes the named fields of an event, as `editContactFields` does. */
export async function editEventFields(
  db: JejaringDatabase,
  id: string,
  edit: EventEdit,
  { from, now = new Date() }: Omit<FieldEditing, 'phoneCountry'> = {},
): Promise<HistoryEntry | undefined> {
  const label = (await named(() => db.events.get(id)))?.name ?? '';
  const plan = async (): Promise<RecordChange[]> => {
    const stored = await db.events.get(id);
    if (!stored) throw new RecordGone(`event ${id}`);
    const wanted = withEdit(stored, edit, from);
    const said = { ...stored, ...picked(wanted, participationFields) };
    return [{ table: 'events', put: await editedEvent(db, said, wanted, now) }];
  };
  return commit(db, { act: 'edit', label, plan, now });
}

/** The fields as they are, absent ones too. */
const picked = <R extends object, K extends keyof R>(record: R, fields: readonly K[]): Pick<R, K> =>
  Object.fromEntries(fields.map(field => [field, record[field]])) as Pick<R, K>;

import { useEffect, useState } from 'preact/hooks';
import { FieldRow } from '../../components/field-row.tsx';
import { useVoice } from '../../components/language.tsx';
import { emptyPerson, PersonForm } from '../../components/person-form.tsx';
import { SheetActions } from '../../components/sheet-actions.tsx';
import { SideSheet } from '../../components/side-sheet.tsx';
import { Sources } from '../../components/sources.tsx';
import { TagsAndNote } from '../../components/tags-and-note.tsx';
import { tidyPerson } from '../../lib/identity/tidy.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { Person } from '../../lib/model/person.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { eventsOf, recentTags } from '../../lib/store/queries.ts';
import { savePerson } from '../../lib/store/save.ts';
import type { Workspace } from './workspace.ts';

interface ContactSheetProps {
  readonly db: JejaringDatabase;
  readonly act: Workspace['act'];
  /** Absent: a new contact, typed by hand. */
  readonly contact: Contact | undefined;
  readonly events: readonly JejaringEvent[];
  readonly phoneCountry: string | undefined;
  readonly onClose: () => void;
}

/** One contact, to read and correct. */
export function ContactSheet({ db, act, contact, events, phoneCountry, onClose }: ContactSheetProps) {
  const { t, day } = useVoice();
  const [person, setPerson] = useState<Person>(contact ?? emptyPerson);
  const [tags, setTags] = useState<readonly string[]>(contact?.tags ?? []);
  const [note, setNote] = useState(contact?.note ?? '');
  const [metAt, setMetAt] = useState('');
  const [metBefore, setMetBefore] = useState('');
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void recentTags(db).then(setRecent);
    if (contact) {
      void eventsOf(db, contact.id).then(([event]) => {
        setMetAt(event?.id ?? '');
        setMetBefore(event?.id ?? '');
      });
    }
  }, [db, contact]);
  const changed =
    person !== (contact ?? emptyPerson) ||
    tags !== contact?.tags ||
    note !== (contact?.note ?? '') ||
    metAt !== metBefore;

  const save = async () => {
    const done = t(contact ? 'popup.updated' : 'popup.saved', { name: person.name });
    const saving = async () => {
      const tidied = tidyPerson(person, phoneCountry);
      return (
        await savePerson(db, {
          person: tidied,
          contactId: contact?.id,
          tags,
          note,
          metAt: metAt || undefined,
        })
      ).entry;
    };
    if (await act(saving, done)) onClose();
  };
  const remove = async (id: string) => {
    if (await act(() => removeRecords(db, 'contacts', [id]), t('list.deleted', { count: 1 }))) onClose();
  };

  return (
    <SideSheet
      label={contact ? t('list.details', { name: contact.name }) : t('list.newContact')}
      onClose={onClose}
    >
      <form
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="standing soft">
          {contact ? t('list.addedOn', { day: day(contact.createdAt) }) : t('list.newContact')}
        </p>
        <PersonForm person={person} onChange={setPerson} />
        <div class="fields">
          <FieldRow id="met-at" label={t('field.metAt')}>
            <select
              id="met-at"
              class="plain-input"
              value={metAt}
              onChange={event => setMetAt(event.currentTarget.value)}
            >
              <option value="">{t('popup.metAtNone')}</option>
              {events.map(event => (
                <option key={event.id} value={event.id}>
                  {event.name}
                </option>
              ))}
            </select>
          </FieldRow>
          <TagsAndNote tags={tags} note={note} recent={recent} onTags={setTags} onNote={setNote} />
        </div>
        {contact && <Sources provenance={contact.provenance} />}
        <SheetActions changed={changed} onDelete={contact && (() => void remove(contact.id))} />
      </form>
    </SideSheet>
  );
}

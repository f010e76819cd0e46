import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import { MetAt } from '../../components/met-at.tsx';
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

const none: readonly string[] = [];

/** One contact, to read and correct. */
export function ContactSheet({ db, act, contact, events, phoneCountry, onClose }: ContactSheetProps) {
  const { t, day } = useVoice();
  const [person, setPerson] = useState<Person>(contact ?? emptyPerson);
  const [tags, setTags] = useState<readonly string[]>(contact?.tags ?? []);
  const [note, setNote] = useState(contact?.note ?? '');
  // Unknown until it is read: saved before that, the attendances stay as they are.
  const [met, setMet] = useState(contact ? undefined : none);
  const [metBefore, setMetBefore] = useState(met);
  const [failure, setFailure] = useState<string>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void recentTags(db).then(setRecent);
    if (contact) {
      void eventsOf(db, contact.id).then(attended => {
        const ids = attended.map(event => event.id);
        setMet(ids);
        setMetBefore(ids);
      });
    }
  }, [db, contact]);
  const changed =
    person !== (contact ?? emptyPerson) ||
    tags !== contact?.tags ||
    note !== (contact?.note ?? '') ||
    met !== metBefore;

  const conclude = (failure: string | undefined) => (failure === undefined ? onClose() : setFailure(failure));
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
          metAtOnly: met,
        })
      ).entry;
    };
    conclude(await act(saving, done));
  };
  const remove = async (id: string) => {
    conclude(await act(() => removeRecords(db, 'contacts', [id]), t('list.deleted', { count: 1 })));
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
          {met && <MetAt events={events} met={met} onChange={setMet} />}
          <TagsAndNote tags={tags} note={note} recent={recent} onTags={setTags} onNote={setNote} />
        </div>
        {contact && <Sources provenance={contact.provenance} />}
        <SheetActions
          failure={failure}
          changed={changed}
          onDelete={contact && (() => void remove(contact.id))}
        />
      </form>
    </SideSheet>
  );
}

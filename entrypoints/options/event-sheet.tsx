import { FileUp } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { EventForm, emptyEvent } from '../../components/event-form.tsx';
import { Icon } from '../../components/icon.tsx';
import { Initials } from '../../components/initials.tsx';
import { useVoice } from '../../components/language.tsx';
import { SheetActions } from '../../components/sheet-actions.tsx';
import { SideSheet } from '../../components/side-sheet.tsx';
import { Sources } from '../../components/sources.tsx';
import { TagsAndNote } from '../../components/tags-and-note.tsx';
import { tidyEvent } from '../../lib/identity/tidy.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { EventFacts, JejaringEvent } from '../../lib/model/event.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { contactsAt, recentTags } from '../../lib/store/queries.ts';
import { saveEvent } from '../../lib/store/save.ts';
import type { Workspace } from './workspace.ts';

interface EventSheetProps {
  readonly db: JejaringDatabase;
  readonly act: Workspace['act'];
  /** Absent: a new event, typed by hand. */
  readonly event: JejaringEvent | undefined;
  readonly onClose: () => void;
}

/** A webinar has thousands; the list of contacts is where one looks through them. */
const mostShown = 200;

/** One event, to read and correct, with the people met there. */
export function EventSheet({ db, act, event, onClose }: EventSheetProps) {
  const { t, day } = useVoice();
  const [facts, setFacts] = useState<EventFacts>(event ?? emptyEvent);
  const [tags, setTags] = useState<readonly string[]>(event?.tags ?? []);
  const [note, setNote] = useState(event?.note ?? '');
  const [failure, setFailure] = useState<string>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [people, setPeople] = useState<readonly Contact[]>([]);
  useEffect(() => {
    void recentTags(db).then(setRecent);
    if (event) void contactsAt(db, event.id).then(setPeople);
  }, [db, event]);
  const changed = facts !== (event ?? emptyEvent) || tags !== event?.tags || note !== (event?.note ?? '');

  const conclude = (failure: string | undefined) => (failure === undefined ? onClose() : setFailure(failure));
  const save = async () => {
    const done = t(event ? 'popup.updated' : 'popup.saved', { name: facts.name });
    const saving = async () =>
      (await saveEvent(db, { event: tidyEvent(facts), eventId: event?.id, tags, note })).entry;
    conclude(await act(saving, done));
  };
  const remove = async (id: string) => {
    conclude(await act(() => removeRecords(db, 'events', [id]), t('list.deleted', { count: 1 })));
  };

  return (
    <SideSheet label={event ? t('list.details', { name: event.name }) : t('list.newEvent')} onClose={onClose}>
      <form
        onSubmit={submit => {
          submit.preventDefault();
          void save();
        }}
      >
        <p class="standing soft">
          {event ? t('list.addedOn', { day: day(event.createdAt) }) : t('list.newEvent')}
        </p>
        <EventForm event={facts} onChange={setFacts} />
        <div class="fields">
          <TagsAndNote tags={tags} note={note} recent={recent} onTags={setTags} onNote={setNote} />
        </div>
        {event && (
          <section class="met-people">
            <h2>{t('list.people')}</h2>
            <a class="button quiet" href={`#/import/${event.id}`}>
              <Icon node={FileUp} />
              {t('import.attendees')}
            </a>
            {people.length === 0 ? (
              <p class="soft">{t('list.noPeople')}</p>
            ) : (
              <ul>
                {people.slice(0, mostShown).map(person => (
                  <li key={person.id}>
                    <a href={`#/contacts/${person.id}`}>
                      <Initials name={person.name} size={20} />
                      <span dir="auto">{person.name}</span>
                      <span class="soft" dir="auto">
                        {person.organization ?? person.headline}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {people.length > mostShown && (
              <p class="soft">{t('list.morePeople', { count: people.length - mostShown })}</p>
            )}
          </section>
        )}
        {event && <Sources provenance={event.provenance} />}
        <SheetActions failure={failure} changed={changed} onDelete={event && (() => void remove(event.id))} />
      </form>
    </SideSheet>
  );
}

import { FileUp, NotebookPen, Search, UsersRound } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PickOne } from '../../../components/pick-one.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { eventDay } from '../../../lib/plan/taking-part.ts';
import { linkToEvent } from '../../../lib/store/bulk.ts';
import { removeAttendances, setRole } from '../../../lib/store/edit-attendances.ts';
import { findByName } from '../find-by-name.ts';
import { NoteDialog } from '../practice/note-dialog.tsx';
import { addressOf } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { EventPerson } from './event-person.tsx';
import { firstOf, peopleByRole } from './people-there.ts';

/** A webinar has thousands: so many are drawn at once. */
const atOnce = 100;
/** Fewer are seen at a glance. */
const worthFiltering = 8;

interface EventPeopleProps {
  readonly workspace: Workspace;
  readonly event: JejaringEvent;
}

/** Who was at an event, by role: found, added, given another role, noted, taken off. */
export function EventPeople({ workspace, event }: EventPeopleProps) {
  const { db, act, data } = workspace;
  const { t, compare } = useVoice();
  const today = useToday();
  const day = eventDay(event);
  const [words, setWords] = useState('');
  const [most, setMost] = useState(atOnce);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [noting, setNoting] = useState<readonly ContactRow[]>();
  const there = useMemo(
    () => data.attendances.filter(({ eventId }) => eventId === event.id),
    [data.attendances, event.id],
  );
  const contactOf = useMemo(() => {
    const ids = new Set(there.map(({ contactId }) => contactId));
    const rows = new Map(data.contacts.flatMap(row => (ids.has(row.id) ? [[row.id, row] as const] : [])));
    return (id: string) => rows.get(id);
  }, [data.contacts, there]);
  const groups = useMemo(
    () => peopleByRole(there, contactOf, words, compare),
    [there, contactOf, words, compare],
  );
  const found = groups.reduce((sum, { people }) => sum + people.length, 0);
  const shown = groups.flatMap(({ people }) => people.map(({ contact }) => contact.id));
  // Whoever was taken off meanwhile is not noted.
  const chosen = [...ticked].flatMap(id => contactOf(id) ?? []);
  const isAllTicked = shown.length > 0 && shown.every(id => ticked.has(id));
  const tick = (ids: readonly string[], isTicked: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) isTicked ? next.add(id) : next.delete(id);
    setTicked(next);
  };
  const add = async (id: string, name: string) => {
    const done = t('record.metOn', { name, event: event.name });
    await act(running => linkToEvent(db, [id], { eventId: event.id }, running), done);
  };
  return (
    <section class="record-section">
      <div class="record-section-head">
        <h2>{there.length > 0 ? t('event.peopleCount', { count: there.length }) : t('list.people')}</h2>
        {there.length > 0 && (
          <a
            class="section-link"
            href={addressOf('contacts', undefined, `met=${encodeURIComponent(event.id)}`)}
          >
            <Icon node={UsersRound} />
            {t('event.showInContacts')}
          </a>
        )}
        <a class="section-link" href={addressOf('import', event.id)}>
          <Icon node={FileUp} />
          {t('import.attendees')}
        </a>
      </div>
      {there.length === 0 && <p class="soft">{t('event.nobody')}</p>}
      <div class="people-tools">
        <PickOne
          label={t('event.addPerson')}
          placeholder={t('event.addPerson')}
          find={async (text, signal) => {
            const some = await findByName(data.contacts, text, { signal });
            return some.map(({ id, name, jobTitle, organization }) => ({
              id,
              name,
              detail: [jobTitle, organization].filter(Boolean).join(' · '),
            }));
          }}
          onPick={({ id, name }) => void add(id, name)}
        />
        {there.length > worthFiltering && (
          <div class="search">
            <Icon node={Search} />
            <input
              class="input"
              type="search"
              aria-label={t('event.filterPeople')}
              placeholder={t('event.filterPeople')}
              value={words}
              onInput={typed => setWords(typed.currentTarget.value)}
            />
          </div>
        )}
      </div>
      {there.length > 1 && (
        <div class="tick-tools">
          <label class="check">
            <input
              type="checkbox"
              checked={isAllTicked}
              onChange={event => tick(shown, event.currentTarget.checked)}
            />
            {t('eventTouch.tickAll')}
          </label>
          {chosen.length > 0 && (
            <button type="button" class="button" onClick={() => setNoting(chosen)}>
              <Icon node={NotebookPen} />
              {t('eventTouch.noteTicked', { count: chosen.length })}
            </button>
          )}
        </div>
      )}
      {words !== '' && found === 0 && <p class="soft">{t('pick.nobody')}</p>}
      {firstOf(groups, most).map(({ role, people, count }) => (
        <div key={role}>
          <h3 class="people-role">{t('event.roleCount', { role: t(`role.${role}`), count })}</h3>
          <ul class="people-list">
            {people.map(one => (
              <EventPerson
                key={one.attendance.id}
                {...one}
                isTicked={ticked.has(one.contact.id)}
                onTick={isTicked => tick([one.contact.id], isTicked)}
                onNote={() => setNoting([one.contact])}
                onRole={next =>
                  void act(
                    () => setRole(db, one.attendance.id, next, { label: event.name }),
                    t('event.roleSet', { name: one.contact.name, role: t(`role.${next}`) }),
                  )
                }
                onRemove={() =>
                  void act(
                    running => removeAttendances(db, [one.attendance.id], { label: event.name, ...running }),
                    t('record.metOff', { name: one.contact.name, event: event.name }),
                  )
                }
              />
            ))}
          </ul>
        </div>
      ))}
      {found > most && (
        <button type="button" class="button quiet" onClick={() => setMost(most + 2 * atOnce)}>
          {t('list.morePeople', { count: found - most })}
        </button>
      )}
      {noting && (
        <NoteDialog
          workspace={workspace}
          contacts={noting}
          initial={{
            kind: 'meeting',
            eventId: event.id,
            ...(day !== undefined && day <= today && { on: day }),
          }}
          onDone={isSaved => {
            setNoting(undefined);
            if (isSaved) setTicked(new Set());
          }}
        />
      )}
    </section>
  );
}

import { List, Settings } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { AttendingLine } from '../../components/attending-line.tsx';
import { Icon } from '../../components/icon.tsx';
import { LanguageProvider, useVoice } from '../../components/language.tsx';
import { Mark } from '../../components/mark.tsx';
import { RemindsOfWords } from '../../components/note-hint.tsx';
import { Notice } from '../../components/notice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TagColors } from '../../components/tag-colors.tsx';
import { leave, onAttending } from '../../lib/browser/attending.ts';
import { openWorkspace, type WorkspacePlace } from '../../lib/browser/pages.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { CompanionButton } from './companion-button.tsx';
import { eventKind } from './event-kind.tsx';
import { personKind } from './person-kind.tsx';
import { PickPeople } from './pick-people.tsx';
import { SaveRecord } from './save-record.tsx';
import { closePopup, loadRecent, openSession, type Recent, type Session } from './session.ts';

const db = openDatabase();

const openPlace = async (place: WorkspacePlace, recordId?: string) => {
  await openWorkspace(place, recordId);
  closePopup();
};

/** Loads what the popup needs, all at once. */
export function App() {
  const [session, setSession] = useState<Session>();
  const [recent, setRecent] = useState<Recent>();
  useEffect(() => {
    void openSession().then(opened => {
      document.documentElement.lang = opened.language;
      setSession(opened);
    });
    // Without the store the form still opens; saving then says what is wrong.
    void loadRecent(db).then(setRecent, () => setRecent({ tags: [], tagColors: [], events: [] }));
  }, []);
  if (!session || !recent) return null;
  return (
    <LanguageProvider language={session.language}>
      <RemindsOfWords.Provider value={session.remindsOfWords}>
        <TagColors tags={recent.tagColors}>
          <Popup session={session} recent={recent} />
        </TagColors>
      </RemindsOfWords.Provider>
    </LanguageProvider>
  );
}

type Kind = 'person' | 'event' | 'people';

/** A page is about its person, else its event, else those whom it lists. */
function likeliest({ people, events, list }: Session): Kind {
  if (people.length > 0) return 'person';
  if (events.length > 0) return 'event';
  return list ? 'people' : 'person';
}

function Popup({ session, recent }: { session: Session; recent: Recent }) {
  const { t } = useVoice();
  const [kind, setKind] = useState<Kind>();
  const [attending, setAttending] = useState(session.attending);
  useEffect(() => onAttending(setAttending), []);
  const shown = kind ?? likeliest(session);
  const { list } = session;
  const shared = { db, session, recent, attending };
  return (
    <>
      <header class="popup-header">
        <h1>
          <Mark /> Jejaring
        </h1>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('action.openList')}
          title={t('action.openList')}
          onClick={() => void openPlace('contacts')}
        >
          <Icon node={List} />
        </button>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('action.settings')}
          title={t('action.settings')}
          onClick={() => void openPlace('settings')}
        >
          <Icon node={Settings} />
        </button>
      </header>
      <main>
        {attending && <AttendingLine attending={attending} onLeave={() => void leave()} />}
        <CompanionButton url={session.url} />
        <Explanation session={session} shown={shown} />
        <Segmented
          name="kind"
          label={t('popup.kind')}
          value={shown}
          options={[
            { value: 'person', label: t('popup.person') },
            { value: 'event', label: t('popup.event') },
            ...(list
              ? [{ value: 'people' as const, label: t('popup.people', { count: list.people.length }) }]
              : []),
          ]}
          onChange={setKind}
        />
        {shown === 'person' && (
          <SaveRecord
            key="person"
            kind={personKind}
            {...shared}
            onOpen={id => void openPlace('contacts', id)}
          />
        )}
        {shown === 'event' && (
          <SaveRecord key="event" kind={eventKind} {...shared} onOpen={id => void openPlace('events', id)} />
        )}
        {shown === 'people' && list && (
          <PickPeople {...shared} list={list} onOpenEvent={id => void openPlace('events', id)} />
        )}
      </main>
    </>
  );
}

/** Why nothing, or not everything, could be read, and what to do. */
function Explanation({ session, shown }: { session: Session; shown: Kind }) {
  const { t } = useVoice();
  const { obstacle, failure } = session;
  const kind = { person: personKind, event: eventKind, people: undefined }[shown];
  const notice =
    obstacle ??
    (kind && kind.candidates(session).length === 0 ? (`nothing.${kind.name}` as const) : undefined);
  return (
    <>
      {failure && !obstacle && (
        <Notice title={t('popup.lastQuickSave')} advice={`${failure.title}. ${failure.advice}`} />
      )}
      {notice && <Notice title={t(`${notice}.title`)} advice={t(`${notice}.advice`)} />}
    </>
  );
}

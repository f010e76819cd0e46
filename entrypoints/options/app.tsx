import { CalendarDays, FileUp, History, Settings as SettingsIcon, UsersRound } from 'lucide';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { LanguageProvider, useVoice } from '../../components/language.tsx';
import { Mark } from '../../components/mark.tsx';
import { Notice } from '../../components/notice.tsx';
import { Toast, type ToastMessage } from '../../components/toast.tsx';
import { useSubscription } from '../../components/use-subscription.ts';
import { loadSettings, onSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { failureSentence } from '../../lib/i18n/failure.ts';
import { languageFor } from '../../lib/i18n/translate.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { watchRecords } from '../../lib/store/watch.ts';
import { ContactsPage } from './contacts-page.tsx';
import { EventsPage } from './events-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { useImport } from './import/use-import.ts';
import { SettingsPage } from './settings-page.tsx';
import { type Place, places, useRoute } from './use-route.ts';
import { type Workspace, workspaceActs } from './workspace.ts';

const db = openDatabase();
const asIs = <R,>(record: R): R => record;
const watchContacts = watchRecords(db, 'contacts', asIs<Contact>);
const watchEvents = watchRecords(db, 'events', asIs<JejaringEvent>);

export function App() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  if (!settings) return null;
  const language = languageFor(preferredLocales(settings));
  document.documentElement.lang = language;
  return (
    <LanguageProvider language={language}>
      <Frame settings={settings} />
    </LanguageProvider>
  );
}

const noEvents: readonly JejaringEvent[] = [];

const icons: Record<Place, typeof History> = {
  contacts: UsersRound,
  events: CalendarDays,
  import: FileUp,
  history: History,
  settings: SettingsIcon,
};

function Frame({ settings }: { settings: Settings }) {
  const { t, language } = useVoice();
  const route = useRoute();
  const contacts = useSubscription(watchContacts);
  const events = useSubscription(watchEvents);
  const [message, setMessage] = useState<ToastMessage>();
  const closeMessage = useCallback(() => setMessage(undefined), []);
  // There its own acts stand where the message would cover them; History has the undo.
  useEffect(() => {
    if (route.place === 'import') closeMessage();
  }, [route.place, closeMessage]);
  const workspace: Workspace = useMemo(
    () => ({ db, settings, ...workspaceActs({ db, settings, language, t, say: setMessage }) }),
    [settings, language, t],
  );
  const imports = useImport(workspace, events.state === 'here' ? events.value.rows : noEvents);
  const failed = [contacts, events].find(source => source.state === 'failed');
  return (
    <div class="workspace">
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}
      >
        {t('app.skip')}
      </button>
      <header class="side">
        <p class="brand">
          <Mark size={24} /> <span>Jejaring</span>
        </p>
        <nav aria-label={t('nav.main')}>
          {places.map(place => (
            <a key={place} href={`#/${place}`} aria-current={route.place === place ? 'page' : undefined}>
              <Icon node={icons[place]} />
              <span>{t(`nav.${place}`)}</span>
            </a>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1} class={`place-${route.place}`}>
        {failed && <Notice title={t('error.title')} advice={failureSentence(failed.error, t)} />}
        {route.place === 'settings' ? (
          <SettingsPage workspace={workspace} />
        ) : route.place === 'history' ? (
          <HistoryPage workspace={workspace} />
        ) : contacts.state !== 'here' || events.state !== 'here' ? (
          !failed && <p class="soft loading">{t('list.loading')}</p>
        ) : route.place === 'contacts' ? (
          <ContactsPage
            workspace={workspace}
            contacts={contacts.value.rows}
            events={events.value.rows}
            openId={route.id}
          />
        ) : route.place === 'import' ? (
          <ImportPage workspace={workspace} imports={imports} events={events.value.rows} eventId={route.id} />
        ) : (
          <EventsPage workspace={workspace} events={events.value.rows} openId={route.id} />
        )}
      </main>
      <Toast message={message} onClose={closeMessage} />
    </div>
  );
}

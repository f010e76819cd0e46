import { liveQuery } from 'dexie';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../components/empty-state.tsx';
import { Initials } from '../../components/initials.tsx';
import { useVoice } from '../../components/language.tsx';
import { TagList } from '../../components/tag-list.tsx';
import { useSubscription } from '../../components/use-subscription.ts';
import { assignedShortcuts } from '../../lib/browser/shortcuts.ts';
import { contactColumns } from '../../lib/exchange/columns.ts';
import type { Formats } from '../../lib/i18n/formats.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import { metAtNames } from '../../lib/store/queries.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { exportContacts } from './export-records.ts';
import { RecordsPage } from './records-page.tsx';
import { tableColumns } from './table-columns.ts';
import { go } from './use-route.ts';
import type { Workspace } from './workspace.ts';

interface ContactsPageProps {
  readonly workspace: Workspace;
  readonly contacts: readonly Contact[];
  readonly events: readonly JejaringEvent[];
  readonly openId: string | undefined;
}

const SHOWN = ['name', 'jobTitle', 'organization', 'location', 'tags', 'metAt', 'createdAt'];
const newestFirst = { column: 'createdAt', descending: true };

export function ContactsPage({ workspace, contacts, events, openId }: ContactsPageProps) {
  const { t, day, language } = useVoice();
  const { db, settings, act, say } = workspace;
  const met = useMetAt(workspace);

  const columns = useMemo(
    () => tableColumns(contactColumns, SHOWN, cells(day), { metAt: met }, t),
    [t, day, met],
  );

  const open =
    openId === undefined || openId === 'new' ? undefined : contacts.find(contact => contact.id === openId);
  const shortcut = useShortcut();
  return (
    <>
      <RecordsPage
        workspace={workspace}
        table="contacts"
        rows={contacts}
        columns={columns}
        firstSort={newestFirst}
        onExport={rows => {
          const file = exportContacts(rows, { metAt: met, language, settings });
          say(t('list.exported', { file }));
        }}
        empty={
          <EmptyState
            title={t('list.empty.contacts.title')}
            advice={t('list.empty.contacts.advice', { shortcut })}
          />
        }
      />
      {(open || openId === 'new') && (
        <ContactSheet
          key={openId}
          db={db}
          act={act}
          contact={open}
          events={events}
          phoneCountry={settings.phoneCountry}
          onClose={() => go('contacts')}
        />
      )}
    </>
  );
}

const cells = (day: Formats['day']) => ({
  name: (contact: Contact) => <Name contact={contact} />,
  jobTitle: (contact: Contact) => contact.jobTitle ?? <span class="soft">{contact.headline}</span>,
  tags: (contact: Contact) => <TagList tags={contact.tags} />,
  createdAt: (contact: Contact) => <time dateTime={contact.createdAt}>{day(contact.createdAt)}</time>,
});

const Name = ({ contact }: { contact: Contact }) => (
  <>
    <Initials name={contact.name} size={20} />
    <span class="name" dir="auto">
      {contact.name}
      {(contact.honorificPrefix || contact.honorificSuffix) && (
        <span class="soft titles">
          {' '}
          {[contact.honorificPrefix, contact.honorificSuffix].filter(Boolean).join(', ')}
        </span>
      )}
    </span>
  </>
);

const nowhere: ReadonlyMap<string, readonly string[]> = new Map();

/** Names of the events at which each contact was met, followed as they change. */
function useMetAt({ db }: Workspace): ReadonlyMap<string, readonly string[]> {
  const subscribe = useCallback(
    (onValue: (value: ReadonlyMap<string, readonly string[]>) => void, onError: (error: unknown) => void) => {
      const subscription = liveQuery(async () => metAtNames(db)).subscribe({ next: onValue, error: onError });
      return () => subscription.unsubscribe();
    },
    [db],
  );
  const met = useSubscription(subscribe);
  return met.state === 'here' ? met.value : nowhere;
}

export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('Alt+Shift+L');
  useEffect(() => {
    void assignedShortcuts().then(({ open }) => open && setShortcut(open));
  }, []);
  return shortcut;
}

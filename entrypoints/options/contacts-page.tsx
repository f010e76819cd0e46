import { liveQuery } from 'dexie';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../components/empty-state.tsx';
import { Initials } from '../../components/initials.tsx';
import { useVoice } from '../../components/language.tsx';
import { TagList } from '../../components/tag-list.tsx';
import { useSubscription } from '../../components/use-subscription.ts';
import { assignedShortcuts } from '../../lib/browser/shortcuts.ts';
import { type Column, type ContactDraft, contactColumns } from '../../lib/exchange/columns.ts';
import type { Formats } from '../../lib/i18n/formats.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { ContactRow } from '../../lib/model/contact-row.ts';
import { storedContacts } from '../../lib/store/bulk.ts';
import { metAtNames } from '../../lib/store/queries.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { exportContacts } from './export-records.ts';
import type { PlaceProps } from './place-page.tsx';
import { RecordsPage } from './records-page.tsx';
import { tableColumns } from './table-columns.ts';
import { go } from './use-route.ts';
import type { Workspace } from './workspace.ts';

const SHOWN = ['name', 'jobTitle', 'organization', 'location', 'tags', 'metAt', 'createdAt'];
/** Of a contact's columns those that a row can tell. */
const rowColumns = contactColumns as unknown as readonly Column<ContactRow, ContactDraft>[];
const newestFirst = { column: 'createdAt', descending: true };

export function ContactsPage({ workspace, route: { id: openId } }: PlaceProps) {
  const { t, day, language } = useVoice();
  const { db, settings, act, say, data } = workspace;
  const { contacts, events } = data;
  const met = useMetAt(workspace);

  const columns = useMemo(
    () => tableColumns(rowColumns, SHOWN, cells(day), { metAt: met }, t),
    [t, day, met],
  );

  const open = useContact(workspace, openId);
  const shortcut = useShortcut();
  return (
    <>
      <RecordsPage
        workspace={workspace}
        table="contacts"
        rows={contacts}
        columns={columns}
        firstSort={newestFirst}
        onExport={async rows => {
          const ids = rows.map(({ id }) => id);
          const file = exportContacts(await storedContacts(db, ids), { metAt: met, language, settings });
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
  name: (contact: ContactRow) => <Name contact={contact} />,
  jobTitle: (contact: ContactRow) => contact.jobTitle ?? <span class="soft">{contact.headline}</span>,
  tags: (contact: ContactRow) => <TagList tags={contact.tags} />,
  createdAt: (contact: ContactRow) => <time dateTime={contact.createdAt}>{day(contact.createdAt)}</time>,
});

const Name = ({ contact }: { contact: ContactRow }) => (
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

/** The whole contact that is open, as it is stored at this moment. */
function useContact({ db, data }: Workspace, id: string | undefined): Contact | undefined {
  const [contact, setContact] = useState<Contact>();
  const row = data.contacts.find(one => one.id === id);
  useEffect(() => {
    if (row) void db.contacts.get(row.id).then(setContact);
    else setContact(undefined);
  }, [db, row]);
  return contact?.id === id ? contact : undefined;
}

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

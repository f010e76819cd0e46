import '../record-page.css';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { recordedKeys } from '../../../lib/identity/organizations.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import { removeRecords } from '../../../lib/store/edit.ts';
import { type ContactEdit, editContactFields } from '../../../lib/store/edit-fields.ts';
import type { PlaceProps } from '../place-page.tsx';
import type { MessageAbout } from '../practice/message-panel.tsx';
import { PreparationPage } from '../practice/preparation-page.tsx';
import { RecordFrame } from '../record-frame.tsx';
import { RecordGone } from '../record-gone.tsx';
import { addressOf, go, goingOn } from '../use-route.ts';
import { useSaveField } from '../use-save-field.ts';
import { useStored } from '../use-stored.ts';
import { CareSection } from './care-section.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { ContactHeader } from './contact-header.tsx';
import { ContactMine } from './contact-mine.tsx';
import { HeardSection } from './heard-section.tsx';
import { InTouch } from './in-touch.tsx';
import { MetAtList } from './met-at-list.tsx';
import { NewContact } from './new-contact.tsx';
import { PromisesSection } from './promises-section.tsx';
import { TimelineList } from './timeline-list.tsx';
import { WriteDialog } from './write-dialog.tsx';

/** The page of one contact, `#/contacts/ID`, or of one that is being made, `#/contacts/new`. */
export function ContactPage({ workspace, route }: PlaceProps) {
  return route.id === undefined || route.id === 'new' ? (
    <NewContact workspace={workspace} query={route.query} />
  ) : (
    <KnownContact key={route.id} id={route.id} workspace={workspace} query={route.query} />
  );
}

interface KnownContactProps extends Pick<PlaceProps, 'workspace'> {
  readonly id: string;
  readonly query: string;
}

function KnownContact({ id, workspace, query }: KnownContactProps) {
  const { db, data } = workspace;
  const row = useMemo(() => data.contacts.find(one => one.id === id), [data.contacts, id]);
  const read = useCallback((wanted: string) => db.contacts.get(wanted), [db]);
  const { stored, reload } = useStored(read, id, row);
  switch (stored.state) {
    case 'waiting':
      return null;
    case 'gone':
      return <RecordGone workspace={workspace} place="contacts" id={id} />;
    case 'here':
      return query === 'sheet' ? (
        <ContactSheet contact={stored.record} workspace={workspace} />
      ) : (
        <WholeContact contact={stored.record} workspace={workspace} query={query} reload={reload} />
      );
  }
}

interface WholeContactProps extends Pick<PlaceProps, 'workspace'> {
  readonly contact: Contact;
  readonly query: string;
  readonly reload: () => Promise<void>;
}

function WholeContact({ contact, workspace, query, reload }: WholeContactProps) {
  const { t } = useVoice();
  const { db, act, say, data, settings } = workspace;
  const [writing, setWriting] = useState<MessageAbout>();
  const [showsSources, setShowsSources] = useState(false);
  const { phoneCountry } = settings;
  const write = useCallback(
    (edit: ContactEdit) => editContactFields(db, contact.id, edit, { from: contact, phoneCountry }),
    [db, contact, phoneCountry],
  );
  const save = useSaveField({ act, name: contact.name, write, reload });
  const attendances = useMemo(
    () => data.attendances.filter(({ contactId }) => contactId === contact.id),
    [data.attendances, contact.id],
  );
  const eventOf = useMemo(() => {
    const events = new Map(data.events.map(event => [event.id, event]));
    return (id: string) => events.get(id);
  }, [data.events]);
  const keyOf = useMemo(() => recordedKeys(data.organizations), [data.organizations]);
  const back = useCallback(() => go('contacts', undefined, query), [query]);
  const remove = async () => {
    const goOn = goingOn();
    const done = t('record.deleted', { name: contact.name });
    const failure = await act(running => removeRecords(db, 'contacts', [contact.id], running), done);
    if (failure === undefined) goOn('contacts', undefined, query);
  };
  return (
    <RecordFrame label={contact.name} onBack={back}>
      <ContactHeader
        contact={contact}
        query={query}
        save={save}
        say={say}
        showsSources={showsSources}
        onSources={setShowsSources}
        onDelete={() => void remove()}
      />
      <div class="record-columns with-touch">
        <div class="record-facts">
          <ContactFacts
            contact={contact}
            phoneCountry={phoneCountry}
            showsSources={showsSources}
            organizationAddress={name => addressOf('organizations', keyOf(name))}
            save={save}
          />
          <CareSection workspace={workspace} contact={contact} save={save} onErased={back} />
          {contact.vcardLines && <KeptLines lines={contact.vcardLines} />}
        </div>
        <div class="record-touch">
          <InTouch workspace={workspace} contact={contact} save={save} onWrite={() => setWriting({})} />
          <PromisesSection
            workspace={workspace}
            contact={contact}
            onWrite={(_, about) => setWriting(about)}
          />
        </div>
        <div class="record-rest">
          <ContactMine db={db} contact={contact} save={save} />
          <MetAtList workspace={workspace} contact={contact} attendances={attendances} eventOf={eventOf} />
          <HeardSection workspace={workspace} contactId={contact.id} />
          <TimelineList workspace={workspace} contact={contact} attendances={attendances} eventOf={eventOf} />
        </div>
      </div>
      {writing && (
        <WriteDialog
          {...writing}
          workspace={workspace}
          contact={contact}
          onClose={() => setWriting(undefined)}
        />
      )}
    </RecordFrame>
  );
}

/** What to read before one talks with them, `#/contacts/ID?sheet`. */
function ContactSheet({
  contact: { id, name },
  workspace,
}: Pick<WholeContactProps, 'contact' | 'workspace'>) {
  const { t } = useVoice();
  const occasion = useMemo(() => ({ contactIds: [id] }), [id]);
  return (
    <PreparationPage
      workspace={workspace}
      occasion={occasion}
      title={t('sheet.title', { name })}
      back={addressOf('contacts', id)}
    />
  );
}

/** What came with a file and has no field here. */
function KeptLines({ lines }: { lines: readonly string[] }) {
  const { t } = useVoice();
  return (
    <section class="record-section">
      <details>
        <summary>{t('record.kept')}</summary>
        <p class="soft">{t('record.keptAdvice')}</p>
        <pre class="kept-lines" dir="auto">
          {lines.join('\n')}
        </pre>
      </details>
    </section>
  );
}

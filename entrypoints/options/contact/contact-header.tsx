import { ArrowLeft, Download, Info, QrCode, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Initials } from '../../../components/initials.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SourceLine } from '../../../components/source-line.tsx';
import { download } from '../../../lib/browser/download.ts';
import { vcardFileName } from '../../../lib/exchange/vcard/vcard-file-name.ts';
import { writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { ContactEdit } from '../../../lib/store/edit-fields.ts';
import { addressOf } from '../use-route.ts';
import type { SaveField } from '../use-save-field.ts';
import { nameEdit } from './contact-edit.ts';
import { QrDialog } from './qr-dialog.tsx';

interface ContactHeaderProps {
  readonly contact: Contact;
  /** How the list was looked at that one came from. */
  readonly query: string;
  readonly save: SaveField<ContactEdit>;
  readonly say: (text: string) => void;
  /** Whether each field says where it came from. */
  readonly showsSources: boolean;
  readonly onSources: (shows: boolean) => void;
  readonly onDelete: () => void;
}

/** Who it is, large, and what is done with the whole of them. */
export function ContactHeader(props: ContactHeaderProps) {
  const { contact, query, save, say, showsSources, onSources, onDelete } = props;
  const { t, day } = useVoice();
  const [showsQr, setShowsQr] = useState(false);
  const { name, honorificPrefix, honorificSuffix, jobTitle, organization, headline, doNotContactSince } =
    contact;
  const saveVcf = () => {
    const file = vcardFileName(contact);
    download(
      new Blob(writeVcards([contact], { version: '3.0' }), { type: 'text/vcard;charset=utf-8' }),
      file,
    );
    say(t('list.exported', { file }));
  };
  const work = [jobTitle ?? (organization ? undefined : headline), organization].filter(Boolean).join(' · ');
  return (
    <header class="record-header">
      <div class="record-actions">
        <a class="button quiet" href={addressOf('contacts', undefined, query)}>
          <Icon node={ArrowLeft} />
          {t('record.toContacts')}
        </a>
        <span class="stretch" />
        <button
          type="button"
          class="button quiet"
          aria-pressed={showsSources}
          onClick={() => onSources(!showsSources)}
        >
          <Icon node={Info} />
          <span>{t('record.sources')}</span>
        </button>
        <button type="button" class="button quiet" onClick={() => setShowsQr(true)}>
          <Icon node={QrCode} />
          <span>{t('record.qr')}</span>
        </button>
        <button type="button" class="button quiet" onClick={saveVcf}>
          <Icon node={Download} />
          <span>{t('record.saveVcf')}</span>
        </button>
        <button type="button" class="button quiet danger" onClick={onDelete}>
          <Icon node={Trash2} />
          <span>{t('action.delete')}</span>
        </button>
      </div>
      <div class="record-who">
        <Initials name={name} />
        <div>
          <h1>
            <EditInPlace
              label={t('field.name')}
              value={name}
              shown={
                <>
                  {honorificPrefix && <span class="title">{honorificPrefix} </span>}
                  {name}
                  {honorificSuffix && <span class="title">, {honorificSuffix}</span>}
                </>
              }
              onSave={async text => {
                const edit = nameEdit(contact, text);
                return edit ? save('name', () => edit) : t('record.nameNeeded');
              }}
            />
          </h1>
          {showsSources && <SourceLine source={contact.provenance.name ?? null} />}
          {work && (
            <p class="soft record-line" dir="auto">
              {work}
            </p>
          )}
          {doNotContactSince && (
            <p class="record-line soft">
              {t('care.doNotContactSince', { day: day(`${doNotContactSince}T12:00`) })}
            </p>
          )}
        </div>
      </div>
      {showsQr && <QrDialog contact={contact} onSaveVcf={saveVcf} onClose={() => setShowsQr(false)} />}
    </header>
  );
}

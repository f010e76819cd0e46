import '../practice/practice.css';
import { ClipboardList, Handshake, NotebookPen, Send } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useAltKey } from '../../../components/use-alt-key.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { ContactEdit } from '../../../lib/store/edit-fields.ts';
import { NoteDialog } from '../practice/note-dialog.tsx';
import { PromiseDialog } from '../practice/promise-dialog.tsx';
import { addressOf } from '../use-route.ts';
import type { SaveField } from '../use-save-field.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { RhythmRows } from './rhythm-rows.tsx';
import { touchSentences } from './touch-sentences.ts';

interface InTouchProps {
  readonly workspace: Workspace;
  readonly contact: Contact;
  readonly save: SaveField<ContactEdit>;
  readonly onWrite: () => void;
}

/** How one keeps in touch with somebody: what to do now, how things stand in words, how often and when next. */
export function InTouch({ workspace, contact, save, onWrite }: InTouchProps) {
  const voice = useVoice();
  const { t } = voice;
  const { data, settings } = workspace;
  const today = useToday();
  const [open, setOpen] = useState<'note' | 'promise'>();
  const summary = byId(data.summaries).get(contact.id);
  const close = () => setOpen(undefined);
  useAltKey('KeyN', () => setOpen('note'));
  return (
    <section class="record-section in-touch">
      <h2>{t('touch.title')}</h2>
      <div class="touch-acts">
        <button
          type="button"
          class="button primary"
          aria-keyshortcuts="Alt+N"
          title={t('touch.noteHint')}
          onClick={() => setOpen('note')}
        >
          <Icon node={NotebookPen} />
          {t('touch.note')}
        </button>
        <button type="button" class="button" onClick={onWrite}>
          <Icon node={Send} />
          {t('touch.write')}
        </button>
        <button type="button" class="button" onClick={() => setOpen('promise')}>
          <Icon node={Handshake} />
          {t('touch.promise')}
        </button>
        <a class="button quiet" href={addressOf('contacts', contact.id, 'sheet')}>
          <Icon node={ClipboardList} />
          {t('touch.prepare')}
        </a>
      </div>
      <ul class="touch-words">
        {touchSentences(contact, summary, new Date(), voice).map(sentence => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <RhythmRows contact={contact} cadences={settings.cadences} today={today} save={save} />
      {open === 'note' && <NoteDialog workspace={workspace} contacts={[contact]} onDone={close} />}
      {open === 'promise' && <PromiseDialog workspace={workspace} contact={contact} onDone={close} />}
    </section>
  );
}

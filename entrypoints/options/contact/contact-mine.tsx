import { useEffect, useState } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { NoteHint } from '../../../components/note-hint.tsx';
import { TagInput } from '../../../components/tag-input.tsx';
import { WordChoice } from '../../../components/word-choice.tsx';
import { cleanLines } from '../../../lib/identity/text.ts';
import { type Contact, relations, segments } from '../../../lib/model/contact.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import type { ContactEdit } from '../../../lib/store/edit-fields.ts';
import { recentTags } from '../../../lib/store/queries.ts';
import type { SaveField } from '../use-save-field.ts';

interface ContactMineProps {
  readonly db: JejaringDatabase;
  readonly contact: Contact;
  readonly save: SaveField<ContactEdit>;
}

/** What only you can say of somebody: how near they are, tags and a note. */
export function ContactMine({ db, contact, save }: ContactMineProps) {
  const { t } = useVoice();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const { tags, note = '' } = contact;
  useEffect(() => {
    void recentTags(db).then(setRecent);
  }, [db, tags]);
  return (
    <section class="record-section">
      <h2>{t('record.mine')}</h2>
      <dl class="facts">
        <FactRow label={t('field.segment')}>
          <WordChoice
            label={t('field.segment')}
            value={contact.segment}
            options={segments}
            none={t('record.none')}
            wordOf={one => t(`segment.${one}`)}
            onChange={segment => void save('segment', () => ({ segment }))}
          />
        </FactRow>
        <FactRow label={t('field.relation')}>
          <WordChoice
            label={t('field.relation')}
            value={contact.relation}
            options={relations}
            none={t('record.none')}
            wordOf={one => t(`relation.${one}`)}
            onChange={relation => void save('relation', () => ({ relation }))}
          />
        </FactRow>
        <FactRow label={t('field.tags')}>
          <TagInput
            id="record-tags"
            label={t('field.tags')}
            tags={tags}
            recent={recent}
            onChange={next => void save('tags', () => ({ tags: [...next] }))}
          />
        </FactRow>
        <FactRow label={t('field.note')}>
          <EditInPlace
            label={t('field.note')}
            value={note}
            lines
            placeholder={t('popup.noteHint')}
            onSave={text => save('note', () => ({ note: cleanLines(text, 20_000) || null }))}
          />
          <NoteHint note={note} />
        </FactRow>
      </dl>
    </section>
  );
}

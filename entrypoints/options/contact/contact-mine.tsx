import { useEffect, useState } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
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

/** What only you can say of somebody: how near they are, when to be in touch again, tags and a note. */
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
        <FactRow label={t('field.followUpOn')}>
          <FollowUp followUpOn={contact.followUpOn ?? ''} save={save} />
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
        </FactRow>
      </dl>
    </section>
  );
}

/** `2026-11-29`, so many days or months from now in the reader's own calendar. */
function dayFromNow(days: number, months: number): string {
  const at = new Date();
  const day = new Date(Date.UTC(at.getFullYear(), at.getMonth() + months, at.getDate() + days));
  return day.toISOString().slice(0, 10);
}

function FollowUp({ followUpOn, save }: { followUpOn: string; save: SaveField<ContactEdit> }) {
  const { t, eventTime } = useVoice();
  const set = (day: string) =>
    save('followUpOn', () => ({ followUpOn: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null }));
  const isDue = followUpOn !== '' && followUpOn <= dayFromNow(0, 0);
  return (
    <>
      <EditInPlace
        label={t('field.followUpOn')}
        value={followUpOn}
        type="date"
        shown={
          <>
            {eventTime({ startDate: followUpOn })}
            {isDue && <strong class="due"> · {t('record.followUp.due')}</strong>}
          </>
        }
        placeholder={t('record.none')}
        onSave={set}
      />
      <span class="chips follow-up">
        <button type="button" class="chip suggestion" onClick={() => void set(dayFromNow(7, 0))}>
          {t('record.followUp.week')}
        </button>
        <button type="button" class="chip suggestion" onClick={() => void set(dayFromNow(0, 1))}>
          {t('record.followUp.month')}
        </button>
        {followUpOn !== '' && (
          <button type="button" class="chip suggestion" onClick={() => void set('')}>
            {t('record.followUp.never')}
          </button>
        )}
      </span>
    </>
  );
}

import { FieldRow } from './field-row.tsx';
import { useVoice } from './language.tsx';
import { NoteHint } from './note-hint.tsx';
import { TagInput } from './tag-input.tsx';

interface TagsAndNoteProps {
  readonly tags: readonly string[];
  readonly note: string;
  readonly recent: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
  readonly onNote: (note: string) => void;
}

/** What is yours in a record, whatever the page says. */
export function TagsAndNote({ tags, note, recent, onTags, onNote }: TagsAndNoteProps) {
  const { t } = useVoice();
  return (
    <>
      <FieldRow id="tags" label={t('field.tags')}>
        <TagInput id="tags" tags={tags} recent={recent} onChange={onTags} />
      </FieldRow>
      <FieldRow id="note" label={t('field.note')}>
        <div>
          <textarea
            id="note"
            class="plain-input"
            rows={1}
            placeholder={t('popup.noteHint')}
            value={note}
            onInput={event => onNote(event.currentTarget.value)}
          />
          <NoteHint note={note} />
        </div>
      </FieldRow>
    </>
  );
}

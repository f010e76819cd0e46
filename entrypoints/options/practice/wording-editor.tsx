import { useId, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { templateId, templateText, type Wording } from '../../../lib/plan/message/draft.ts';
import type { MessageFacts } from '../../../lib/plan/message/fill-template.ts';
import { templateOf } from '../../../lib/plan/message/template-of.ts';
import { messageFields } from '../../../lib/plan/message/texts.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import type { Workspace } from '../workspace.ts';

interface WordingEditorProps {
  readonly workspace: Workspace;
  readonly wording: Wording;
  /** The message as it was changed by hand; absent: it was not. */
  readonly written: string | undefined;
  readonly facts: MessageFacts;
  /** The wording is another one now. */
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** The wording itself, with its fields in braces: kept as one's own for the next time, or made the original again. */
export function WordingEditor({ workspace, wording, written, facts, onDone, onLeave }: WordingEditorProps) {
  const { t } = useVoice();
  const { db, act, data } = workspace;
  const id = useId();
  const key = templateId(wording);
  const isOwn = data.templates.some(template => template.id === key);
  const [text, setText] = useState(() =>
    written === undefined ? templateText(wording, data.templates) : templateOf(written, facts),
  );
  const label = t(`situation.${wording.situation}`);
  const save = async () => {
    if (text.trim() === '') return;
    const failure = await act(
      () => savePractice(db, 'templates', { ...wording, id: key, text: text.trim() }, { label }),
      t('message.wordingSaved', { situation: label }),
    );
    if (failure === undefined) onDone();
  };
  const toOriginal = async () => {
    const failure = await act(
      () => removePractice(db, 'templates', [key], label),
      t('message.wordingOriginal', { situation: label }),
    );
    if (failure === undefined) onDone();
  };
  return (
    <>
      <label class="soft" for={id}>
        {t('message.wordingOf', { situation: label })}
      </label>
      <textarea
        id={id}
        class="input message-text"
        dir="auto"
        rows={10}
        maxLength={10_000}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <p class="soft message-hint">{t('message.wordingHint')}</p>
      <ul class="chips message-fields">
        {messageFields.map(field => (
          <li key={field} class="chip">
            <code>{`{${field}}`}</code> <span>{t(`message.field.${field}`)}</span>
          </li>
        ))}
      </ul>
      <footer class="message-ways">
        <div class="ways">
          <button
            type="button"
            class="button primary"
            disabled={text.trim() === ''}
            onClick={() => void save()}
          >
            {t('message.wordingSave')}
          </button>
          {isOwn && (
            <button type="button" class="button" onClick={() => void toOriginal()}>
              {t('message.wordingBack')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onLeave}>
            {t('action.cancel')}
          </button>
        </div>
      </footer>
    </>
  );
}

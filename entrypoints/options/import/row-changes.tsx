import { useEffect, useRef } from 'preact/hooks';
import { useVoice, type Voice } from '../../../components/language.tsx';
import { relations, segments } from '../../../lib/model/contact.ts';
import type { AcceptedField } from '../../../lib/store/accepted-fields.ts';
import type { RowUpdate } from './row-update.ts';
import './row-changes.css';

interface RowChangesProps {
  readonly name: string;
  readonly update: RowUpdate;
  /** Fields in which the file goes before what is stored. */
  readonly accepted: readonly AcceptedField[];
  readonly onAccept: (fields: readonly AcceptedField[]) => void;
  readonly onClose: () => void;
}

/** What the import of one person changes in the contact: what is added, and a choice for each field that differs. */
export function RowChanges({ name, update, accepted, onAccept, onClose }: RowChangesProps) {
  const voice = useVoice();
  const { t } = voice;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const decide = (field: AcceptedField, takes: boolean) => {
    const others = accepted.filter(one => one !== field);
    onAccept(takes ? [...others, field] : others);
  };
  return (
    <dialog ref={dialog} class="row-changes" aria-labelledby="row-changes-name" onClose={onClose}>
      <form method="dialog">
        <h2 id="row-changes-name" dir="auto">
          {name}
        </h2>
        {update.differences.map(({ field, old, new: value, typed }) => {
          const takes = accepted.includes(field);
          return (
            <fieldset key={field}>
              <legend>
                {t(`field.${field}`)}
                {typed && <span class="soft"> · {t('popup.typedByYou')}</span>}
              </legend>
              {[
                { isFile: false, text: old, of: t('import.mine') },
                { isFile: true, text: value, of: t('import.files') },
              ].map(({ isFile, text, of }) => (
                <label key={of} class={takes === isFile ? 'choice chosen' : 'choice'}>
                  <input
                    type="radio"
                    name={`change-${field}`}
                    checked={takes === isFile}
                    onChange={() => decide(field, isFile)}
                  />
                  <span dir="auto">{shown(field, text, voice)}</span>
                  <span class="soft">{of}</span>
                </label>
              ))}
            </fieldset>
          );
        })}
        {update.fills.length > 0 && (
          <dl>
            {update.fills.map(({ field, new: value }) => (
              <div key={`${field} ${value}`}>
                <dt>{t('import.added', { field: t(`field.${field}`) })}</dt>
                <dd dir="auto">{shown(field, value, voice)}</dd>
              </div>
            ))}
          </dl>
        )}
        <button type="submit" class="button primary">
          {t('action.close')}
        </button>
      </form>
    </dialog>
  );
}

/** A word of ours in the reader's language, a day as it is written; else the text itself. */
function shown(field: string, value: string, { t, day }: Voice): string {
  const segment = segments.find(one => field === 'segment' && one === value);
  const relation = relations.find(one => field === 'relation' && one === value);
  if (segment) return t(`segment.${segment}`);
  if (relation) return t(`relation.${relation}`);
  return field === 'followUpOn' ? day(value) : value;
}

import type { MessageKey } from '../lib/i18n/en.ts';
import type { FieldChange } from '../lib/identity/merge.ts';
import { dateText, wordOf } from './event-words.ts';
import { useVoice } from './language.tsx';

interface ChangeListProps {
  readonly changes: readonly FieldChange[];
  /** Fields whose new value is accepted; the others keep the old one. */
  readonly accepted: ReadonlySet<string>;
  readonly onDecide: (field: FieldChange['field'], accept: boolean) => void;
}

/** What the page says differently since the last visit, field by field: accept the new value or keep the old one. */
export function ChangeList({ changes, accepted, onDecide }: ChangeListProps) {
  const { t } = useVoice();
  if (changes.length === 0) return null;
  const shown = (field: string, value: string): string => {
    const word = wordOf(field, value);
    return word ? t(word) : /Date$/.test(field) ? dateText(value) : value;
  };
  return (
    <section class="changes">
      <h2>{t('popup.changes', { count: changes.length })}</h2>
      <ul>
        {changes.map(change => {
          const label = t(`field.${change.field}` as MessageKey);
          const taken = accepted.has(change.field);
          return (
            <li key={change.field}>
              <fieldset>
                <legend>
                  {label}
                  {change.typed && <span class="soft"> · {t('popup.typedByYou')}</span>}
                </legend>
                <label class={taken ? 'choice chosen' : 'choice'}>
                  <input
                    type="radio"
                    name={`change-${change.field}`}
                    checked={taken}
                    onChange={() => onDecide(change.field, true)}
                  />
                  <span dir="auto">{shown(change.field, change.new)}</span>
                  <span class="soft">{t('popup.accept')}</span>
                </label>
                <label class={taken ? 'choice' : 'choice chosen'}>
                  <input
                    type="radio"
                    name={`change-${change.field}`}
                    checked={!taken}
                    onChange={() => onDecide(change.field, false)}
                  />
                  <span dir="auto">{shown(change.field, change.old)}</span>
                  <span class="soft">{t('popup.keep')}</span>
                </label>
              </fieldset>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { MessageKey } from '../lib/i18n/en.ts';
import { useVoice } from './language.tsx';

interface PageTextsProps<Field extends string> {
  readonly texts: readonly string[];
  /** The fields that a text can be put into. */
  readonly fields: readonly Field[];
  readonly target: Field;
  readonly open: boolean;
  readonly onTarget: (field: Field) => void;
  readonly onPick: (text: string) => void;
}

/** The page's texts as chips: one click puts a text into the field that was missed. */
export function PageTexts<Field extends string>({
  texts,
  fields,
  target,
  open,
  onTarget,
  onPick,
}: PageTextsProps<Field>) {
  const { t } = useVoice();
  if (texts.length === 0) return null;
  return (
    <details class="page-texts" open={open}>
      <summary>{t('popup.texts')}</summary>
      <p class="page-texts-target">
        <label for="text-target">{t('popup.textsInto')}</label>{' '}
        <select
          id="text-target"
          class="plain-input"
          value={target}
          onChange={event => {
            const chosen = fields.find(field => field === event.currentTarget.value);
            if (chosen) onTarget(chosen);
          }}
        >
          {fields.map(field => (
            <option key={field} value={field}>
              {t(`field.${field}` as MessageKey)}
            </option>
          ))}
        </select>
      </p>
      <ul class="chips">
        {texts.map(text => (
          <li key={text}>
            <button type="button" class="chip" title={text} onClick={() => onPick(text)}>
              <span dir="auto">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

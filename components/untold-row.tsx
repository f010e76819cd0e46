import { useId } from 'preact/hooks';
import type { Untold } from '../lib/model/interaction.ts';
import { FieldRow } from './field-row.tsx';
import { useVoice } from './language.tsx';

interface UntoldRowProps {
  readonly untold: readonly Untold[];
  /** Id of the interaction; empty: none of them. */
  readonly value: string;
  readonly onChange: (interactionId: string) => void;
}

/** Whether this tells them what came of something that they did: a tick for the only one, a choice among several. */
export function UntoldRow({ untold, value, onChange }: UntoldRowProps) {
  const { t, day } = useVoice();
  const id = useId();
  const wordsOf = ({ kind, on, text }: Untold): string =>
    [text || t(`interaction.${kind}`), day(`${on}T12:00`)].join(' · ');
  const [only] = untold;
  return (
    <FieldRow id={id} label={t('noting.answers')}>
      {untold.length === 1 && only ? (
        <label class="check">
          <input
            id={id}
            type="checkbox"
            checked={value === only.interactionId}
            onChange={event => onChange(event.currentTarget.checked ? only.interactionId : '')}
          />
          <span dir="auto">{wordsOf(only)}</span>
        </label>
      ) : (
        <select
          id={id}
          class="plain-input"
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
        >
          <option value="">{t('noting.answersNone')}</option>
          {untold.map(one => (
            <option key={one.interactionId} value={one.interactionId}>
              {wordsOf(one)}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  );
}

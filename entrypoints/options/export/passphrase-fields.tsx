import { useId } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { strengthOf } from './passphrase-strength.ts';

interface PassphraseFieldsProps {
  readonly value: string;
  readonly again: string;
  readonly onChange: (value: string, again: string) => void;
}

/** A new passphrase, typed twice, with how strong it is in words. */
export function PassphraseFields({ value, again, onChange }: PassphraseFieldsProps) {
  const { t } = useVoice();
  const id = useId();
  const differs = again !== '' && again !== value;
  return (
    <div class="passphrase">
      <label for={`${id}-one`}>{t('backup.passphrase')}</label>
      <input
        id={`${id}-one`}
        class="input"
        type="password"
        autocomplete="new-password"
        value={value}
        aria-describedby={`${id}-strength`}
        onInput={event => onChange(event.currentTarget.value, again)}
      />
      <p class="soft" id={`${id}-strength`} role="status">
        {value !== '' && t(`backup.strength.${strengthOf(value)}`)}
      </p>
      <label for={`${id}-two`}>{t('backup.again')}</label>
      <input
        id={`${id}-two`}
        class="input"
        type="password"
        autocomplete="new-password"
        value={again}
        aria-invalid={differs}
        aria-describedby={`${id}-differs`}
        onInput={event => onChange(value, event.currentTarget.value)}
      />
      <p class="soft" id={`${id}-differs`} role="status">
        {differs && t('backup.differs')}
      </p>
    </div>
  );
}

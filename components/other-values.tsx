import { useVoice } from './language.tsx';

export interface OtherValue {
  readonly value: string;
  /** The value as people write it. */
  readonly shown: string;
}

interface OtherValuesProps {
  readonly id: string;
  /** The field's name as it is read to people. */
  readonly label: string;
  readonly values: readonly OtherValue[];
  readonly onTake: (value: string) => void;
}

/** What else the page says of a field; one press puts it there. */
export function OtherValues({ id, label, values, onTake }: OtherValuesProps) {
  const { t } = useVoice();
  if (values.length === 0) return null;
  return (
    <p class="differs soft" id={id}>
      {t('popup.differs')}{' '}
      {values.map(({ value, shown }, index) => (
        <>
          {index > 0 && ' · '}
          <button
            key={value}
            type="button"
            class="link-button"
            title={t('popup.take', { value: shown, field: label })}
            aria-label={t('popup.take', { value: shown, field: label })}
            onClick={() => onTake(value)}
          >
            <span dir="auto">{shown}</span>
          </button>
        </>
      ))}
    </p>
  );
}

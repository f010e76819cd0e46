import { cadenceText } from '../lib/i18n/cadence-text.ts';
import { useVoice } from './language.tsx';

/** The rhythms that are offered, as ISO 8601 durations. */
const rhythms: readonly string[] = ['P1W', 'P2W', 'P1M', 'P2M', 'P3M', 'P6M', 'P1Y'];

interface CadenceChoiceProps {
  readonly id?: string;
  readonly label: string;
  /** Empty: none. */
  readonly value: string;
  /** `''`: none. */
  readonly onChange: (cadence: string) => void;
}

/** How often, in words; one that is not offered, from another device or a file, stays among them. */
export function CadenceChoice({ id, label, value, onChange }: CadenceChoiceProps) {
  const { t } = useVoice();
  const offered = value === '' || rhythms.includes(value) ? rhythms : [value, ...rhythms];
  return (
    <select
      id={id}
      class="plain-input"
      aria-label={label}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    >
      <option value="">{t('cadence.none')}</option>
      {offered.map(one => (
        <option key={one} value={one}>
          {cadenceText(one, t)}
        </option>
      ))}
    </select>
  );
}

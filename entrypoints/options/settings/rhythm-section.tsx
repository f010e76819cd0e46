import { useVoice } from '../../../components/language.tsx';
import { type Segment, segments } from '../../../lib/model/contact.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { Choice } from './choice.tsx';

const rhythms = ['P1W', 'P2W', 'P1M', 'P3M', 'P6M', 'P1Y'] as const;

interface RhythmSectionProps {
  readonly cadences: Settings['cadences'];
  readonly onChange: (cadences: Settings['cadences']) => void;
}

/** How often one wants to be in touch, by segment. */
export function RhythmSection({ cadences = {}, onChange }: RhythmSectionProps) {
  const { t } = useVoice();
  const choose = (segment: Segment, cadence: string) => {
    const { [segment]: _, ...others } = cadences;
    const next = cadence === '' ? others : { ...others, [segment]: cadence };
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <section>
      <h2>{t('settings.rhythm')}</h2>
      <p class="soft">{t('settings.rhythm.hint')}</p>
      {segments.map(segment => {
        const value = cadences[segment] ?? '';
        // One of another length can have come with a backup.
        const isOther = value !== '' && !rhythms.some(rhythm => rhythm === value);
        return (
          <Choice
            key={segment}
            id={`rhythm-${segment}`}
            label={t(`segment.${segment}`)}
            value={value}
            options={[
              ['', t('settings.rhythm.none')],
              ...rhythms.map(rhythm => [rhythm, t(`settings.rhythm.${rhythm}`)] as const),
              ...(isOther ? [[value, value] as const] : []),
            ]}
            onChange={cadence => choose(segment, cadence)}
          />
        );
      })}
    </section>
  );
}

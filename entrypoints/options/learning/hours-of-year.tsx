import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { useVoice } from '../../../components/language.tsx';
import { saveSettings } from '../../../lib/browser/settings.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { TrainingYear } from '../../../lib/plan/training-hours.ts';
import type { Workspace } from '../workspace.ts';

interface HoursOfYearProps {
  readonly workspace: Workspace;
  readonly found: TrainingYear;
  readonly today: Day;
}

const mostHours = 2000;

/** The hours of a year against its target, as a sentence and a line with a mark where an even pace would be; the target is changed here. */
export function HoursOfYear({ workspace: { settings, say }, found, today }: HoursOfYearProps) {
  const { t } = useVoice();
  const { total, target, missing, missingAfterComing, behind, year } = found;
  const isThisYear = today.startsWith(`${year}-`);
  const isOver = today.slice(0, 4) > String(year);
  const share = (hours: number): string => `${target > 0 ? Math.min(100, (100 * hours) / target) : 100}%`;
  const even = Math.min(target, total + behind);
  const change = async (text: string): Promise<string | undefined> => {
    const [digits] = /^\d{1,4}(?:[.,]\d)?$/.exec(text.trim()) ?? [];
    const hours = Number((digits ?? '').replace(',', '.'));
    if (hours <= 0 || hours > mostHours) return t('learning.targetUnfit', { most: mostHours });
    await saveSettings({ ...settings, creditHoursTarget: hours });
    say(t('settings.saved'));
    return undefined;
  };
  return (
    <section class="hours-of-year" aria-label={t('learning.hoursOf', { year: String(year) })}>
      <p class="hours-sum">
        <strong>{t('learning.sum', { hours: total })}</strong>{' '}
        <span class="soft">{t('learning.ofTarget')}</span>{' '}
        <EditInPlace
          label={t('learning.target')}
          value={String(target)}
          shown={t('learning.sum', { hours: target })}
          inputMode="decimal"
          onSave={change}
        />
      </p>
      <div class="hours-line" aria-hidden="true">
        <span class="hours-done" style={{ inlineSize: share(total) }} />
        {missing > missingAfterComing && (
          <span
            class="hours-coming"
            style={{ insetInlineStart: share(total), inlineSize: share(missing - missingAfterComing) }}
          />
        )}
        {isThisYear && missing > 0 && <span class="hours-even" style={{ insetInlineStart: share(even) }} />}
      </div>
      <p class="soft hours-pace">
        {missing === 0
          ? t('learning.reached')
          : t(isOver ? 'learning.lacked' : 'learning.missing', { hours: missing })}
        {missing > missingAfterComing &&
          ` ${missingAfterComing === 0 ? t('learning.comingEnough') : t('learning.comingLeaves', { hours: missingAfterComing })}`}
        {isThisYear &&
          missing > 0 &&
          ` ${behind > 0 ? t('learning.behind', { hours: Math.round(even * 10) / 10 }) : t('learning.ahead')}`}
      </p>
    </section>
  );
}

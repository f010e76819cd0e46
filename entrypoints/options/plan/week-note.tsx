import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { useVoice } from '../../../components/language.tsx';
import { cleanLines } from '../../../lib/identity/text.ts';
import type { WeekPlan } from '../../../lib/model/week-plan.ts';
import type { ChangeWeek } from './use-week-change.ts';

interface WeekNoteProps {
  readonly plan: WeekPlan;
  readonly change: ChangeWeek;
}

/** What one wants to remember of a week. */
export function WeekNote({ plan, change }: WeekNoteProps) {
  const { t } = useVoice();
  return (
    <section class="record-section week-note">
      <h2>{t('plan.note')}</h2>
      <EditInPlace
        label={t('plan.note')}
        value={plan.note ?? ''}
        lines
        placeholder={t('popup.noteHint')}
        onSave={text => change(stored => ({ ...stored, note: cleanLines(text, 20_000) || undefined }))}
      />
    </section>
  );
}

import { useVoice } from '../../../components/language.tsx';
import type { WeekPlan } from '../../../lib/model/week-plan.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { copiedWeek, emptyWeek } from '../../../lib/plan/week/copied-week.ts';
import { proposalAfter } from '../../../lib/plan/week/next-week.ts';
import type { WeekResult } from '../../../lib/plan/week/week.ts';
import type { ChangeWeek } from './use-week-change.ts';

interface NoPlanProps {
  readonly isPast: boolean;
  readonly planBefore: WeekPlan | undefined;
  readonly resultBefore: WeekResult;
  readonly monday: Day;
  readonly week: string;
  readonly change: ChangeWeek;
}

/** No plan yet: what would fit after the week before, without blame, and last week's plan once more. */
export function NoPlan({ isPast, planBefore, resultBefore, monday, week, change }: NoPlanProps) {
  const { t } = useVoice();
  if (isPast) return <p class="soft no-plan-past">{t('plan.empty.past')}</p>;
  const { change: kind, ...proposal } = proposalAfter(resultBefore);
  const { planned, done } = resultBefore.people;
  const { people, hours, mix, contactIds, organizations, topics } = proposal;
  const took = t('plan.took', { week });
  const words =
    kind !== 'first' && people === undefined
      ? t('plan.change.noPeople')
      : t(`plan.change.${kind}`, { done, planned, people: people ?? 0 });
  return (
    <section class="no-plan">
      <div>
        <h3>{t('plan.empty.title')}</h3>
        <p class="soft">
          {t('plan.empty.advice')} {words}
        </p>
      </div>
      <div class="no-plan-acts">
        <button
          type="button"
          class="button primary"
          onClick={() =>
            void change(
              stored => ({
                ...stored,
                mix,
                contactIds,
                organizations,
                topics,
                ...(people !== undefined && { people }),
                ...(hours !== undefined && { hours }),
              }),
              took,
            )
          }
        >
          {t(kind === 'first' ? 'plan.begin' : 'plan.propose')}
        </button>
        {planBefore && (
          <button
            type="button"
            class="button"
            onClick={() => void change(() => copiedWeek(planBefore, monday, () => crypto.randomUUID()), took)}
          >
            {t('plan.takeOver')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void change(() => emptyWeek(monday), took)}>
          {t('plan.fromNothing')}
        </button>
      </div>
    </section>
  );
}

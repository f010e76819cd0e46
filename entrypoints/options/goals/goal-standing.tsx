import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { amountSentence, paceSentence } from '../../../lib/i18n/goal-sentence.ts';
import type { Goal } from '../../../lib/model/goal.ts';
import type { GoalProgress } from '../../../lib/plan/goals/goal-progress.ts';

interface GoalStandingProps {
  readonly goal: Goal;
  /** Undefined: it is still being counted. */
  readonly progress: GoalProgress | undefined;
}

/** How a goal stands: a line with a mark where the pace is, the numbers, and the pace in words. */
export function GoalStanding({ goal, progress }: GoalStandingProps) {
  const { t, language } = useVoice();
  const { target } = goal;
  const { count = 0, pace } = progress ?? {};
  const expected = pace && 'expected' in pace ? pace.expected : undefined;
  const share = (of: number): number => Math.min(1, target ? of / target : 0);
  return (
    <div class="goal-standing">
      {target !== undefined && (
        <span
          class="goal-line"
          style={`--share: ${share(count)}; --pace: ${share(expected ?? 0)}`}
          aria-hidden="true"
        >
          {expected !== undefined && <span />}
        </span>
      )}
      <p class={progress?.pace.kind === 'behind' ? 'behind' : undefined}>
        {progress ? (
          <>
            <strong>{amountSentence(goal.measure, progress.count, target, t)}</strong>{' '}
            <span class="soft">{paceSentence(goal, progress.pace, t, calendarNames(language).day)}</span>
          </>
        ) : (
          <span class="soft">{t('goals.reckoning')}</span>
        )}
      </p>
    </div>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { amountSentence } from '../../../lib/i18n/goal-sentence.ts';
import type { Goal } from '../../../lib/model/goal.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { GoalProgress } from '../../../lib/plan/goals/goal-progress.ts';
import { useGoalProgress } from '../goals/use-goal-progress.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import type { GoalSpark } from './goal-spark.tsx';

/** So many goals are looked at; the others are a click away. */
const most = 3;

/** How the goals stand that end next, each with its course against the pace. */
export function GoalGlance({ workspace, today }: { readonly workspace: Workspace; readonly today: Day }) {
  const { t } = useVoice();
  const { goals } = workspace.data;
  const open = useMemo(() => nextGoals(goals), [goals]);
  const shown = useMemo(() => open.slice(0, most), [open]);
  const progresses = useGoalProgress(workspace, shown, today);
  const [Spark, setSpark] = useState<typeof GoalSpark>();
  const hasGoals = open.length > 0;
  useEffect(() => {
    if (hasGoals) void import('./goal-spark.tsx').then(loaded => setSpark(() => loaded.GoalSpark));
  }, [hasGoals]);
  return (
    <article class="glance-goals">
      <h3>
        <a href={addressOf('goals')}>{t('glance.goals')}</a>
      </h3>
      {!hasGoals && (
        <a class="soft-link" href={addressOf('goals', 'new')}>
          {t('glance.goals.none')}
        </a>
      )}
      {hasGoals && (
        <ul>
          {shown.map(goal => {
            const progress = progresses?.of.get(goal.id);
            return (
              <li key={goal.id}>
                <div>
                  <a href={addressOf('goals', goal.id)} dir="auto">
                    {goal.text}
                  </a>
                  {progress && <Standing goal={goal} progress={progress} />}
                </div>
                <div class="spark-place">{Spark && progress && <Spark series={progress.series} />}</div>
              </li>
            );
          })}
        </ul>
      )}
      {open.length > most && <p class="soft">{t('glance.goals.more', { count: open.length - most })}</p>}
    </article>
  );
}

function Standing({ goal, progress }: { readonly goal: Goal; readonly progress: GoalProgress }) {
  const { t } = useVoice();
  const { count, pace } = progress;
  const amount = amountSentence(goal.measure, count, goal.target, t);
  const short =
    pace.kind === 'ahead' || pace.kind === 'behind'
      ? t(`glance.goal.${pace.kind}`, { by: pace.by })
      : pace.kind === 'onPace' || pace.kind === 'reached'
        ? t(`glance.goal.${pace.kind}`)
        : undefined;
  return (
    <p class="soft">
      {amount}
      {short && (
        <>
          {' · '}
          <span class={pace.kind === 'behind' ? 'warn' : undefined}>{short}</span>
        </>
      )}
    </p>
  );
}

/** The open ones, those with the nearest last day first. */
const nextGoals = (goals: readonly Goal[]): Goal[] =>
  goals
    .filter(({ outcome }) => outcome === undefined)
    .sort((a, b) => ((a.deadline ?? '~') < (b.deadline ?? '~') ? -1 : 1));

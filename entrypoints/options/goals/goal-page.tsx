import { ArrowLeft, Check, CircleSlash, Pencil, RotateCcw, Trash2 } from 'lucide';
import { useCallback, useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { Goal } from '../../../lib/model/goal.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import { RecordFrame } from '../record-frame.tsx';
import { addressOf, go, goingOn } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { CountedList } from './counted-list.tsx';
import { GoalCourse } from './goal-course.tsx';
import { GoalFacts } from './goal-facts.tsx';
import { GoalStanding } from './goal-standing.tsx';
import { useGoalProgress } from './use-goal-progress.ts';

interface GoalPageProps {
  readonly workspace: Workspace;
  readonly goal: Goal;
}

/** One goal: how it stands, how it came there, what was counted, and what belongs to it. */
export function GoalPage({ workspace, goal }: GoalPageProps) {
  const { db, act, data } = workspace;
  const { t } = useVoice();
  const today = useToday();
  const goals = useMemo(() => [goal], [goal]);
  const progresses = useGoalProgress(workspace, goals, today);
  const progress = progresses?.of.get(goal.id);
  const back = useCallback(() => go('goals'), []);
  const end = (outcome: Goal['outcome'], done: string) =>
    act(
      () =>
        savePractice(
          db,
          'goals',
          { ...goal, outcome, endedOn: outcome && today },
          { label: goal.text, from: goal },
        ),
      done,
    );
  const remove = async () => {
    const goOn = goingOn();
    const failure = await act(() => removePractice(db, 'goals', [goal.id], goal.text), t('goals.deleted'));
    if (failure === undefined) goOn('goals');
  };
  const acts =
    goal.outcome === undefined
      ? [
          { icon: Check, label: t('goals.reach'), run: () => end('reached', t('goals.wasReached')) },
          { icon: CircleSlash, label: t('goals.drop'), run: () => end('dropped', t('goals.wasDropped')) },
        ]
      : [{ icon: RotateCcw, label: t('goals.reopen'), run: () => end(undefined, t('goals.wasReopened')) }];
  return (
    <RecordFrame label={goal.text} onBack={back}>
      <header class="record-header">
        <div class="record-actions">
          <a class="button quiet" href={addressOf('goals')}>
            <Icon node={ArrowLeft} />
            {t('goals.all')}
          </a>
          <span class="stretch" />
          {acts.map(({ icon, label, run }) => (
            <button key={label} type="button" class="button quiet" onClick={() => void run()}>
              <Icon node={icon} />
              <span>{label}</span>
            </button>
          ))}
          <button type="button" class="button quiet" onClick={() => go('goals', goal.id, 'edit=1')}>
            <Icon node={Pencil} />
            <span>{t('action.edit')}</span>
          </button>
          <button type="button" class="button quiet danger" onClick={() => void remove()}>
            <Icon node={Trash2} />
            <span>{t('action.delete')}</span>
          </button>
        </div>
        <div class="record-who">
          <div>
            <h1 dir="auto">{goal.text}</h1>
            {goal.why && (
              <p class="record-line soft" dir="auto">
                {goal.why}
              </p>
            )}
          </div>
        </div>
        <GoalStanding goal={goal} progress={progress} />
      </header>
      {progress && progress.series.length > 1 && goal.measure && (
        <GoalCourse goal={goal} progress={progress} />
      )}
      <div class="record-columns">
        {progresses && progress && goal.measure ? (
          <CountedList
            data={data}
            measure={goal.measure}
            counted={progresses.countedToward(goal)}
            interactions={progresses.interactions}
          />
        ) : (
          <span />
        )}
        <GoalFacts data={data} goal={goal} />
      </div>
    </RecordFrame>
  );
}

import { Plus } from 'lucide';
import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { paceSentence } from '../../../lib/i18n/goal-sentence.ts';
import type { Goal } from '../../../lib/model/goal.ts';
import { addressOf } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { GoalStanding } from './goal-standing.tsx';
import { useGoalProgress } from './use-goal-progress.ts';

/** All goals: those that are open with how they stand, the nearest last day first, and those that are over. */
export function GoalsList({ workspace }: { readonly workspace: Workspace }) {
  const { t, language } = useVoice();
  const { goals, isWhole } = workspace.data;
  const today = useToday();
  const { open, ended } = useMemo(() => parted(goals), [goals]);
  const progresses = useGoalProgress(workspace, open, today);
  const { day } = calendarNames(language);
  const add = (
    <a class={goals.length === 0 ? 'button primary' : 'button'} href={addressOf('goals', 'new')}>
      <Icon node={Plus} />
      {t('goals.new')}
    </a>
  );
  if (goals.length === 0)
    return (
      <>
        <h1 class="visually-hidden">{t('nav.goals')}</h1>
        {isWhole ? (
          <EmptyState title={t('goals.empty.title')} advice={t('goals.empty.advice')}>
            {add}
          </EmptyState>
        ) : (
          <p class="soft loading">{t('list.loading')}</p>
        )}
      </>
    );
  return (
    <div class="record-page goals-page">
      <header class="goals-head">
        <h1>{t('nav.goals')}</h1>
        {add}
      </header>
      <section aria-label={t('goals.open')}>
        {open.length === 0 && <p class="soft">{t('goals.none')}</p>}
        <ul class="goal-list">
          {open.map(goal => (
            <li key={goal.id}>
              <a class="goal-name" href={addressOf('goals', goal.id)} dir="auto">
                {goal.text}
              </a>
              <GoalStanding goal={goal} progress={progresses?.of.get(goal.id)} />
            </li>
          ))}
        </ul>
      </section>
      {ended.length > 0 && (
        <section class="record-section">
          <h2>{t('goals.ended')}</h2>
          <ul class="ended-goals">
            {ended.map(goal => (
              <li key={goal.id}>
                <a class="goal-name" href={addressOf('goals', goal.id)} dir="auto">
                  {goal.text}
                </a>
                <p class="soft">{paceSentence(goal, { kind: 'unmeasured' }, t, day)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function parted(goals: readonly Goal[]): { readonly open: readonly Goal[]; readonly ended: readonly Goal[] } {
  const open = goals.filter(({ outcome }) => outcome === undefined);
  const ended = goals.filter(({ outcome }) => outcome !== undefined);
  const order = (of: (goal: Goal) => string, sign: number) => (a: Goal, b: Goal) =>
    (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : a.id < b.id ? -1 : 1) * sign;
  return {
    open: open.sort(order(({ deadline = '~' }) => deadline, 1)),
    ended: ended.sort(order(({ endedOn = '' }) => endedOn, -1)),
  };
}

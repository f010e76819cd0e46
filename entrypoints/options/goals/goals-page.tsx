import '../record-page.css';
import './goals.css';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf } from '../use-route.ts';
import { GoalForm } from './goal-form.tsx';
import { GoalPage } from './goal-page.tsx';
import { GoalsList } from './goals-list.tsx';

/** The goals, `#/goals`; one of them, `#/goals/ID`, or `#/goals/ID?edit=1` while it is changed; a new one, `#/goals/new`. */
export function GoalsPage({ workspace, route: { id, query } }: PlaceProps) {
  const { t } = useVoice();
  if (id === undefined) return <GoalsList workspace={workspace} />;
  if (id === 'new') return <GoalForm workspace={workspace} />;
  if (!workspace.data.isWhole) return <p class="soft loading">{t('list.loading')}</p>;
  const goal = workspace.data.goals.find(one => one.id === id);
  if (!goal)
    return (
      <>
        <h1 class="visually-hidden">{t('nav.goals')}</h1>
        <EmptyState title={t('goals.unknown.title')} advice={t('goals.unknown.advice')}>
          <a class="button" href={addressOf('goals')}>
            {t('goals.all')}
          </a>
        </EmptyState>
      </>
    );
  return new URLSearchParams(query).has('edit') ? (
    <GoalForm key={id} workspace={workspace} goal={goal} />
  ) : (
    <GoalPage key={id} workspace={workspace} goal={goal} />
  );
}

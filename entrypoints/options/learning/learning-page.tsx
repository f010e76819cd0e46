import '../record-page.css';
import './learning.css';
import type { PlaceProps } from '../place-page.tsx';
import { CommunitiesPage } from './communities-page.tsx';
import { TopicsPage } from './topics-page.tsx';
import { TrainingsPage } from './trainings-page.tsx';

/** What one learns: trainings, `#/learning`, what to learn about, `#/learning/topics`, and communities, `#/learning/communities`. */
export function LearningPage({ workspace, route }: PlaceProps) {
  switch (route.id) {
    case 'topics':
      return <TopicsPage workspace={workspace} route={route} />;
    case 'communities':
      return <CommunitiesPage workspace={workspace} route={route} />;
    default:
      return <TrainingsPage workspace={workspace} route={route} />;
  }
}

import '../record-page.css';
import './mentoring.css';
import { Plus } from 'lucide';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf } from '../use-route.ts';
import { MentorshipList } from './mentorship-list.tsx';
import { MentorshipPage } from './mentorship-page.tsx';
import { NewMentorship } from './new-mentorship.tsx';

/** Mentoring and groups of peers: all of them, `#/mentoring`, one, `#/mentoring/ID`, or one that begins, `#/mentoring/new`. */
export function MentoringPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const { mentorships, isWhole } = workspace.data;
  if (route.id === 'new') return <NewMentorship workspace={workspace} />;
  const mentorship = mentorships.find(({ id }) => id === route.id);
  if (mentorship) return <MentorshipPage key={mentorship.id} workspace={workspace} mentorship={mentorship} />;
  if (!isWhole && mentorships.length === 0) return <p class="soft loading">{t('list.loading')}</p>;
  const begin = (
    <a class={`button ${mentorships.length === 0 ? 'primary' : ''}`} href={addressOf('mentoring', 'new')}>
      <Icon node={Plus} />
      {t('mentoring.begin')}
    </a>
  );
  return (
    <div class="practice-page">
      <header class="page-bar">
        <h1>{t('nav.mentoring')}</h1>
        <span class="stretch" />
        {mentorships.length > 0 && begin}
      </header>
      {mentorships.length === 0 ? (
        <EmptyState title={t('mentoring.empty.title')} advice={t('mentoring.empty.advice')}>
          {begin}
        </EmptyState>
      ) : (
        <MentorshipList workspace={workspace} />
      )}
    </div>
  );
}

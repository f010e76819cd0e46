import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { agoText } from '../../../lib/i18n/due-sentence.ts';
import type { Community } from '../../../lib/model/community.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { communityMeetings } from '../../../lib/plan/due/community-meetings.ts';
import { openHere } from '../learning/opened.ts';
import { addressOf } from '../use-route.ts';

interface CommunityLinesProps {
  readonly communities: readonly Community[];
  readonly today: Day;
}

/** Communities that meet today, or of whose last meeting nothing is noted; what is done about it is done on their pages. Nothing otherwise. */
export function CommunityLines({ communities, today }: CommunityLinesProps) {
  const { t } = useVoice();
  const meetings = useMemo(() => communityMeetings(communities, today), [communities, today]);
  if (meetings.length === 0) return null;
  return (
    <ul class="community-lines" aria-label={t('today.communities')}>
      {meetings.map(({ communityId, name, ...date }) => (
        <li key={communityId}>
          <a href={addressOf('learning', 'communities', openHere(communityId))} dir="auto">
            {name}
          </a>{' '}
          <span class="soft">
            {date.days === 0
              ? t('today.community.today')
              : t('today.community.over', { ago: agoText(date, t) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

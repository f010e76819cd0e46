import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { cadenceText } from '../../../lib/i18n/cadence-text.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import type { Community } from '../../../lib/model/community.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf, look } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { AddLine } from './add-line.tsx';
import { CommunityPage } from './community-page.tsx';
import { LearningPart } from './learning-part.tsx';
import { openedIn, openHere } from './opened.ts';

/** Communities and professional organizations that you take part in; `open=ID` is one of them. */
export function CommunitiesPage({ workspace, route }: PlaceProps) {
  const { t, compare } = useVoice();
  const { communities } = workspace.data;
  const opened = openedIn(route.query);
  const community = communities.find(({ id }) => id === opened);
  if (community) return <CommunityPage key={community.id} workspace={workspace} community={community} />;
  const inOrder = communities.toSorted(
    (a, b) => compare(a.nextOn ?? '~', b.nextOn ?? '~') || compare(a.name, b.name),
  );
  const present = inOrder.filter(({ leftOn }) => leftOn === undefined);
  const left = inOrder.filter(({ leftOn }) => leftOn !== undefined);
  return (
    <LearningPart here="communities">
      <NewCommunity workspace={workspace} />
      {communities.length === 0 && workspace.data.isWhole ? (
        <EmptyState title={t('learning.noCommunities.title')} advice={t('learning.noCommunities.advice')} />
      ) : (
        <CommunityRows communities={present} />
      )}
      {left.length > 0 && (
        <section>
          <h2 class="rows-title">{t('learning.leftCommunities')}</h2>
          <CommunityRows communities={left} />
        </section>
      )}
    </LearningPart>
  );
}

function CommunityRows({ communities }: { communities: readonly Community[] }) {
  const { t, day } = useVoice();
  const today = useToday();
  return (
    <ul class="practice-rows">
      {communities.map(({ id, name, role, rhythm = '', nextOn, leftOn, contactIds }) => (
        <li key={id}>
          <a href={addressOf('learning', 'communities', openHere(id))} dir="auto">
            {name}
          </a>
          <span class="soft" dir="auto">
            {[
              role,
              cadenceText(rhythm, t),
              contactIds.length > 0 && t('organizations.peopleCount', { count: contactIds.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span class="soft aside">
            {leftOn
              ? t('learning.leftOn', { day: day(`${leftOn}T12:00`) })
              : nextOn && nextOn >= today
                ? t('learning.nextOn', { day: day(`${nextOn}T12:00`) })
                : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

function NewCommunity({ workspace: { db, act } }: { workspace: Workspace }) {
  const { t } = useVoice();
  const add = async (text: string) => {
    const name = cleanText(text);
    const id = crypto.randomUUID();
    if (name === '') return undefined;
    const saving = () => savePractice(db, 'communities', { id, name, contactIds: [] }, { label: name });
    const failure = await act(saving, t('learning.communityAdded', { name }));
    if (failure === undefined) look(openHere(id), { at: 'learning' });
    return failure;
  };
  return (
    <AddLine label={t('learning.newCommunity')} placeholder={t('learning.newCommunityHint')} onAdd={add} />
  );
}

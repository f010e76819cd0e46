import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { organizationKey } from '../../../lib/identity/organization-names.ts';
import { cleanText, fold } from '../../../lib/identity/text.ts';
import type { Organization } from '../../../lib/model/organization.ts';
import type { Topic } from '../../../lib/model/topic.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf, look } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { AddLine } from './add-line.tsx';
import { emptyTopic } from './empty-topic.ts';
import { LearningPart } from './learning-part.tsx';
import { openedIn, openHere } from './opened.ts';
import { TopicPage } from './topic-page.tsx';

/** Organizations and topics to learn about; `open=ID` is one of them. An organization that is marked so in its place stands here too. */
export function TopicsPage({ workspace, route }: PlaceProps) {
  const { t, compare } = useVoice();
  const { topics, organizations } = workspace.data;
  const opened = openedIn(route.query);
  const marked = useMemo(() => withoutTopic(organizations, topics), [organizations, topics]);
  const topic = topics.find(({ id }) => id === opened) ?? marked.find(({ id }) => id === opened);
  if (opened !== undefined && topic) return <TopicPage key={topic.id} workspace={workspace} topic={topic} />;
  const inOrder = [...topics, ...marked].sort((a, b) => compare(a.name, b.name));
  const learning = inOrder.filter(({ endedOn }) => endedOn === undefined);
  const ended = inOrder.filter(({ endedOn }) => endedOn !== undefined);
  return (
    <LearningPart here="topics">
      <NewTopic workspace={workspace} />
      {inOrder.length === 0 && workspace.data.isWhole ? (
        <EmptyState title={t('learning.noTopics.title')} advice={t('learning.noTopics.advice')} />
      ) : (
        <TopicRows topics={learning} />
      )}
      {ended.length > 0 && (
        <section>
          <h2 class="rows-title">{t('learning.endedTopics')}</h2>
          <TopicRows topics={ended} />
        </section>
      )}
    </LearningPart>
  );
}

/** Organizations to learn about of which nothing is written yet, as topics whose id is the organization's. */
function withoutTopic(organizations: readonly Organization[], topics: readonly Topic[]): Topic[] {
  const known = new Set(
    topics.filter(({ isOrganization }) => isOrganization).map(({ name }) => organizationKey(name)),
  );
  return organizations
    .filter(({ standing, name, aliases }) => {
      return standing === 'learn' && ![name, ...aliases].some(one => known.has(organizationKey(one)));
    })
    .map(({ id, name }) => ({ ...emptyTopic(name), id, isOrganization: true }));
}

function TopicRows({ topics }: { topics: readonly Topic[] }) {
  const { t, day } = useVoice();
  const detail = ({ learned, contactIds, endedOn }: Topic): string =>
    [
      learned.length > 0 && t('learning.learnedCount', { count: learned.length }),
      contactIds.length > 0 && t('learning.helperCount', { count: contactIds.length }),
      endedOn && t('learning.endedOn', { day: day(`${endedOn}T12:00`) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul class="practice-rows">
      {topics.map(topic => (
        <li key={topic.id}>
          <a href={addressOf('learning', 'topics', openHere(topic.id))} dir="auto">
            {topic.name}
          </a>
          <span class="soft" dir="auto">
            {topic.question ?? (topic.isOrganization ? t('learning.organization') : '')}
          </span>
          <span class="soft aside">{detail(topic)}</span>
        </li>
      ))}
    </ul>
  );
}

/** One line and Enter; its page follows. */
function NewTopic({ workspace: { db, act, data } }: { workspace: Workspace }) {
  const { t } = useVoice();
  const [isOrganization, setOrganization] = useState(false);
  const add = async (text: string) => {
    const topic = { ...emptyTopic(cleanText(text)), ...(isOrganization && { isOrganization }) };
    const known = data.topics.find(one => fold(one.name) === fold(topic.name));
    if (topic.name === '') return undefined;
    if (known) {
      look(openHere(known.id));
      return undefined;
    }
    const { createdAt, updatedAt, ...draft } = topic;
    const saving = () => savePractice(db, 'topics', draft, { label: topic.name });
    const failure = await act(saving, t('learning.topicAdded', { name: topic.name }));
    if (failure === undefined) look(openHere(topic.id), { at: 'learning' });
    return failure;
  };
  return (
    <AddLine label={t('learning.newTopic')} placeholder={t('learning.newTopicHint')} onAdd={add}>
      <label class="check">
        <input
          type="checkbox"
          checked={isOrganization}
          onChange={event => setOrganization(event.currentTarget.checked)}
        />
        {t('learning.isOrganization')}
      </label>
    </AddLine>
  );
}

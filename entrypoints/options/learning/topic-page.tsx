import { Building2 } from 'lucide';
import { useMemo } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { recordedKeys } from '../../../lib/identity/organizations.ts';
import { cleanLines } from '../../../lib/identity/text.ts';
import type { Topic } from '../../../lib/model/topic.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';
import { PracticeRecord } from '../practice/practice-record.tsx';
import { RecordActs } from '../practice/record-acts.tsx';
import { addressOf, go, goingOn, look } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { LearnedList } from './learned-list.tsx';
import { NameInPlace } from './name-in-place.tsx';
import { openHere } from './opened.ts';
import { SourceList } from './source-list.tsx';

/** Changes some of a topic; gives the sentence of a failure. */
export type SaveTopic = (change: Partial<Topic>) => Promise<string | undefined>;

const back = () => go('learning', 'topics');

/** One thing to learn about: the question, who could help, what to follow, and what was learned. */
export function TopicPage({ workspace, topic }: { workspace: Workspace; topic: Topic }) {
  const { t } = useVoice();
  const { db, act, data } = workspace;
  const today = useToday();
  const { name, isOrganization, question = '', contactIds, endedOn } = topic;
  const isStored = data.topics.includes(topic);
  const keyOf = useMemo(() => recordedKeys(data.organizations), [data.organizations]);
  const save: SaveTopic = async change => {
    // An organization that is only marked to be learned about has no topic yet.
    const id = isStored ? topic.id : crypto.randomUUID();
    const { createdAt, updatedAt, ...draft } = { ...topic, ...change, id };
    const from = isStored ? topic : undefined;
    const saving = () => savePractice(db, 'topics', draft, { label: draft.name, from });
    const failure = await act(saving, t('learning.changed', { name: draft.name }));
    if (failure === undefined && !isStored) look(openHere(id), { replace: true, at: 'learning' });
    return failure;
  };
  const remove = async () => {
    const goOn = goingOn();
    const removing = () => removePractice(db, 'topics', [topic.id], name);
    if ((await act(removing, t('learning.deleted', { name }))) === undefined) goOn('learning', 'topics');
  };
  const end = async () => {
    const { endedOn: _, ...open } = topic;
    const { createdAt, updatedAt, ...draft } = endedOn === undefined ? { ...topic, endedOn: today } : open;
    const done = t(endedOn === undefined ? 'learning.ended' : 'learning.again', { name });
    await act(() => savePractice(db, 'topics', draft, { label: name, from: topic }), done);
  };
  return (
    <PracticeRecord
      label={name}
      backTo={addressOf('learning', 'topics')}
      backText={t('learning.allTopics')}
      onBack={back}
      acts={
        isStored && (
          <RecordActs
            ending={{ label: t(endedOn === undefined ? 'learning.end' : 'learning.goOn'), act: end }}
            onDelete={remove}
          />
        )
      }
      title={<NameInPlace name={name} onSave={called => save({ name: called })} />}
      line={
        isOrganization && (
          <a class="section-link" href={addressOf('organizations', keyOf(name))}>
            <Icon node={Building2} />
            {t('learning.toOrganization')}
          </a>
        )
      }
    >
      <div class="record-columns">
        <div>
          <section class="record-section">
            <h2>{t('learning.question')}</h2>
            <EditInPlace
              label={t('learning.question')}
              value={question}
              lines
              placeholder={t('learning.questionHint')}
              onSave={text => save({ question: cleanLines(text, 2000) })}
            />
          </section>
          <section class="record-section">
            <h2>{t('learning.helpers')}</h2>
            <ContactPicker
              workspace={workspace}
              label={t('learning.helpers')}
              ids={contactIds}
              onChange={ids => void save({ contactIds: [...ids] })}
            />
          </section>
          <SourceList topic={topic} onSave={save} />
        </div>
        <LearnedList workspace={workspace} topic={topic} today={today} onSave={save} />
      </div>
    </PracticeRecord>
  );
}

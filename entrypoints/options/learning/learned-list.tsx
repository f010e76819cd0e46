import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { DayChoice } from '../../../components/day-choice.tsx';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import { cleanLines } from '../../../lib/identity/text.ts';
import type { Topic } from '../../../lib/model/topic.ts';
import { type Day, dayNumber } from '../../../lib/plan/day.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';
import { LineAct } from '../practice/line-act.tsx';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import type { SaveTopic } from './topic-page.tsx';

interface LearnedListProps {
  readonly workspace: Workspace;
  readonly topic: Topic;
  readonly today: Day;
  readonly onSave: SaveTopic;
}

type Learned = Topic['learned'][number];

/** What was learned on a topic, when and from whom; the latest first, and a form for the next. */
export function LearnedList({ workspace, topic, today, onSave }: LearnedListProps) {
  const { t, day } = useVoice();
  const { learned } = topic;
  const rows = byId(workspace.data.contacts);
  const inOrder = learned.toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  const change = (changed: Learned) =>
    onSave({ learned: learned.map(one => (one.id === changed.id ? changed : one)) });
  return (
    <section class="record-section">
      <h2>{t('learning.learned')}</h2>
      <NewLearned workspace={workspace} today={today} onAdd={one => onSave({ learned: [...learned, one] })} />
      <ol class="learned-list">
        {inOrder.map(one => {
          const from = one.contactId === undefined ? undefined : rows.get(one.contactId);
          return (
            <li key={one.id}>
              <p class="soft learned-when">
                <time dateTime={one.on}>{day(`${one.on}T12:00`)}</time>
                {one.contactId !== undefined && ' · '}
                {from && (
                  <a href={addressOf('contacts', from.id)} dir="auto">
                    {from.name}
                  </a>
                )}
                {one.contactId !== undefined && !from && t('picker.gone')}
              </p>
              <div>
                <EditInPlace
                  label={t('learning.learned')}
                  value={one.text}
                  lines
                  onSave={async typed => {
                    const text = cleanLines(typed, 5000);
                    return text === '' ? t('learning.learnedNeeded') : change({ ...one, text });
                  }}
                />
                <LineAct
                  label={t('learning.learnedOff', { text: one.text.slice(0, 60) })}
                  icon={X}
                  onClick={() => void onSave({ learned: learned.filter(({ id }) => id !== one.id) })}
                />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface NewLearnedProps extends Pick<LearnedListProps, 'workspace' | 'today'> {
  readonly onAdd: (one: Learned) => Promise<string | undefined>;
}

function NewLearned({ workspace, today, onAdd }: NewLearnedProps) {
  const { t } = useVoice();
  const [text, setText] = useState('');
  const [on, setOn] = useState(today);
  const [from, setFrom] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string>();
  const id = useId();
  const add = async () => {
    const words = cleanLines(text, 5000);
    if (words === '') return setFailure(t('learning.learnedNeeded'));
    if (dayNumber(on) === undefined) return setFailure(t('noting.problem.day'));
    const [contactId] = from;
    const sentence = await onAdd({
      id: crypto.randomUUID(),
      on,
      text: words,
      ...(contactId && { contactId }),
    });
    setFailure(sentence);
    if (sentence !== undefined) return;
    setText('');
    setFrom([]);
  };
  return (
    <SavingForm class="new-learned" onSave={add}>
      <textarea
        class="input"
        rows={2}
        dir="auto"
        aria-label={t('learning.newLearned')}
        aria-describedby={failure ? `${id}-failure` : undefined}
        placeholder={t('learning.newLearned')}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          setFailure(undefined);
        }}
      />
      <div class="new-learned-more">
        <ContactPicker
          workspace={workspace}
          label={t('learning.fromWhom')}
          ids={from}
          most={1}
          onChange={setFrom}
        />
        <DayChoice
          label={t('noting.on')}
          value={on}
          max={today}
          choices={[]}
          onChange={next => setOn(next || today)}
        />
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('learning.add')}
        </button>
      </div>
      {failure && (
        <p class="failed" id={`${id}-failure`} role="alert">
          {failure}
        </p>
      )}
    </SavingForm>
  );
}

import { ArrowLeft } from 'lucide';
import { useState } from 'preact/hooks';
import { CadenceChoice } from '../../../components/cadence-choice.tsx';
import { DayChoice } from '../../../components/day-choice.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import { addDays, addMonths } from '../../../lib/plan/day.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';
import { addressOf, goingOn } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { mentorshipName, topicsOf } from './mentorship-words.ts';

const roles = ['mentor', 'mentee', 'peer'] as const;

/** A mentoring, or a group of peers, that begins; saved, its page follows. */
export function NewMentorship({ workspace }: { workspace: Workspace }) {
  const { t } = useVoice();
  const { db, act, data } = workspace;
  const today = useToday();
  const [role, setRole] = useState<Mentorship['role']>('mentor');
  const [name, setName] = useState('');
  const [ids, setIds] = useState<readonly string[]>([]);
  const [topics, setTopics] = useState('');
  const [rhythm, setRhythm] = useState('P1M');
  const [nextSessionOn, setNext] = useState('');
  const [failure, setFailure] = useState<string>();
  const isGroup = role === 'peer';
  const save = async () => {
    const goOn = goingOn();
    if (ids.length === 0) return setFailure(t('mentoring.nobody'));
    const id = crypto.randomUUID();
    const draft = {
      id,
      role,
      name: isGroup ? cleanText(name) : '',
      contactIds: [...ids],
      topics: topicsOf(topics),
      rhythm,
      startedOn: today,
      nextSessionOn,
    };
    const called = mentorshipName(
      { contactIds: draft.contactIds, ...(draft.name && { name: draft.name }) },
      byId(data.contacts),
      t('picker.gone'),
    );
    const saving = () => savePractice(db, 'mentorships', draft, { label: called });
    const sentence = await act(saving, t('mentoring.begun', { name: called }));
    if (sentence === undefined) goOn('mentoring', id);
    else setFailure(sentence);
  };
  return (
    <article class="record-page">
      <div class="record-actions">
        <a class="button quiet" href={addressOf('mentoring')}>
          <Icon node={ArrowLeft} />
          {t('mentoring.all')}
        </a>
      </div>
      <SavingForm class="record-form" onInput={() => setFailure(undefined)} onSave={save}>
        <h1>{t('mentoring.begin')}</h1>
        <Segmented
          name="mentoring-role"
          label={t('field.myRole')}
          value={role}
          options={roles.map(one => ({ value: one, label: t(`mentoring.role.${one}`) }))}
          onChange={one => {
            setRole(one);
            if (one !== 'peer') setIds(ids.slice(0, 1));
          }}
        />
        <p class="soft">{t(`mentoring.advice.${role}`)}</p>
        <div class="fields">
          {isGroup && (
            <TextField
              id="mentoring-name"
              label={t('mentoring.groupName')}
              value={name}
              placeholder={t('mentoring.groupNameHint')}
              onInput={setName}
            />
          )}
          <div class="field-row">
            <span class="row-label" aria-hidden="true">
              {t(`mentoring.who.${role}`)}
            </span>
            <ContactPicker
              workspace={workspace}
              label={t(`mentoring.who.${role}`)}
              ids={ids}
              {...(!isGroup && { most: 1 })}
              onChange={next => {
                setIds(next);
                setFailure(undefined);
              }}
            />
          </div>
          <TextField
            id="mentoring-topics"
            label={t('mentoring.topics')}
            value={topics}
            placeholder={t('mentoring.topicsHint')}
            onInput={setTopics}
          />
          <FieldRow id="mentoring-rhythm" label={t('field.cadence')}>
            <CadenceChoice
              id="mentoring-rhythm"
              label={t('field.cadence')}
              value={rhythm}
              onChange={setRhythm}
            />
          </FieldRow>
          <FieldRow id="mentoring-next" label={t('mentoring.next')}>
            <DayChoice
              id="mentoring-next"
              value={nextSessionOn}
              choices={[
                { label: t('record.followUp.week'), day: addDays(today, 7) },
                { label: t('record.followUp.month'), day: addMonths(today, 1) },
              ]}
              onChange={setNext}
            />
          </FieldRow>
        </div>
        <footer class="save-bar">
          <p class="failed stretch" role="alert">
            {failure}
          </p>
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </article>
  );
}

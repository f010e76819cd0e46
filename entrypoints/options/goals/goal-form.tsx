import { ArrowLeft } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { FieldRow } from '../../../components/field-row.tsx';
import { GrowingInput } from '../../../components/growing-input.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { NamesInput } from '../../../components/names-input.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import type { Goal } from '../../../lib/model/goal.ts';
import { smartOf } from '../../../lib/plan/goals/smart.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';

import { useKnownNames } from '../use-known-names.ts';
import { addressOf, goingOn } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import {
  type GoalText,
  goalOf,
  goalProblem,
  goalText,
  newGoal,
  smartDraft,
  takenOver,
} from './goal-draft.ts';
import { MeasureFields } from './measure-fields.tsx';
import { SmartMarks } from './smart-marks.tsx';

interface GoalFormProps {
  readonly workspace: Workspace;
  /** Absent: a new one. */
  readonly goal?: Goal;
}

/** A goal being written: beside the fields stands what it still lacks. Saved, its page follows. */
export function GoalForm({ workspace, goal }: GoalFormProps) {
  const { db, act, data } = workspace;
  const { t } = useVoice();
  const today = useToday();
  // What the form began with: what is changed elsewhere meanwhile is not taken back.
  const [shown] = useState(goal);
  const [form, setForm] = useState<GoalText>(() => (goal ? goalText(goal) : newGoal(today)));
  const [failure, setFailure] = useState<string>();
  const known = useKnownNames(data);
  const smart = useMemo(() => smartOf(smartDraft(form), today), [form, today]);
  const set = (change: Partial<GoalText>) => {
    setForm({ ...form, ...change });
    setFailure(undefined);
  };
  const save = async () => {
    const goOn = goingOn();
    const problem = goalProblem(form);
    if (problem) return setFailure(t(`goals.problem.${problem}`));
    const id = shown?.id ?? crypto.randomUUID();
    const draft = { ...goalOf(form, today, shown), id };
    const sentence = await act(
      () => savePractice(db, 'goals', draft, { label: draft.text, from: shown }),
      t('goals.saved'),
    );
    if (sentence === undefined) goOn('goals', id);
    else setFailure(sentence);
  };
  const back = goal ? addressOf('goals', goal.id) : addressOf('goals');
  return (
    <article class="record-page">
      <div class="record-actions">
        <a class="button quiet" href={back}>
          <Icon node={ArrowLeft} />
          {goal ? t('action.cancel') : t('goals.all')}
        </a>
      </div>
      <SavingForm class="goal-form" onSave={save}>
        <h1>{goal ? t('action.edit') : t('goals.new')}</h1>
        <label class="goal-sentence">
          <span class="visually-hidden">{t('goals.text')}</span>
          <textarea
            class="input"
            rows={2}
            dir="auto"
            maxLength={500}
            placeholder={t('goals.textHint')}
            value={form.text}
            onInput={event => set({ text: event.currentTarget.value })}
          />
        </label>
        <SmartMarks
          smart={smart}
          measure={form.measure}
          onTake={() => set(takenOver(form, smart.proposal))}
        />
        <div class="fields">
          <FieldRow id="goal-why" label={t('goals.why')}>
            <GrowingInput
              id="goal-why"
              class="plain-input"
              dir="auto"
              autocomplete="off"
              maxLength={500}
              placeholder={t('goals.whyHint')}
              value={form.why}
              onInput={why => set({ why })}
            />
          </FieldRow>
          <MeasureFields form={form} organizations={known.organizations} db={db} onChange={set} />
          <FieldRow id="goal-startOn" label={t('goals.startOn')}>
            <input
              id="goal-startOn"
              class="plain-input"
              type="date"
              value={form.startOn}
              onInput={event => set({ startOn: event.currentTarget.value })}
            />
          </FieldRow>
          <FieldRow id="goal-deadline" label={t('goals.deadline')}>
            <input
              id="goal-deadline"
              class="plain-input"
              type="date"
              value={form.deadline}
              onInput={event => set({ deadline: event.currentTarget.value })}
            />
          </FieldRow>
          <div class="field-row">
            <span class="row-label" aria-hidden="true">
              {t('goals.people')}
            </span>
            <ContactPicker
              workspace={workspace}
              label={t('goals.addPerson')}
              ids={form.contactIds}
              onChange={ids => set({ contactIds: [...ids] })}
            />
          </div>
          <FieldRow id="goal-organizations" label={t('goals.organizations')}>
            <NamesInput
              id="goal-organizations"
              label={t('goals.organizations')}
              placeholder={t('goals.addOrganization')}
              names={form.organizations}
              known={known.organizations}
              onChange={names => set({ organizations: [...names] })}
            />
          </FieldRow>
          <FieldRow id="goal-topics" label={t('goals.topics')}>
            <NamesInput
              id="goal-topics"
              label={t('goals.topics')}
              placeholder={t('goals.addTopic')}
              names={form.topics}
              known={known.topics}
              onChange={names => set({ topics: [...names] })}
            />
          </FieldRow>
          <FieldRow id="goal-note" label={t('field.note')}>
            <textarea
              id="goal-note"
              class="plain-input"
              rows={1}
              dir="auto"
              maxLength={20_000}
              placeholder={t('popup.noteHint')}
              value={form.note}
              onInput={event => set({ note: event.currentTarget.value })}
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

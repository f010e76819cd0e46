import { useId, useState } from 'preact/hooks';
import { DayChoice } from '../../../components/day-choice.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { GrowingInput } from '../../../components/growing-input.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { WordRadios } from '../../../components/word-radios.tsx';
import { type Opportunity, opportunityKinds } from '../../../lib/model/opportunity.ts';
import { addDays, addMonths, type Day } from '../../../lib/plan/day.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';
import { PracticeDialog } from '../practice/practice-dialog.tsx';
import type { Workspace } from '../workspace.ts';
import {
  type OpportunityDraft,
  opportunityDraft,
  opportunityOf,
  opportunityProblem,
} from './opportunity-draft.ts';

interface OpportunityDialogProps {
  readonly workspace: Workspace;
  /** The one that is changed; absent: a new one. */
  readonly opportunity?: Opportunity;
  readonly today: Day;
  /** When it is closed. */
  readonly onDone: () => void;
}

const textFields = ['organization', 'url', 'nextStep'] as const;

/** A chance that one heard of, written or changed. */
export function OpportunityDialog({ workspace, opportunity, today, onDone }: OpportunityDialogProps) {
  const { t } = useVoice();
  const { db, act } = workspace;
  const id = useId();
  const [draft, setDraft] = useState(() => opportunityDraft(opportunity, today));
  const [failure, setFailure] = useState<string>();
  const set = (change: Partial<OpportunityDraft>) => {
    setDraft({ ...draft, ...change });
    setFailure(undefined);
  };
  const close = (sentence: string | undefined) => (sentence === undefined ? onDone() : setFailure(sentence));
  const save = async () => {
    const problem = opportunityProblem(draft);
    if (problem) return setFailure(t(`opportunity.problem.${problem}`));
    const text = draft.text.trim();
    const wanted = opportunityOf(draft, opportunity);
    close(
      await act(
        () => savePractice(db, 'opportunities', wanted, { label: text, from: opportunity }),
        t('opportunity.saved', { text }),
      ),
    );
  };
  const remove = async ({ id: gone, text }: Opportunity) =>
    close(
      await act(() => removePractice(db, 'opportunities', [gone], text), t('opportunity.deleted', { text })),
    );
  const labels = {
    organization: t('field.organization'),
    url: t('opportunity.url'),
    nextStep: t('opportunity.nextStep'),
  };
  return (
    <PracticeDialog title={t(opportunity ? 'opportunity.edit' : 'opportunity.new')} onClose={onDone}>
      <SavingForm onSave={save}>
        <div class="practice-body interaction-form">
          <WordRadios
            name={`${id}-kind`}
            label={t('opportunity.kind')}
            value={draft.kind}
            options={opportunityKinds}
            wordOf={kind => t(`opportunity.kind.${kind}`)}
            onChange={kind => set({ kind })}
          />
          <GrowingInput
            class="input interaction-line"
            data-first
            autocomplete="off"
            dir="auto"
            maxLength={500}
            aria-label={t('opportunity.text')}
            placeholder={t('opportunity.textHint')}
            value={draft.text}
            onInput={text => set({ text })}
          />
          <div class="fields">
            <div class="field-row">
              <span class="row-label" aria-hidden="true">
                {t('opportunity.heardFrom')}
              </span>
              <ContactPicker
                workspace={workspace}
                label={t('opportunity.heardFrom')}
                ids={draft.heardFromId ? [draft.heardFromId] : []}
                most={1}
                onChange={([heardFromId = '']) => set({ heardFromId })}
              />
            </div>
            <FieldRow id={`${id}-heard`} label={t('opportunity.heardOn')}>
              <DayChoice
                id={`${id}-heard`}
                value={draft.heardOn}
                max={today}
                choices={[{ label: t('noting.today'), day: today }]}
                onChange={heardOn => set({ heardOn })}
              />
            </FieldRow>
            <FieldRow id={`${id}-deadline`} label={t('opportunity.deadline')}>
              <DayChoice
                id={`${id}-deadline`}
                value={draft.deadline}
                choices={[
                  { label: t('record.followUp.week'), day: addDays(today, 7) },
                  { label: t('record.followUp.month'), day: addMonths(today, 1) },
                ]}
                onChange={deadline => set({ deadline })}
              />
            </FieldRow>
            {textFields.map(field => (
              <FieldRow key={field} id={`${id}-${field}`} label={labels[field]}>
                <GrowingInput
                  id={`${id}-${field}`}
                  class="plain-input"
                  inputMode={field === 'url' ? 'url' : undefined}
                  autocomplete="off"
                  dir="auto"
                  maxLength={2000}
                  placeholder={field === 'nextStep' ? t('opportunity.nextStepHint') : undefined}
                  value={draft[field]}
                  onInput={text => set({ [field]: text })}
                />
              </FieldRow>
            ))}
            <FieldRow id={`${id}-note`} label={t('field.note')}>
              <textarea
                id={`${id}-note`}
                class="plain-input"
                rows={2}
                dir="auto"
                maxLength={20_000}
                value={draft.note}
                onInput={event => set({ note: event.currentTarget.value })}
              />
            </FieldRow>
          </div>
        </div>
        <footer class="practice-foot">
          <p class="failed" role="alert">
            {failure}
          </p>
          {opportunity && (
            <button type="button" class="button quiet danger" onClick={() => void remove(opportunity)}>
              {t('action.delete')}
            </button>
          )}
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}

import { useId, useState } from 'preact/hooks';
import { emptyEvent } from '../../../components/event-form.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { GrowingInput } from '../../../components/growing-input.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { cleanText } from '../../../lib/identity/text.ts';
import { tidyEvent } from '../../../lib/identity/tidy.ts';
import { guessedEventKind } from '../../../lib/plan/event-kind.ts';
import { saveTraining } from '../../../lib/store/new-training.ts';
import { PracticeDialog } from '../practice/practice-dialog.tsx';
import type { Workspace } from '../workspace.ts';

interface NewTrainingProps {
  readonly workspace: Workspace;
  readonly onDone: () => void;
}

const empty = { name: '', startDate: '', endDate: '', organizer: '', creditHours: '', certificate: '' };
type Draft = typeof empty;
type More = Readonly<Record<string, unknown>> & { readonly type?: 'date' };

/** A training that was attended, or will be, written by hand: it becomes an event with hours. */
export function NewTraining({ workspace: { db, act }, onDone }: NewTrainingProps) {
  const { t } = useVoice();
  const [draft, setDraft] = useState<Draft>(empty);
  const [failure, setFailure] = useState<string>();
  const id = useId();
  const save = async () => {
    const { certificate, ...facts } = draft;
    const saving = async () => {
      const event = tidyEvent({ ...emptyEvent, ...facts });
      // Without hours only a training stands on this page.
      const eventKind = event.creditHours ? (guessedEventKind(event) ?? 'training') : 'training';
      const number = cleanText(certificate);
      return saveTraining(db, {
        event,
        participation: { eventKind, ...(number && { certificate: number }) },
      });
    };
    const sentence = await act(saving, t('popup.saved', { name: facts.name.trim() }));
    if (sentence === undefined) onDone();
    else setFailure(sentence);
  };
  const input = (field: keyof Draft, label: string, { type, ...more }: More = {}) => {
    const shared = { id: `${id}-${field}`, class: 'plain-input', value: draft[field], ...more };
    const write = (text: string) => {
      setDraft({ ...draft, [field]: text });
      setFailure(undefined);
    };
    return (
      <FieldRow id={shared.id} label={label}>
        {type === 'date' ? (
          <input {...shared} type={type} onInput={event => write(event.currentTarget.value)} />
        ) : (
          <GrowingInput {...shared} dir="auto" autocomplete="off" onInput={write} />
        )}
      </FieldRow>
    );
  };
  return (
    <PracticeDialog title={t('learning.addTraining')} onClose={onDone}>
      <SavingForm onSave={save}>
        <div class="practice-body">
          <div class="fields">
            {input('name', t('field.name'), { required: true, maxLength: 300, 'data-first': true })}
            {input('startDate', t('learning.firstDay'), { type: 'date', required: true })}
            {input('endDate', t('learning.lastDay'), { type: 'date', min: draft.startDate })}
            {input('organizer', t('field.organizer'))}
            {input('creditHours', t('field.creditHours'), { inputMode: 'decimal' })}
            {input('certificate', t('field.certificate'), {
              placeholder: t('participation.certificateHint'),
            })}
          </div>
        </div>
        <footer class="practice-foot">
          <p class="failed" role="alert">
            {failure}
          </p>
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}

import { useId, useState } from 'preact/hooks';
import { DayChoice } from '../../../components/day-choice.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { InteractionForm } from '../../../components/interaction-form.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { addDays, addMonths, afterCadence } from '../../../lib/plan/day.ts';
import {
  type InteractionDraft,
  newInteraction,
  notedOf,
  notingProblem,
  promiseOf,
  promiseProblem,
} from '../../../lib/plan/noting.ts';
import type { MeetingEdit } from '../../../lib/store/edit-meeting.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { type Agreed, AgreedRows } from './agreed-rows.tsx';
import { ContactPicker } from './contact-picker.tsx';
import { PracticeDialog } from './practice-dialog.tsx';

/** What is noted of a meeting; of what it was one is the caller's to add. */
export type MeetingNote = Pick<MeetingEdit, 'contactIds' | 'interaction' | 'promises' | 'takenOff'> & {
  /** When one meets next; absent: not known. */
  readonly nextOn: string | undefined;
};

interface MeetingDialogProps {
  readonly workspace: Workspace;
  readonly title: string;
  /** Who is expected to have been there. */
  readonly contactIds: readonly string[];
  /** Whether it is asked who was there. */
  readonly asksWho: boolean;
  readonly initial: Partial<InteractionDraft>;
  readonly relation?: ContactRow['relation'];
  /** How often one meets: the next day is proposed by it. */
  readonly rhythm: string | undefined;
  /** Where a next day is agreed already. */
  readonly nextOn: string | undefined;
  /** Whether it is asked when one meets next; absent: it is. */
  readonly asksNext?: boolean;
  /** Of a meeting that is noted already and is changed: what is open of what was agreed. */
  readonly noted?: readonly Agreed[];
  /** Saves it, and gives the sentence of a failure. */
  readonly onSave: (note: MeetingNote) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Notes a session or a meeting: who was there, what happened, what was agreed with whom, and when one meets next. */
export function MeetingDialog(props: MeetingDialogProps) {
  const { workspace, title, asksWho, initial, relation, rhythm, nextOn, onSave, onClose } = props;
  const { noted, asksNext = true } = props;
  const { t } = useVoice();
  const today = useToday();
  const id = useId();
  const [ids, setIds] = useState(props.contactIds);
  const [draft, setDraft] = useState(() => newInteraction(today, initial, relation));
  const [agreed, setAgreed] = useState<readonly Agreed[]>(noted ?? []);
  // A day that was agreed and is still to come stays, unless another one is chosen. One that has come was for this meeting, if it is new.
  const [next, setNext] = useState(nextOn !== undefined && (noted || nextOn > today) ? nextOn : '');
  const [failure, setFailure] = useState<string>();
  const rows = byId(workspace.data.contacts);
  const byRhythm = rhythm === undefined ? undefined : afterCadence(draft.on, rhythm);
  const save = async () => {
    const problem = notingProblem(draft, today) ?? agreed.map(promiseProblem).find(one => one);
    if (problem) return setFailure(t(`noting.problem.${problem}`));
    if (ids.length === 0) return setFailure(t('meeting.nobody'));
    const { interaction } = notedOf(draft);
    const { mentorshipId } = interaction;
    const promises = agreed.map(one => ({
      ...promiseOf(one),
      contactId: one.contactId,
      ...(one.id !== undefined && { id: one.id }),
      ...(mentorshipId && { mentorshipId }),
    }));
    const left = new Set(agreed.map(one => one.id));
    const takenOff = (noted ?? []).flatMap(one => (one.id === undefined || left.has(one.id) ? [] : [one.id]));
    const note = { contactIds: ids, interaction, promises, takenOff, nextOn: next || undefined };
    const sentence = await onSave(note);
    if (sentence === undefined) onClose();
    else setFailure(sentence);
  };
  return (
    <PracticeDialog title={title} onClose={onClose}>
      <SavingForm onInput={() => setFailure(undefined)} onSave={save}>
        <div class="practice-body">
          {asksWho && (
            <div class="who-was-there">
              <p class="soft" aria-hidden="true">
                {t('meeting.there')}
              </p>
              <ContactPicker workspace={workspace} label={t('meeting.there')} ids={ids} onChange={setIds} />
            </div>
          )}
          <InteractionForm
            draft={draft}
            today={today}
            relation={relation}
            hidesKind
            isAlone
            onChange={setDraft}
          />
          <div class="fields interaction-form">
            <AgreedRows
              id={id}
              agreed={agreed}
              contactIds={ids}
              nameOf={one => rows.get(one)?.name ?? t('picker.gone')}
              asksWho={asksWho}
              today={today}
              nextOn={next}
              onChange={setAgreed}
            />
            {asksNext && (
              <FieldRow id={`${id}-next`} label={t('meeting.next')}>
                <DayChoice
                  id={`${id}-next`}
                  value={next}
                  choices={
                    byRhythm !== undefined && byRhythm > today
                      ? [{ label: t('meeting.byRhythm'), day: byRhythm }]
                      : [
                          { label: t('record.followUp.week'), day: addDays(today, 7) },
                          { label: t('record.followUp.month'), day: addMonths(today, 1) },
                        ]
                  }
                  onChange={setNext}
                />
              </FieldRow>
            )}
          </div>
        </div>
        <footer class="practice-foot">
          <p class="failed" role="alert">
            {failure}
          </p>
          <span class="soft hint">{t('noting.keys')}</span>
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}

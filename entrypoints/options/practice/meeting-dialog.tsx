import { Plus } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { DayChoice } from '../../../components/day-choice.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { Icon } from '../../../components/icon.tsx';
import { InteractionForm } from '../../../components/interaction-form.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PromiseForm } from '../../../components/promise-form.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { addDays, addMonths, afterCadence } from '../../../lib/plan/day.ts';
import {
  type InteractionDraft,
  newInteraction,
  notedOf,
  notingProblem,
  type PromiseDraft,
  promiseOf,
  promiseProblem,
} from '../../../lib/plan/noting.ts';
import type { Meeting } from '../../../lib/store/note-meeting.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { contactsById } from './contact-choices.ts';
import { ContactPicker } from './contact-picker.tsx';
import { PracticeDialog } from './practice-dialog.tsx';

/** What is noted of a meeting; of what it was one is the caller's to add. */
export type MeetingNote = Pick<Meeting, 'contactIds' | 'interaction' | 'promises'> & {
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
  /** Saves it, and gives the sentence of a failure. */
  readonly onSave: (note: MeetingNote) => Promise<string | undefined>;
  readonly onClose: () => void;
}

interface Agreed extends PromiseDraft {
  readonly contactId: string;
}

const most = 8;
const whose: readonly Commitment['whose'][] = ['mine', 'theirs'];

/** Notes a session or a meeting: who was there, what happened, what was agreed with whom, and when one meets next. */
export function MeetingDialog(props: MeetingDialogProps) {
  const { workspace, title, asksWho, initial, relation, rhythm, nextOn, onSave, onClose } = props;
  const { t } = useVoice();
  const today = useToday();
  const id = useId();
  const [ids, setIds] = useState(props.contactIds);
  const [draft, setDraft] = useState(() => newInteraction(today, initial, relation));
  const [agreed, setAgreed] = useState<readonly Agreed[]>([]);
  // A day that was agreed and is still to come stays, unless another one is chosen.
  const [next, setNext] = useState(nextOn !== undefined && nextOn > today ? nextOn : '');
  const [failure, setFailure] = useState<string>();
  const rows = contactsById(workspace.data.contacts);
  const nameOf = (one: string): string => rows.get(one)?.name ?? t('picker.gone');
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
      ...(mentorshipId && { mentorshipId }),
    }));
    const sentence = await onSave({ contactIds: ids, interaction, promises, nextOn: next || undefined });
    if (sentence === undefined) onClose();
    else setFailure(sentence);
  };
  const add = (one: Commitment['whose']) => {
    const [contactId = ''] = ids;
    setAgreed([...agreed, { whose: one, text: '', dueOn: next, contactId }]);
    queueMicrotask(() => document.getElementById(`${id}-agreed-${agreed.length}`)?.focus());
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
            <div class="field-row">
              <span class="row-label" aria-hidden="true">
                {t('meeting.agreed')}
              </span>
              <div class="promises-in-form">
                {agreed.map((one, index) => (
                  <div key={index} class="agreed">
                    {asksWho && (
                      <select
                        class="plain-input"
                        aria-label={t('promise.with')}
                        value={one.contactId}
                        onChange={({ currentTarget: { value } }) =>
                          setAgreed(agreed.with(index, { ...one, contactId: value }))
                        }
                      >
                        {[...new Set([...ids, one.contactId])].filter(Boolean).map(who => (
                          <option key={who} value={who}>
                            {nameOf(who)}
                          </option>
                        ))}
                      </select>
                    )}
                    <PromiseForm
                      id={`${id}-agreed-${index}`}
                      promise={one}
                      today={today}
                      onChange={changed => setAgreed(agreed.with(index, { ...one, ...changed }))}
                      onRemove={() => setAgreed(agreed.toSpliced(index, 1))}
                    />
                  </div>
                ))}
                {agreed.length < most && ids.length > 0 && (
                  <span class="chips add-promise">
                    {whose.map(one => (
                      <button key={one} type="button" class="chip suggestion" onClick={() => add(one)}>
                        <Icon node={Plus} />
                        {t(`promise.${one}`)}
                      </button>
                    ))}
                  </span>
                )}
              </div>
            </div>
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

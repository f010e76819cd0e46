import { CalendarPlus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { ChoiceRow } from '../../../components/choice-row.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { GrowingInput } from '../../../components/growing-input.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { engagements, type Slot } from '../../../lib/model/week-plan.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { Span } from '../../../lib/plan/span.ts';
import { withEdit } from '../../../lib/store/with-edit.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';
import { PracticeDialog } from '../practice/practice-dialog.tsx';
import type { Workspace } from '../workspace.ts';
import { downloadPlan, ownZone } from './plan-file.ts';
import { newSlot, slotOf, slotProblem, slotText } from './slot-draft.ts';
import type { ChangeWeek } from './use-week-change.ts';

interface SlotDialogProps {
  readonly workspace: Workspace;
  readonly span: Span;
  /** The time that is changed, or the day of a new one. */
  readonly start: { readonly on: Day } | { readonly slot: Slot };
  readonly change: ChangeWeek;
  readonly onClose: () => void;
}

/** A time of the week: what for, when, how long, in which way, with whom. */
export function SlotDialog({ workspace, span, start, change, onClose }: SlotDialogProps) {
  const { t } = useVoice();
  const slot = 'slot' in start ? start.slot : undefined;
  const [form, setForm] = useState(() => ('slot' in start ? slotText(start.slot) : newSlot(start.on)));
  const [failure, setFailure] = useState<string>();
  const set = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setFailure(undefined);
  };
  const save = async () => {
    const problem = slotProblem(form, span);
    if (problem) return setFailure(t(`plan.problem.${problem}`));
    const made = slotOf(form, slot ?? { id: crypto.randomUUID(), timeZone: ownZone() });
    const sentence = await change(
      stored => withEdit(stored, { slots: [made] }, { slots: slot ? [slot] : [] }),
      t('plan.slotSaved'),
    );
    if (sentence === undefined) onClose();
    else setFailure(sentence);
  };
  const remove = async ({ id: gone }: Slot) => {
    await change(
      stored => ({ ...stored, slots: stored.slots.filter(({ id }) => id !== gone) }),
      t('plan.slotDeleted'),
    );
    onClose();
  };
  const toCalendar = (kept: Slot) => {
    const plan = workspace.data.weekPlans.find(({ slots }) => slots.some(({ id }) => id === kept.id));
    return downloadPlan({ slots: [kept], plan }, `${kept.on}.ics`, workspace.settings);
  };
  return (
    <PracticeDialog title={t(slot ? 'plan.changeTime' : 'plan.newTime')} onClose={onClose}>
      <SavingForm onSave={save}>
        <div class="practice-body slot-form">
          <GrowingInput
            data-first
            class="input"
            dir="auto"
            autocomplete="off"
            maxLength={300}
            aria-label={t('plan.what')}
            placeholder={t('plan.whatHint')}
            value={form.text}
            onInput={text => set({ text })}
          />
          <div class="fields">
            <FieldRow id="slot-on" label={t('plan.day')}>
              <input
                id="slot-on"
                class="plain-input"
                type="date"
                min={span.startOn}
                max={span.endOn}
                value={form.on}
                onInput={event => set({ on: event.currentTarget.value })}
              />
            </FieldRow>
            <FieldRow id="slot-start" label={t('plan.start')} hint={t('plan.startHint')}>
              <input
                id="slot-start"
                class="plain-input"
                type="time"
                value={form.start}
                onInput={event => set({ start: event.currentTarget.value })}
              />
            </FieldRow>
            <FieldRow id="slot-minutes" label={t('plan.minutes')}>
              <input
                id="slot-minutes"
                class="plain-input"
                type="text"
                inputMode="numeric"
                autocomplete="off"
                maxLength={4}
                value={form.minutes}
                onInput={event => set({ minutes: event.currentTarget.value })}
              />
            </FieldRow>
            <ChoiceRow
              id="slot-way"
              label={t('plan.way')}
              value={form.engagement}
              none={t('plan.wayNone')}
              options={engagements.map(value => ({ value, label: t(`engagement.${value}`) }))}
              onChange={engagement => set({ engagement })}
            />
            <div class="field-row">
              <span class="row-label" aria-hidden="true">
                {t('plan.withWhom')}
              </span>
              <ContactPicker
                workspace={workspace}
                label={t('plan.withWhom')}
                ids={form.contactId === '' ? [] : [form.contactId]}
                most={1}
                onChange={([contactId = '']) => set({ contactId })}
              />
            </div>
          </div>
        </div>
        <footer class="practice-foot">
          <p class="failed" role="alert">
            {failure}
          </p>
          {slot && (
            <>
              <button type="button" class="button quiet danger" onClick={() => void remove(slot)}>
                <Icon node={Trash2} />
                <span>{t('action.delete')}</span>
              </button>
              <button type="button" class="button quiet" onClick={() => void toCalendar(slot)}>
                <Icon node={CalendarPlus} />
                <span>{t('event.saveIcs')}</span>
              </button>
            </>
          )}
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}

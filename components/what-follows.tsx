import { useId } from 'preact/hooks';
import { addDays, addMonths, type Day } from '../lib/plan/day.ts';
import type { InteractionDraft, PromiseDraft } from '../lib/plan/noting.ts';
import { AddPromise } from './add-promise.tsx';
import { DayChoice } from './day-choice.tsx';
import { FieldRow } from './field-row.tsx';
import { GrowingInput } from './growing-input.tsx';
import { useVoice } from './language.tsx';
import { PromiseForm } from './promise-form.tsx';

interface WhatFollowsProps {
  readonly draft: InteractionDraft;
  readonly today: Day;
  readonly onChange: (draft: InteractionDraft) => void;
}

const most = 5;

/** What follows from an interaction: when to be in touch again and what for, and what was promised. */
export function WhatFollows({ draft, today, onChange }: WhatFollowsProps) {
  const { t } = useVoice();
  const id = useId();
  const { promises } = draft;
  const setPromise = (index: number, promise: PromiseDraft) =>
    onChange({ ...draft, promises: promises.with(index, promise) });
  const add = (promise: PromiseDraft['whose']) => {
    onChange({ ...draft, promises: [...promises, { whose: promise, text: '', dueOn: '' }] });
    queueMicrotask(() => document.getElementById(`${id}-promise-${promises.length}`)?.focus());
  };
  return (
    <>
      <FieldRow id={`${id}-for`} label={t('noting.next')}>
        <div class="next-step">
          <GrowingInput
            id={`${id}-for`}
            class="plain-input"
            autocomplete="off"
            maxLength={300}
            placeholder={t('noting.nextHint')}
            value={draft.followUpFor}
            onInput={followUpFor => onChange({ ...draft, followUpFor })}
          />
          <DayChoice
            label={t('noting.nextOn')}
            value={draft.followUpOn}
            choices={[
              { label: t('record.followUp.week'), day: addDays(today, 7) },
              { label: t('record.followUp.month'), day: addMonths(today, 1) },
            ]}
            onChange={followUpOn => onChange({ ...draft, followUpOn })}
          />
        </div>
      </FieldRow>
      <div class="field-row">
        <span class="row-label" aria-hidden="true">
          {t('noting.promises')}
        </span>
        <div class="promises-in-form">
          {promises.map((promise, index) => (
            <PromiseForm
              key={index}
              id={`${id}-promise-${index}`}
              promise={promise}
              today={today}
              onChange={next => setPromise(index, next)}
              onRemove={() => onChange({ ...draft, promises: promises.toSpliced(index, 1) })}
            />
          ))}
          {promises.length < most && <AddPromise onAdd={add} />}
        </div>
      </div>
    </>
  );
}

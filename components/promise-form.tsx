import './practice-form.css';
import { X } from 'lucide';
import type { Commitment } from '../lib/model/commitment.ts';
import { addDays, addMonths, type Day } from '../lib/plan/day.ts';
import type { PromiseDraft } from '../lib/plan/noting.ts';
import { DayChoice } from './day-choice.tsx';
import { GrowingInput } from './growing-input.tsx';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import { WordRadios } from './word-radios.tsx';

interface PromiseFormProps {
  /** Of its inputs; one on a page. */
  readonly id: string;
  readonly promise: PromiseDraft;
  readonly today: Day;
  readonly onChange: (promise: PromiseDraft) => void;
  /** Where there may be none. */
  readonly onRemove?: () => void;
}

const whose: readonly Commitment['whose'][] = ['mine', 'theirs'];

/** A promise: whose, what, and by when. */
export function PromiseForm({ id, promise, today, onChange, onRemove }: PromiseFormProps) {
  const { t } = useVoice();
  return (
    <div class="promise-form">
      <div class="promise-whose">
        <WordRadios
          name={`${id}-whose`}
          label={t('promise.whose')}
          value={promise.whose}
          options={whose}
          wordOf={one => t(`promise.${one}`)}
          onChange={one => onChange({ ...promise, whose: one })}
        />
        {onRemove && (
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={t('promise.without')}
            title={t('promise.without')}
            onClick={onRemove}
          >
            <Icon node={X} />
          </button>
        )}
      </div>
      <GrowingInput
        id={id}
        data-first
        class="input"
        autocomplete="off"
        maxLength={500}
        aria-label={t('promise.what')}
        placeholder={t('promise.whatHint')}
        value={promise.text}
        onInput={text => onChange({ ...promise, text })}
      />
      <DayChoice
        label={t('promise.due')}
        value={promise.dueOn}
        choices={[
          { label: t('record.followUp.week'), day: addDays(today, 7) },
          { label: t('record.followUp.month'), day: addMonths(today, 1) },
        ]}
        onChange={dueOn => onChange({ ...promise, dueOn })}
      />
    </div>
  );
}

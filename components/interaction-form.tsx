import './practice-form.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Relationship } from '../lib/model/contact.ts';
import type { Direction, Untold } from '../lib/model/interaction.ts';
import { addDays, type Day } from '../lib/plan/day.ts';
import { type InteractionDraft, withKind, withPasted } from '../lib/plan/noting.ts';
import { DayChoice } from './day-choice.tsx';
import { FieldRow } from './field-row.tsx';
import { GrowingInput } from './growing-input.tsx';
import { IntroducedRow, type IntroducedTo } from './introduced-row.tsx';
import { KindChoice } from './kind-choice.tsx';
import { useVoice } from './language.tsx';
import { MoreOfInteraction } from './more-of-interaction.tsx';
import { UntoldRow } from './untold-row.tsx';
import { WhatFollows } from './what-follows.tsx';
import { WordRadios } from './word-radios.tsx';

export interface InteractionFormProps {
  readonly draft: InteractionDraft;
  readonly today: Day;
  readonly onChange: (draft: InteractionDraft) => void;
  /** What they are to you: it tells for whom advice usually is. */
  readonly relation?: Relationship['relation'];
  /** What they did and have not been told of what came of it. */
  readonly untold?: readonly Untold[];
  /** Where it may have happened, the likeliest first; none: one cannot say. */
  readonly events?: readonly { readonly id: string; readonly name: string }[];
  /** Who may have been introduced; absent: one cannot say. */
  readonly others?: IntroducedTo;
  /** Only the interaction: what followed from it is written where it stands. */
  readonly isAlone?: boolean;
  /** The kind was chosen before, and is not asked for again. */
  readonly hidesKind?: boolean;
}

const directions: readonly Direction[] = ['given', 'received', 'mutual'];

/** What happened with somebody: a kind and one line are enough, the rest is there for who wants it. It stands in a form of the caller's. */
export function InteractionForm(props: InteractionFormProps) {
  const { draft, today, onChange, relation, untold = [], events = [], others } = props;
  const { t } = useVoice();
  const id = useId();
  const line = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => line.current?.focus(), []);
  const [isMore, setMore] = useState(() => draft.note !== '' || draft.minutes !== '');
  const set = (change: Partial<InteractionDraft>) => onChange({ ...draft, ...change });
  return (
    <div class="interaction-form">
      {!props.hidesKind && (
        <KindChoice
          name={`${id}-kind`}
          value={draft.kind}
          onChange={kind => onChange(withKind(draft, kind, relation))}
        />
      )}
      <GrowingInput
        inputRef={line}
        data-first
        class="input interaction-line"
        autocomplete="off"
        dir="auto"
        maxLength={500}
        aria-label={t('noting.text')}
        placeholder={t('noting.textHint')}
        value={draft.text}
        onInput={text => set({ text })}
        onPaste={event => {
          const pasted = withPasted(draft, event.clipboardData?.getData('text/plain') ?? '');
          if (!pasted) return;
          event.preventDefault();
          onChange(pasted);
          setMore(true);
        }}
      />
      <div class="fields">
        <FieldRow id={`${id}-on`} label={t('noting.on')}>
          <DayChoice
            id={`${id}-on`}
            value={draft.on}
            max={today}
            choices={[
              { label: t('noting.today'), day: today },
              { label: t('noting.yesterday'), day: addDays(today, -1) },
            ]}
            onChange={on => set({ on: on || draft.on })}
          />
        </FieldRow>
        <div class="field-row">
          <span class="row-label" aria-hidden="true">
            {t('noting.direction')}
          </span>
          <WordRadios
            name={`${id}-direction`}
            label={t('noting.direction')}
            value={draft.direction}
            options={directions}
            wordOf={one => t(`direction.${one}`)}
            onChange={direction => set({ direction })}
          />
        </div>
        {draft.kind === 'introduction' && others && (
          <IntroducedRow
            id={draft.introducedId}
            direction={draft.direction}
            others={others}
            onChange={introducedId => set({ introducedId })}
          />
        )}
        {untold.length > 0 && (
          <UntoldRow untold={untold} value={draft.answers} onChange={answers => set({ answers })} />
        )}
        {!props.isAlone && <WhatFollows draft={draft} today={today} onChange={onChange} />}
        <MoreOfInteraction draft={draft} events={events} isOpen={isMore} onOpen={setMore} onChange={set} />
      </div>
    </div>
  );
}

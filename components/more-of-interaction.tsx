import { useId } from 'preact/hooks';
import type { InteractionDraft } from '../lib/plan/noting.ts';
import { ChoiceRow } from './choice-row.tsx';
import { FieldRow } from './field-row.tsx';
import { useVoice } from './language.tsx';
import { NoteHint } from './note-hint.tsx';

interface MoreOfInteractionProps {
  readonly draft: InteractionDraft;
  readonly events: readonly { readonly id: string; readonly name: string }[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (change: Partial<InteractionDraft>) => void;
}

/** What is seldom said of an interaction: a long note, how long it took, at which event. */
export function MoreOfInteraction({ draft, events, isOpen, onOpen, onChange }: MoreOfInteractionProps) {
  const { t } = useVoice();
  const id = useId();
  return (
    <details class="more-of" open={isOpen} onToggle={event => onOpen(event.currentTarget.open)}>
      <summary>{t(events.length > 0 ? 'noting.moreWithEvent' : 'noting.more')}</summary>
      <FieldRow id={`${id}-note`} label={t('field.note')}>
        <div>
          <textarea
            id={`${id}-note`}
            class="plain-input"
            rows={2}
            dir="auto"
            maxLength={20_000}
            placeholder={t('noting.noteHint')}
            value={draft.note}
            onInput={event => onChange({ note: event.currentTarget.value })}
          />
          <NoteHint note={draft.note} />
        </div>
      </FieldRow>
      <FieldRow id={`${id}-minutes`} label={t('noting.minutes')}>
        <input
          id={`${id}-minutes`}
          class="plain-input"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={5}
          placeholder={t('noting.minutesHint')}
          value={draft.minutes}
          onInput={event => onChange({ minutes: event.currentTarget.value })}
        />
      </FieldRow>
      {events.length > 0 && (
        <ChoiceRow
          id={`${id}-event`}
          label={t('noting.event')}
          value={draft.eventId}
          none={t('popup.metAtNone')}
          options={events.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={eventId => onChange({ eventId })}
        />
      )}
    </details>
  );
}

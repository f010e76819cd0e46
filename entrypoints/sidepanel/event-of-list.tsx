import { useState } from 'preact/hooks';
import { AttendSwitch } from '../../components/attend-switch.tsx';
import { AttendingLine } from '../../components/attending-line.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { useVoice } from '../../components/language.tsx';
import { NoteHint } from '../../components/note-hint.tsx';
import { withEvent } from '../../lib/capture/meeting/draft-edits.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { MeetingEvent } from './meeting-event.ts';

interface EventOfListProps {
  readonly draft: MeetingDraft;
  readonly event: MeetingEvent;
  readonly attending: Attending | undefined;
  readonly onEdit: (change: (draft: MeetingDraft) => MeetingDraft) => void;
  /** Gives whether it was done. */
  readonly onAttend: () => Promise<boolean>;
  readonly onLeave: () => Promise<void>;
}

/** The event that the people of the list are noted at, a note on it, and whether the user is there. */
export function EventOfList({ draft, event, attending, onEdit, onAttend, onLeave }: EventOfListProps) {
  const { t, eventTime } = useVoice();
  const { choices, stored, facts } = event;
  const isHere = stored !== undefined && attending?.eventId === stored.id;
  const when = eventTime(stored ?? facts);
  // A panel of little height is for the list.
  const [isOpen] = useState(innerHeight > 560);
  return (
    <>
      {attending && <AttendingLine attending={attending} onLeave={() => void onLeave()} />}
      <details class="companion-event" open={isOpen}>
        <summary>
          {t('companion.event')}
          <span dir="auto"> · {stored?.name ?? facts.name}</span>
        </summary>
        <div class="fields">
          <FieldRow id="event" label={t('field.metAt')}>
            <div>
              <select
                id="event"
                class="plain-input"
                value={stored?.id ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const choice = choices.find(({ id }) => id === value);
                  onEdit(before =>
                    withEvent(before, choice ? { kind: 'stored', ...choice } : { kind: 'new' }),
                  );
                }}
              >
                <option value="">{t('companion.newEvent')}</option>
                {choices.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              {!stored && (
                <input
                  class="plain-input"
                  type="text"
                  aria-label={t('companion.newEventName')}
                  dir="auto"
                  autocomplete="off"
                  placeholder={facts.name}
                  value={draft.eventName ?? facts.name}
                  onInput={({ currentTarget: { value } }) =>
                    onEdit(before => ({ ...before, eventName: value }))
                  }
                  onKeyDown={press => {
                    // Enter would save: here it only means that the name is written.
                    if (press.key === 'Enter') press.preventDefault();
                  }}
                />
              )}
              {when && <p class="companion-when soft">{when}</p>}
            </div>
          </FieldRow>
          <FieldRow id="event-note" label={t('field.note')}>
            <div>
              <textarea
                id="event-note"
                class="plain-input"
                rows={1}
                placeholder={t('companion.eventNoteHint')}
                value={draft.eventNote}
                onInput={({ currentTarget: { value } }) =>
                  onEdit(before => ({ ...before, eventNote: value }))
                }
              />
              <NoteHint note={draft.eventNote} />
            </div>
          </FieldRow>
        </div>
        <AttendSwitch
          isOn={isHere}
          onChange={async isOn => {
            if (isOn) return await onAttend();
            await onLeave();
            return true;
          }}
        />
      </details>
    </>
  );
}

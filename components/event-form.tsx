import type { MessageKey } from '../lib/i18n/en.ts';
import type { Evidence } from '../lib/model/candidate.ts';
import type { AttendanceMode, EventFacts } from '../lib/model/event.ts';
import { FieldRow } from './field-row.tsx';
import { useVoice } from './language.tsx';
import { TextField } from './text-field.tsx';

export const eventFormFields = [
  'name',
  'startDate',
  'endDate',
  'timeZone',
  'organizer',
  'location',
  'speakers',
  'url',
  'description',
] as const;
/** Those that hold one value a line. */
export const eventFormLists: ReadonlySet<EventFormField> = new Set(['speakers']);
export type EventFormField = (typeof eventFormFields)[number];

export const emptyEvent: EventFacts = { name: '', speakers: [], identities: [] };

const MODES: Record<AttendanceMode, MessageKey> = {
  online: 'event.online',
  offline: 'event.offline',
  mixed: 'event.mixed',
};
const isMode = (text: string): text is AttendanceMode => text in MODES;

/** The zones of Indonesia by their everyday names; any IANA name or offset can be typed. */
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

export const eventFieldText = (event: EventFacts, field: EventFormField): string => {
  const value = event[field];
  if (typeof value !== 'string') return (value ?? []).join('\n');
  // `2026-10-12T09:00+07:00` as people write it: `2026-10-12 09:00 +07:00`.
  return field === 'startDate' || field === 'endDate'
    ? value
        .replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/, '$1 $2')
        .replace(/(:\d{2})([+-]\d{2}:\d{2})$/, '$1 $2')
    : value;
};

export function withEventField(event: EventFacts, field: EventFormField, text: string): EventFacts {
  if (field === 'speakers') return { ...event, speakers: text === '' ? [] : text.split('\n') };
  if (field === 'name') return { ...event, name: text };
  const { [field]: _, ...rest } = event;
  return (text === '' ? rest : { ...rest, [field]: text }) as EventFacts;
}

interface EventFormProps {
  readonly event: EventFacts;
  readonly evidence?: Readonly<Record<string, readonly Evidence[]>> | undefined;
  readonly onChange: (event: EventFacts) => void;
  readonly onFocusField?: (field: EventFormField) => void;
}

/** An event's fields: its name large, its time in its own zone, the rest below. */
export function EventForm({ event, evidence, onChange, onFocusField }: EventFormProps) {
  const { t, eventTime } = useVoice();
  const when = event.startDate ? eventTime(event) : t('event.timeUnknown');
  const zone = event.startDate?.includes('T') && !event.timeZone ? ` · ${t('event.zoneUnknown')}` : '';

  const field = (
    name: EventFormField,
    more: { hint?: string; lines?: boolean; suggestions?: readonly string[] } = {},
  ) => {
    const differing = name === 'speakers' ? [] : (evidence?.[name]?.[0]?.others ?? []);
    return (
      <TextField
        key={name}
        id={`field-${name}`}
        label={t(name === 'url' ? 'field.eventUrl' : (`field.${name}` as MessageKey))}
        value={eventFieldText(event, name)}
        placeholder={more.hint}
        lines={more.lines}
        suggestions={more.suggestions}
        differs={
          differing.length > 0
            ? t('popup.differs', {
                values: [...new Set(differing.map(said => said.value))].slice(0, 3).join(' · '),
              })
            : undefined
        }
        onInput={text => onChange(withEventField(event, name, text))}
        onFocus={() => onFocusField?.(name)}
      />
    );
  };

  return (
    <div class="event-form">
      <label class="visually-hidden" for="field-name">
        {t('field.name')}
      </label>
      <textarea
        id="field-name"
        class="plain-input name-input"
        rows={1}
        dir="auto"
        required
        placeholder={t('field.name')}
        value={event.name}
        onInput={input => onChange({ ...event, name: input.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
        onFocus={() => onFocusField?.('name')}
      />
      <p class="when soft">
        {when}
        {zone}
      </p>
      {event.timeText && (
        <p class="when soft">
          {t('field.timeText')}: <span dir="auto">{event.timeText}</span>
        </p>
      )}
      <div class="fields">
        {field('startDate', { hint: t('event.startHint') })}
        {field('endDate', { hint: t('event.startHint') })}
        {field('timeZone', { hint: t('event.zoneHint'), suggestions: ZONES })}
        {field('organizer')}
        {field('location')}
        <FieldRow id="field-attendanceMode" label={t('field.attendanceMode')}>
          <select
            id="field-attendanceMode"
            class="plain-input"
            value={event.attendanceMode ?? ''}
            onChange={change => {
              const { value } = change.currentTarget;
              onChange({ ...event, attendanceMode: isMode(value) ? value : undefined });
            }}
          >
            <option value="">{t('event.modeUnknown')}</option>
            {Object.entries(MODES).map(([mode, label]) => (
              <option key={mode} value={mode}>
                {t(label)}
              </option>
            ))}
          </select>
        </FieldRow>
        {field('speakers', { lines: true, hint: t('popup.onePerLine') })}
        {field('url')}
        {field('description', { lines: true })}
      </div>
    </div>
  );
}

import type { MessageKey } from '../lib/i18n/en.ts';
import type { Translate } from '../lib/i18n/translate.ts';
import { disagreements } from '../lib/identity/disagreement.ts';
import type { Evidence } from '../lib/model/candidate.ts';
import type { EventFacts } from '../lib/model/event.ts';
import { ChoiceRow } from './choice-row.tsx';
import { dateText, modeWords, statusWords } from './event-words.ts';
import { GrowingInput } from './growing-input.tsx';
import { useVoice } from './language.tsx';
import { OtherValues } from './other-values.tsx';
import { TextField } from './text-field.tsx';

export const eventFormFields = [
  'name',
  'startDate',
  'endDate',
  'timeZone',
  'organizer',
  'location',
  'speakers',
  'creditHours',
  'url',
  'description',
] as const;
/** Those that hold one value a line. */
export const eventFormLists: ReadonlySet<EventFormField> = new Set(['speakers']);
export type EventFormField = (typeof eventFormFields)[number];

export const emptyEvent: EventFacts = { name: '', speakers: [], identities: [] };

const isIn = <Word extends string>(words: Readonly<Record<Word, unknown>>, text: string): text is Word =>
  Object.hasOwn(words, text);
const worded = (words: Readonly<Record<string, MessageKey>>, t: Translate) =>
  Object.entries(words).map(([value, key]) => ({ value, label: t(key) }));
/** Of these a page may say two things, and one wants to know. */
const COMPARED: ReadonlySet<EventFormField> = new Set([
  'name',
  'startDate',
  'endDate',
  'timeZone',
  'organizer',
  'location',
]);
const DATES: ReadonlySet<EventFormField> = new Set(['startDate', 'endDate']);

/** The zones of Indonesia by their everyday names; any IANA name or offset can be typed. */
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

export const eventFieldText = (event: EventFacts, field: EventFormField): string => {
  const value = event[field];
  if (typeof value !== 'string') return (value ?? []).join('\n');
  return DATES.has(field) ? dateText(value) : value;
};

export function withEventField(event: EventFacts, field: EventFormField, text: string): EventFacts {
  if (field === 'speakers') return { ...event, speakers: text === '' ? [] : text.split('\n') };
  if (field === 'name') return { ...event, name: text };
  const { [field]: _, ...rest } = event;
  return (text === '' ? rest : { ...rest, [field]: text }) as EventFacts;
}

type Evidences = Readonly<Record<string, readonly Evidence[]>>;

/**
 * The event with another start of the page. A start of another offset comes with the zone that the same rule named,
 * else with the offset.
 */
export function withOtherStart(event: EventFacts, startDate: string, evidence: Evidences = {}): EventFacts {
  const offset = startDate.slice(16);
  if (offset === '' || offset === event.startDate?.slice(16)) return { ...event, startDate };
  const said = (field: string) =>
    (evidence[field] ?? []).flatMap(({ value, rule, others }) => [{ value, rule }, ...others]);
  const rules = said('startDate').filter(({ value }) => value === startDate);
  const zone = said('timeZone').find(one => rules.some(({ rule }) => rule === one.rule));
  return { ...event, startDate, timeZone: zone?.value ?? offset };
}

interface EventFormProps {
  readonly event: EventFacts;
  readonly evidence?: Evidences | undefined;
  readonly onChange: (event: EventFacts) => void;
  readonly onFocusField?: (field: EventFormField) => void;
}

/** An event's fields: its name large, its time in its own zone, the rest below. */
export function EventForm({ event, evidence, onChange, onFocusField }: EventFormProps) {
  const { t, eventTime } = useVoice();
  const when = event.startDate ? eventTime(event) : t('event.timeUnknown');
  const zone = event.startDate?.includes('T') && !event.timeZone ? ` · ${t('event.zoneUnknown')}` : '';

  const others = (name: EventFormField) => {
    const current = event[name];
    if (!COMPARED.has(name) || typeof current !== 'string') return [];
    const said = disagreements(name, evidence?.[name]?.[0], current, event.startDate);
    return said.map(value => ({
      value,
      shown: DATES.has(name) ? eventTime({ startDate: value }) : value,
    }));
  };
  const otherNames = others('name');
  const take = (name: EventFormField, value: string) =>
    onChange(name === 'startDate' ? withOtherStart(event, value, evidence) : { ...event, [name]: value });

  const field = (
    name: EventFormField,
    more: { hint?: string; lines?: boolean; suggestions?: readonly string[] } = {},
  ) => {
    return (
      <TextField
        key={name}
        id={`field-${name}`}
        label={t(name === 'url' ? 'field.eventUrl' : (`field.${name}` as MessageKey))}
        value={eventFieldText(event, name)}
        placeholder={more.hint}
        lines={more.lines}
        suggestions={more.suggestions}
        others={others(name)}
        onTake={value => take(name, value)}
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
      <GrowingInput
        id="field-name"
        class="plain-input name-input"
        dir="auto"
        required
        placeholder={t('field.name')}
        value={event.name}
        aria-describedby={otherNames.length > 0 ? 'field-name-differs' : undefined}
        onInput={name => onChange({ ...event, name })}
        onFocus={() => onFocusField?.('name')}
      />
      <OtherValues
        id="field-name-differs"
        label={t('field.name')}
        values={otherNames}
        onTake={value => take('name', value)}
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
        <ChoiceRow
          id="field-attendanceMode"
          label={t('field.attendanceMode')}
          value={event.attendanceMode ?? ''}
          none={t('event.modeUnknown')}
          options={worded(modeWords, t)}
          onChange={mode => onChange({ ...event, attendanceMode: isIn(modeWords, mode) ? mode : undefined })}
        />
        <ChoiceRow
          id="field-eventStatus"
          label={t('field.eventStatus')}
          value={event.eventStatus ?? ''}
          none={t('event.asPlanned')}
          options={worded(statusWords, t)}
          onChange={status =>
            onChange({ ...event, eventStatus: isIn(statusWords, status) ? status : undefined })
          }
        />
        {field('speakers', { lines: true, hint: t('popup.onePerLine') })}
        {field('creditHours', { hint: t('event.creditHint') })}
        {field('url')}
        {field('description', { lines: true })}
      </div>
    </div>
  );
}

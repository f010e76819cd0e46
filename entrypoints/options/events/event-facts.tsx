import { useState } from 'preact/hooks';
import { AddFields, focusOnAdd } from '../../../components/add-fields.tsx';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { EditList } from '../../../components/edit-list.tsx';
import { dateText, modeWords, statusWords } from '../../../components/event-words.ts';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { WordChoice } from '../../../components/word-choice.tsx';
import { safeLink } from '../../../lib/identity/profile-key.ts';
import { attendanceModes, eventStatuses, type JejaringEvent } from '../../../lib/model/event.ts';
import type { EventEdit } from '../../../lib/store/edit-fields.ts';
import type { SaveField } from '../use-save-field.ts';
import { type EventText, eventTextEdit, eventTexts, speakersEdit } from './event-edit.ts';

type Field = EventText | 'attendanceMode' | 'eventStatus' | 'speakers';

const first: readonly Field[] = ['startDate', 'endDate', 'timeZone'];
const fields: readonly Field[] = [
  ...first,
  'location',
  'attendanceMode',
  'eventStatus',
  'organizer',
  'speakers',
  'url',
  'description',
];
/** The zones of Indonesia by their everyday names; any IANA name or offset can be typed. */
const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

interface EventFactsProps {
  readonly event: JejaringEvent;
  /** Whether each field says where it came from. */
  readonly showsSources: boolean;
  readonly organizationAddress: (name: string) => string;
  readonly save: SaveField<EventEdit>;
}

/** What is known of an event, each field edited where it stands; the empty ones are a button away. */
export function EventFacts(props: EventFactsProps) {
  const { event, showsSources } = props;
  const { t } = useVoice();
  const [added, setAdded] = useState<Field>();
  const isFilled = (field: Field): boolean => (event[field] ?? '').length > 0;
  const shown = fields.filter(field => isFilled(field) || field === added);
  const labelOf = (field: Field): string => t(field === 'url' ? 'field.eventUrl' : `field.${field}`);
  const sourceOf = (field: string) => (showsSources ? (event.provenance[field] ?? null) : undefined);
  return (
    <section class="record-section">
      <h2>{t('record.facts')}</h2>
      <dl class="facts">
        {shown.map(field => (
          <FactRow key={field} label={labelOf(field)} source={isFilled(field) ? sourceOf(field) : undefined}>
            <EventValue
              {...props}
              field={field}
              label={labelOf(field)}
              isOpen={field === added}
              onLeave={() => {
                setAdded(undefined);
                focusOnAdd(field);
              }}
            />
          </FactRow>
        ))}
        {event.timeText && (
          <FactRow label={t('field.timeText')} source={sourceOf('timeText')}>
            <span class="fixed" dir="auto">
              {event.timeText}
            </span>
          </FactRow>
        )}
      </dl>
      <AddFields
        fields={fields
          .filter(field => !shown.includes(field))
          .map(field => ({ field, label: labelOf(field) }))}
        onAdd={setAdded}
      />
    </section>
  );
}

interface EventValueProps extends EventFactsProps {
  readonly field: Field;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onLeave: () => void;
}

const isText = (field: Field): field is EventText => eventTexts.some(one => one === field);

function EventValue({ event, field, label, isOpen, onLeave, save, organizationAddress }: EventValueProps) {
  const { t, eventTime } = useVoice();
  if (field === 'attendanceMode')
    return (
      <WordChoice
        label={label}
        value={event.attendanceMode}
        options={attendanceModes}
        wordOf={mode => t(modeWords[mode])}
        none={t('event.modeUnknown')}
        onChange={attendanceMode => void save(field, () => ({ attendanceMode }))}
      />
    );
  if (field === 'eventStatus')
    return (
      <WordChoice
        label={label}
        value={event.eventStatus}
        options={eventStatuses}
        wordOf={status => t(statusWords[status])}
        none={t('event.asPlanned')}
        onChange={eventStatus => void save(field, () => ({ eventStatus }))}
      />
    );
  if (!isText(field))
    return (
      <EditList
        label={label}
        items={event.speakers}
        isOpen={isOpen}
        onLeave={onLeave}
        onSave={items => save(field, () => speakersEdit(items))}
      />
    );
  const value = event[field] ?? '';
  const isDate = field === 'startDate' || field === 'endDate';
  const href =
    value === ''
      ? undefined
      : field === 'url'
        ? safeLink(value)
        : field === 'organizer'
          ? organizationAddress(value)
          : undefined;
  return (
    <EditInPlace
      label={label}
      value={isDate ? dateText(value) : value}
      shown={
        isDate && value !== ''
          ? eventTime({ startDate: value, timeZone: event.timeZone })
          : field === 'url'
            ? value.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
            : undefined
      }
      href={href}
      lines={field === 'description'}
      placeholder={isDate ? t('event.startHint') : field === 'timeZone' ? t('event.zoneHint') : undefined}
      suggestions={field === 'timeZone' ? zones : undefined}
      inputMode={field === 'url' ? 'url' : undefined}
      isOpen={isOpen}
      onLeave={onLeave}
      onSave={text => save(field, () => eventTextEdit(field, text))}
    />
  );
}

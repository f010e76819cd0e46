import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { cadenceText } from '../../../lib/i18n/cadence-text.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { addDays, addMonths, type Day } from '../../../lib/plan/day.ts';
import type { ContactEdit } from '../../../lib/store/edit-fields.ts';
import type { SaveField } from '../use-save-field.ts';

interface RhythmRowsProps {
  readonly contact: Contact;
  readonly cadences: Settings['cadences'];
  readonly today: Day;
  readonly save: SaveField<ContactEdit>;
}

/** How often one wants to be in touch, when next and what for, and until when not. */
export function RhythmRows({ contact, cadences, today, save }: RhythmRowsProps) {
  const { t } = useVoice();
  const { snoozedUntil } = contact;
  return (
    <dl class="facts">
      <FactRow label={t('field.cadence')}>
        <Rhythm contact={contact} cadences={cadences} save={save} />
      </FactRow>
      <FactRow label={t('field.followUpOn')}>
        <FollowUp contact={contact} today={today} save={save} />
      </FactRow>
      <FactRow label={t('field.snoozedUntil')}>
        <DayField
          label={t('field.snoozedUntil')}
          day={snoozedUntil !== undefined && snoozedUntil > today ? snoozedUntil : ''}
          none={t('touch.snooze.none')}
          choices={[
            [t('touch.snooze.week'), addDays(today, 7)],
            [t('touch.snooze.month'), addMonths(today, 1)],
          ]}
          off={t('touch.snooze.end')}
          onSave={day => save('snoozedUntil', () => ({ snoozedUntil: day || null }))}
        />
      </FactRow>
    </dl>
  );
}

/** The rhythms that are offered. */
const rhythms = ['P1W', 'P2W', 'P1M', 'P2M', 'P3M', 'P6M', 'P1Y'] as const;

function Rhythm({ contact, cadences = {}, save }: Pick<RhythmRowsProps, 'contact' | 'cadences' | 'save'>) {
  const { t } = useVoice();
  const { cadence = '', segment } = contact;
  const ofSegment = segment && cadences[segment];
  const offered: readonly string[] = rhythms;
  const own =
    cadence === '' || cadence === 'never' || offered.includes(cadence) ? offered : [cadence, ...offered];
  return (
    <select
      class="plain-input"
      aria-label={t('field.cadence')}
      value={cadence}
      onChange={({ currentTarget: { value } }) => void save('cadence', () => ({ cadence: value || null }))}
    >
      <option value="">
        {segment === undefined
          ? t('touch.rhythm.none')
          : ofSegment === undefined || ofSegment === 'never'
            ? t('touch.rhythm.segmentNone', { segment: t(`segment.${segment}`).toLowerCase() })
            : t('touch.rhythm.segment', {
                segment: t(`segment.${segment}`).toLowerCase(),
                cadence: cadenceText(ofSegment, t),
              })}
      </option>
      {own.map(one => (
        <option key={one} value={one}>
          {cadenceText(one, t)}
        </option>
      ))}
      <option value="never">{t('touch.rhythm.never')}</option>
    </select>
  );
}

function FollowUp({ contact, today, save }: Omit<RhythmRowsProps, 'cadences'>) {
  const { t } = useVoice();
  const { followUpOn = '', followUpFor = '' } = contact;
  return (
    <>
      <DayField
        label={t('field.followUpOn')}
        day={followUpOn}
        due={followUpOn !== '' && followUpOn <= today ? t('record.followUp.due') : undefined}
        none={t('record.none')}
        choices={[
          [t('record.followUp.week'), addDays(today, 7)],
          [t('record.followUp.month'), addMonths(today, 1)],
        ]}
        off={t('record.followUp.never')}
        onSave={day =>
          save('followUpOn', () => ({ followUpOn: day || null, ...(day === '' && { followUpFor: null }) }))
        }
      />
      {followUpOn !== '' && (
        <EditInPlace
          label={t('field.followUpFor')}
          value={followUpFor}
          placeholder={t('touch.followUpForHint')}
          onSave={text => save('followUpFor', () => ({ followUpFor: cleanText(text).slice(0, 300) || null }))}
        />
      )}
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** Empty: none. */
  readonly day: string;
  /** Said beside the day, as it has come. */
  readonly due?: string | undefined;
  readonly none: string;
  readonly choices: readonly (readonly [label: string, day: Day])[];
  /** What takes the day away. */
  readonly off: string;
  readonly onSave: (day: string) => Promise<string | undefined>;
}

/** A day that is set where it stands, or by one press on a usual one. */
function DayField({ label, day, due, none, choices, off, onSave }: DayFieldProps) {
  const { eventTime } = useVoice();
  const set = (typed: string) => onSave(/^\d{4}-\d\d-\d\d$/.test(typed) ? typed : '');
  return (
    <>
      <EditInPlace
        label={label}
        value={day}
        type="date"
        shown={
          <>
            {eventTime({ startDate: day })}
            {due && <strong class="due"> · {due}</strong>}
          </>
        }
        placeholder={none}
        onSave={set}
      />
      <span class="chips follow-up">
        {choices.map(([words, on]) => (
          <button key={words} type="button" class="chip suggestion" onClick={() => void set(on)}>
            {words}
          </button>
        ))}
        {day !== '' && (
          <button type="button" class="chip suggestion" onClick={() => void set('')}>
            {off}
          </button>
        )}
      </span>
    </>
  );
}

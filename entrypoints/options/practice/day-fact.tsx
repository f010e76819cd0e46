import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { type Day, dayNumber } from '../../../lib/plan/day.ts';

interface DayFactProps {
  readonly label: string;
  readonly day: Day | undefined;
  /** Given, where a day that has passed is to be seen as such. */
  readonly today?: Day;
  readonly placeholder?: string | undefined;
  /** Undefined: the day was taken away. Gives the sentence of a failure. */
  readonly onSave: (day: Day | undefined) => Promise<string | undefined>;
}

/** A day that is known of a record, set where it stands. */
export function DayFact({ label, day, today, placeholder, onSave }: DayFactProps) {
  const { eventTime } = useVoice();
  const isPast = day !== undefined && today !== undefined && day < today;
  return (
    <FactRow label={label}>
      <EditInPlace
        label={label}
        value={day ?? ''}
        type="date"
        shown={<span class={isPast ? 'due' : undefined}>{eventTime({ startDate: day })}</span>}
        placeholder={placeholder}
        onSave={text => onSave(dayNumber(text) === undefined ? undefined : text)}
      />
    </FactRow>
  );
}

import { CalendarPlus } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { vcardFileName } from '../../../lib/exchange/vcard/vcard-file-name.ts';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { downloadPlan } from '../plan/plan-file.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

interface NextInCalendarProps {
  readonly workspace: Pick<Workspace, 'settings' | 'say'>;
  /** What one meets for: a mentoring, a community. */
  readonly record: { readonly id: string; readonly createdAt: string; readonly updatedAt: string };
  readonly name: string;
  /** Undefined: it is not known when. */
  readonly on: Day | undefined;
  /** When one met last, where that is known: the meeting after it is another one, and does not move it away. */
  readonly after?: Day | undefined;
  /** What that day is called: `Next session`. */
  readonly label: string;
  /** What stands in the calendar: `Session: Rina Wijaya`. */
  readonly text: string;
}

/** Offers the day on which one meets next for a calendar; nothing where none is ahead. */
export function NextInCalendar(props: NextInCalendarProps) {
  const { workspace, record, name, on, after, label, text } = props;
  const { t, language } = useVoice();
  const today = useToday();
  if (on === undefined || on < today) return null;
  const save = async () => {
    const file = vcardFileName({ name: `${name} ${on}` }).replace(/vcf$/, 'ics');
    // Not by its day: moved to another, it is the same meeting.
    const uid = after === undefined ? record.id : `${record.id}-after-${after}`;
    await downloadPlan({ slots: [], days: [{ uid, on, text, record }] }, file, workspace.settings);
    workspace.say(t('list.exported', { file }));
  };
  return (
    <button
      type="button"
      class="button quiet"
      title={`${label}: ${calendarNames(language).day(on)}`}
      onClick={() => void save()}
    >
      <Icon node={CalendarPlus} />
      <span>{t('plan.calendar')}</span>
    </button>
  );
}

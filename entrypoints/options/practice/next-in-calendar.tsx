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
  /** Of whom one meets: a mentoring, a community. */
  readonly id: string;
  readonly name: string;
  /** Undefined: it is not known when. */
  readonly on: Day | undefined;
  /** What that day is called: `Next session`. */
  readonly label: string;
  /** What stands in the calendar: `Session: Rina Wijaya`. */
  readonly text: string;
}

/** Offers the day on which one meets next for a calendar; nothing where none is ahead. */
export function NextInCalendar({ workspace, id, name, on, label, text }: NextInCalendarProps) {
  const { t, language } = useVoice();
  const today = useToday();
  if (on === undefined || on < today) return null;
  const save = async () => {
    const file = vcardFileName({ name: `${name} ${on}` }).replace(/vcf$/, 'ics');
    // Each meeting is an entry of its own: the next one does not move it away.
    await downloadPlan({ slots: [], days: [{ uid: `${id}-${on}`, on, text }] }, file, workspace.settings);
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

import { CalendarPlus, ChevronLeft, ChevronRight, Trash2 } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { planTodos } from '../../../lib/exchange/icalendar/plan-todos.ts';
import type { WeekPlan } from '../../../lib/model/week-plan.ts';
import { addDays, type Day } from '../../../lib/plan/day.ts';
import { isoWeekOf, isWithin, mondayOf, type Span } from '../../../lib/plan/span.ts';
import { removePractice } from '../../../lib/store/practice.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { downloadPlan } from './plan-file.ts';

interface WeekHeadProps {
  readonly workspace: Workspace;
  readonly plan: WeekPlan | undefined;
  readonly span: Span;
  /** `16–22 Nov 2026` */
  readonly name: string;
  readonly today: Day;
}

/** Which week it is, the ways to others, and its way into a calendar. */
export function WeekHead({ workspace, plan, span, name, today }: WeekHeadProps) {
  const { db, act, say, data } = workspace;
  const { t, language } = useVoice();
  const monday = span.startOn;
  const ways = [
    { label: t('plan.before'), icon: ChevronLeft, day: addDays(monday, -7) },
    { label: t('plan.after'), icon: ChevronRight, day: addDays(monday, 7) },
  ];
  const save = async (withTodos: boolean) => {
    const todos = withTodos ? planTodos(data, language).filter(({ dueOn }) => isWithin(span, dueOn)) : [];
    const slots = plan?.slots ?? [];
    if (slots.length + todos.length === 0) return say(t('plan.calendarNothing'));
    const file = `${t('nav.plan').toLowerCase()}-${monday}.ics`;
    await downloadPlan({ slots, plan, todos }, file, workspace.settings);
    say(t('list.exported', { file }));
  };
  return (
    <header class="plan-head">
      <h2 aria-live="polite">{name}</h2>
      <span class="soft">{t('plan.weekNumber', { week: isoWeekOf(monday).week })}</span>
      <div class="plan-ways">
        {ways.map(({ label, icon, day }) => (
          <a
            key={day}
            class="button quiet icon-only"
            href={weekAddress(day, today)}
            aria-label={label}
            title={label}
          >
            <Icon node={icon} />
          </a>
        ))}
        {monday !== mondayOf(today) && (
          <a class="button quiet" href={addressOf('plan')}>
            {t('plan.thisWeek')}
          </a>
        )}
      </div>
      <span class="stretch" />
      <MenuButton label={t('plan.calendar')} icon={CalendarPlus}>
        {close => (
          <div class="menu-list">
            {[false, true].map(withTodos => (
              <button
                key={String(withTodos)}
                type="button"
                onClick={() => {
                  close();
                  void save(withTodos);
                }}
              >
                {t(withTodos ? 'plan.calendarAll' : 'plan.calendarTimes')}
              </button>
            ))}
            <p class="soft menu-hint">{t('plan.calendarAdvice')}</p>
          </div>
        )}
      </MenuButton>
      {plan && (
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('plan.delete')}
          title={t('plan.delete')}
          onClick={() =>
            void act(
              () => removePractice(db, 'weekPlans', [plan.id], name),
              t('plan.removed', { week: name }),
            )
          }
        >
          <Icon node={Trash2} />
        </button>
      )}
    </header>
  );
}

/** The address of the week of a day; this week's needs no more than the place. */
const weekAddress = (day: Day, today: Day): string =>
  addressOf('plan', undefined, mondayOf(day) === mondayOf(today) ? '' : `week=${mondayOf(day)}`);

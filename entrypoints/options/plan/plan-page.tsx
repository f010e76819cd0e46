import '../record-page.css';
import './plan.css';
import { useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Slot } from '../../../lib/model/week-plan.ts';
import { addDays, type Day, dayNumber } from '../../../lib/plan/day.ts';
import { mondayOf, spanOf } from '../../../lib/plan/span.ts';
import { weekPlanId, weekResult } from '../../../lib/plan/week/week.ts';
import type { PlaceProps } from '../place-page.tsx';
import { useInteractions, usePracticeData } from '../use-interactions.ts';
import { useKnownNames } from '../use-known-names.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { NoPlan } from './no-plan.tsx';
import { PlanLearn } from './plan-learn.tsx';
import { PlanPeople } from './plan-people.tsx';
import { SlotDialog } from './slot-dialog.tsx';
import { useWeekChange } from './use-week-change.ts';
import { WeekDays } from './week-days.tsx';
import { WeekHead } from './week-head.tsx';
import { WeekNote } from './week-note.tsx';
import { WeekNumbers } from './week-numbers.tsx';

/** The plan of a week, `#/plan?week=2026-11-16` by any of its days; without one this week's. */
export function PlanPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const today = useToday();
  const said = new URLSearchParams(route.query).get('week') ?? '';
  const monday = mondayOf(dayNumber(said) === undefined ? today : said);
  return (
    <div class="record-page plan-page">
      <h1 class="visually-hidden">{t('nav.plan')}</h1>
      <Week key={monday} workspace={workspace} monday={monday} today={today} />
    </div>
  );
}

interface WeekProps {
  readonly workspace: Workspace;
  readonly monday: Day;
  readonly today: Day;
}

/** A time that is being made, or changed. */
type OpenSlot = { readonly on: Day } | { readonly slot: Slot };

function Week({ workspace, monday, today }: WeekProps) {
  const { t, language } = useVoice();
  const { data } = workspace;
  const span = useMemo(() => spanOf('week', monday), [monday]);
  const before = addDays(monday, -7);
  const planOf = (day: Day) => data.weekPlans.find(({ id }) => id === weekPlanId(day));
  const plan = planOf(monday);
  const planBefore = planOf(before);
  // Of the week before too: how it went tells what fits.
  const interactions = useInteractions(workspace, { since: before, until: span.endOn });
  const practice = usePracticeData(data, interactions);
  const result = useMemo(
    () => practice && weekResult(plan, monday, practice, today),
    [practice, plan, monday, today],
  );
  const change = useWeekChange(workspace, monday);
  const known = useKnownNames(data);
  const [open, setOpen] = useState<OpenSlot>();
  const name = calendarNames(language).span(span);
  if (!practice || !result) return <p class="soft">{t('list.loading')}</p>;
  return (
    <>
      <WeekHead workspace={workspace} plan={plan} span={span} name={name} today={today} />
      {!plan && (
        <NoPlan
          isPast={span.endOn < today}
          planBefore={planBefore}
          resultBefore={weekResult(planBefore, before, practice, today)}
          monday={monday}
          week={name}
          change={change}
        />
      )}
      <WeekDays
        data={data}
        plan={plan}
        monday={monday}
        today={today}
        change={change}
        onAdd={on => setOpen({ on })}
        onOpen={slot => setOpen({ slot })}
      />
      <div class="plan-parts">
        <WeekNumbers plan={plan} result={result} change={change} />
        <PlanPeople workspace={workspace} plan={plan} result={result} today={today} change={change} />
        <PlanLearn workspace={workspace} plan={plan} result={result} known={known} change={change} />
      </div>
      {plan && <WeekNote plan={plan} change={change} />}
      {open && (
        <SlotDialog
          key={'slot' in open ? open.slot.id : open.on}
          workspace={workspace}
          span={span}
          start={open}
          change={change}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

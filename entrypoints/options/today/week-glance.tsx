import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { openPromises } from '../../../lib/plan/promises/promises.ts';
import { spanOf } from '../../../lib/plan/span.ts';
import { trainingYear } from '../../../lib/plan/training-hours.ts';
import { type WeekResult, weekPlanId, weekResult } from '../../../lib/plan/week/week.ts';
import { useInteractions, usePracticeData } from '../use-interactions.ts';
import { useReckoned } from '../use-reckoned.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { GoalGlance } from './goal-glance.tsx';

interface WeekGlanceProps {
  readonly workspace: Workspace;
  readonly today: Day;
}

/** This week in a few figures: what is promised, whom one was in touch with, how the goals stand, the hours of training. */
export function WeekGlance({ workspace, today }: WeekGlanceProps) {
  const { t, language } = useVoice();
  const week = useMemo(() => spanOf('week', today), [today]);
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h2 id="glance-title">{t('today.week', { days: calendarNames(language).span(week) })}</h2>
      <div class="glance-parts">
        <PromisedGlance workspace={workspace} today={today} until={week.endOn} />
        <PeopleGlance workspace={workspace} today={today} since={week.startOn} />
        <GoalGlance workspace={workspace} today={today} />
        <TrainingGlance workspace={workspace} today={today} />
      </div>
    </section>
  );
}

function PromisedGlance({ workspace, today, until }: WeekGlanceProps & { readonly until: Day }) {
  const { t, language } = useVoice();
  const day = calendarNames(language).dayAndMonth(until);
  const { commitments } = workspace.data;
  const { over, coming } = useMemo(() => {
    const open = openPromises(commitments, 'mine', today).filter(({ days }) => days !== undefined);
    return {
      over: open.filter(({ days = 0 }) => days < 0).length,
      coming: open.filter(({ days = 0, commitment: { dueOn = '' } }) => days >= 0 && dueOn <= until).length,
    };
  }, [commitments, today, until]);
  return (
    <article>
      <h3>
        <a href={addressOf('promises')}>{t('glance.promises')}</a>
      </h3>
      {over > 0 && <p class="figure warn">{t('glance.promises.over', { count: over })}</p>}
      {coming > 0 && <p class="figure">{t('glance.promises.some', { count: coming, day })}</p>}
      {over + coming === 0 && <p class="soft">{t('glance.promises.none', { day })}</p>}
    </article>
  );
}

function PeopleGlance({ workspace, today, since }: WeekGlanceProps & { readonly since: Day }) {
  const { t } = useVoice();
  const { weekPlans, contacts } = workspace.data;
  const data = usePracticeData(workspace.data, useInteractions(workspace, { since, until: today }));
  const plan = useMemo(() => weekPlans.find(({ id }) => id === weekPlanId(today)), [weekPlans, today]);
  const reckon = useMemo(
    () => (): WeekResult | undefined => data && weekResult(plan, today, data, today),
    [plan, data, today],
  );
  const result = useReckoned(reckon, contacts.length);
  if (!result)
    return (
      <article>
        <h3>{t('glance.people')}</h3>
      </article>
    );
  const { planned, done } = result.people;
  const { hours } = result;
  return (
    <article>
      <h3>
        <a href={addressOf('plan')}>{t('glance.people')}</a>
      </h3>
      <p class="figure">
        {planned > 0
          ? t('glance.people.planned', { done, count: planned })
          : t('glance.people.done', { count: done })}
      </p>
      {planned > 0 && <Share of={done / planned} />}
      {hours.planned !== undefined && (
        <p class="soft">{t('glance.hours', { spent: hours.spent, planned: hours.planned })}</p>
      )}
      {!plan && (
        <a class="soft-link" href={addressOf('plan')}>
          {t('glance.noPlan')}
        </a>
      )}
    </article>
  );
}

function TrainingGlance({ workspace, today }: WeekGlanceProps) {
  const { t } = useVoice();
  const { events } = workspace.data;
  const { creditHoursTarget } = workspace.settings;
  const { year, total, target, missing, missingAfterComing } = useMemo(
    () => trainingYear(events, Number(today.slice(0, 4)), today, creditHoursTarget),
    [events, today, creditHoursTarget],
  );
  const coming = missing - missingAfterComing;
  return (
    <article>
      <h3>
        <a href={addressOf('learning')}>{t('glance.training', { year: String(year) })}</a>
      </h3>
      <p class="figure">{t('glance.training.hours', { count: total, target })}</p>
      <Share of={target > 0 ? total / target : 1} />
      <p class="soft">
        {missing === 0
          ? t('glance.training.done')
          : coming > 0
            ? t('glance.training.coming', { count: missing, coming })
            : t('glance.training.missing', { count: missing })}
      </p>
    </article>
  );
}

/** A line that is filled as far as one has come. */
const Share = ({ of }: { of: number }) => (
  <span class="share" style={{ '--share': Math.min(1, of) }} aria-hidden="true" />
);

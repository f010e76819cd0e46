import './today.css';
import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { ExpiredLine } from '../care/expired-line.tsx';
import { FirstSteps } from '../care/first-steps.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { look } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import { CommunityLines } from './community-lines.tsx';
import { DueKeys } from './due-keys.tsx';
import { DueList } from './due-list.tsx';
import { fitting, readTime, times, writeTime } from './fits.ts';
import { NobodyDue } from './nobody-due.tsx';
import { useDue } from './use-due.ts';
import { WeekGlance } from './week-glance.tsx';
import { YearsAgo } from './years-ago.tsx';

/** The day: this week at a glance, and who is due. `#/today?minutes=10` shows what fits into ten minutes. */
export function TodayPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const today = useToday();
  const lines = useDue(workspace, today);
  const time = readTime(route.query);
  const rows = useMemo(() => fitting(lines ?? [], time), [lines, time]);
  const minutes = rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
  const heading =
    lines === undefined
      ? t('list.loading')
      : lines.length === 0
        ? t('today.nobody')
        : t('today.dueCount', { count: lines.length });
  return (
    <div class="today-page">
      <h1>{t('nav.today')}</h1>
      {workspace.data.contacts.length > 0 && <WeekGlance workspace={workspace} today={today} />}
      <FirstSteps workspace={workspace} />
      <ExpiredLine workspace={workspace} today={today} />
      <CommunityLines communities={workspace.data.communities} today={today} />
      <section class="due-section" aria-labelledby="due-title">
        <header class="due-head">
          <h2 id="due-title" class={lines?.length === 0 ? 'visually-hidden' : undefined}>
            {heading}
          </h2>
          {lines !== undefined && lines.length > 0 && (
            <div class="time-at-hand">
              <span class="soft" aria-hidden="true">
                {t('today.time')}
              </span>
              <Segmented
                name="time"
                label={t('today.time')}
                value={time}
                options={[
                  { value: 'all', label: t('today.time.all') },
                  ...times.map(value => ({ value, label: value })),
                ]}
                onChange={value => look(writeTime(value))}
              />
            </div>
          )}
        </header>
        {time !== 'all' && lines !== undefined && lines.length > 0 && (
          <p class="soft" role="status">
            {rows.length === 0
              ? t('today.fitsNot')
              : t('today.fits', { count: rows.length, minutes: t('today.minutes', { count: minutes }) })}
          </p>
        )}
        {lines?.length === 0 && <NobodyDue workspace={workspace} />}
        {rows.length > 0 && <DueList workspace={workspace} rows={rows} today={today} />}
        {rows.length > 0 && <DueKeys />}
      </section>
      <YearsAgo data={workspace.data} today={today} />
    </div>
  );
}

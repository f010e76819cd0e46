import '../../../components/charts.css';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Goal } from '../../../lib/model/goal.ts';
import type { GoalProgress } from '../../../lib/plan/goals/goal-progress.ts';
import type { GoalPlot } from './goal-plot.tsx';

interface GoalCourseProps {
  readonly goal: Goal;
  readonly progress: GoalProgress;
}

/** How a goal came to where it stands: a picture, and the same numbers as a table beside it. */
export function GoalCourse({ goal: { deadline, target }, progress: { series, endOn } }: GoalCourseProps) {
  const { t, language } = useVoice();
  const titleId = useId();
  const [Plot, setPlot] = useState<typeof GoalPlot>();
  useEffect(() => {
    void import('./goal-plot.tsx').then(loaded => setPlot(() => loaded.GoalPlot));
  }, []);
  const [at, setAt] = useState<number>();
  const { day } = calendarNames(language);
  const number = useMemo(() => new Intl.NumberFormat(language).format, [language]);
  const shown = at === undefined ? series.at(-1) : series[at];
  const hasPace = series.some(({ expected }) => expected !== undefined);
  // What is to come: the pace goes on to its end.
  const end = useMemo(
    () =>
      deadline !== undefined && target !== undefined && deadline > endOn
        ? { on: deadline, expected: target }
        : undefined,
    [deadline, target, endOn],
  );
  const { count = 0, expected } = shown ?? {};
  const when = day(shown?.on ?? '');
  return (
    <section class="record-section goal-course" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('goals.progress')}</h2>
      <p class="soft chart-reading" role="status">
        {expected === undefined
          ? t('goals.readingCount', { when, count })
          : t('goals.reading', { when, count, expected })}
      </p>
      <div class="chart-parts">
        <div class="chart-place">{Plot && <Plot series={series} end={end} at={at} onAt={setAt} />}</div>
        <section
          class="chart-table"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          aria-label={t('goals.table')}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t('goals.day')}</th>
                <th scope="col">{t('goals.counted')}</th>
                {hasPace && <th scope="col">{t('goals.expected')}</th>}
              </tr>
            </thead>
            <tbody>
              {series
                .map((point, index) => (
                  <tr key={point.on} class={index === at ? 'at' : undefined}>
                    <th scope="row">{day(point.on)}</th>
                    <td>{number(point.count)}</td>
                    {hasPace && <td>{point.expected === undefined ? '' : number(point.expected)}</td>}
                  </tr>
                ))
                .reverse()}
            </tbody>
          </table>
        </section>
      </div>
    </section>
  );
}

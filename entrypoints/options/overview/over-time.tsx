import '../../../components/charts.css';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { TimeCounts } from '../../../lib/find/counts-over-time.ts';
import { stepNames } from './step-names.ts';
import type { TimeChart } from './time-chart.tsx';

/** How contacts became more: a picture, and the same numbers as a table beside it. */
export function OverTime({ counts: { step, rows } }: { readonly counts: TimeCounts }) {
  const { t, language } = useVoice();
  const titleId = useId();
  const [Chart, setChart] = useState<typeof TimeChart>();
  useEffect(() => {
    void import('./time-chart.tsx').then(loaded => setChart(() => loaded.TimeChart));
  }, []);
  const [at, setAt] = useState<number>();
  const names = useMemo(() => stepNames(language, step, rows), [language, step, rows]);
  const shown = at === undefined ? undefined : rows[at];
  const sum = rows.reduce((all, { added }) => all + added, 0);
  return (
    <section class="over-time" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('overview.overTime')}</h2>
      <p class="soft chart-reading" role="status">
        {shown && at !== undefined
          ? t('overview.reading', { when: names.long[at] ?? '', added: shown.added, total: shown.total })
          : t('overview.sum', { count: sum, total: rows.at(-1)?.total ?? 0 })}
      </p>
      <div class="chart-parts">
        <div class="chart-place">{Chart && <Chart rows={rows} names={names} at={at} onAt={setAt} />}</div>
        <section
          class="chart-table"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          aria-label={t('overview.overTime.table')}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t(`overview.step.${step}`)}</th>
                <th scope="col">{t('overview.added')}</th>
                <th scope="col">{t('overview.total')}</th>
              </tr>
            </thead>
            <tbody>
              {rows
                .map((row, index) => (
                  <tr key={row.startsOn} class={index === at ? 'at' : undefined}>
                    <th scope="row">{names.long[index]}</th>
                    <td>{names.number(row.added)}</td>
                    <td>{names.number(row.total)}</td>
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

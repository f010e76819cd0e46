import '../../../components/charts.css';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Day } from '../../../lib/plan/day.ts';

/** One kind of thing that is counted; `below` the line stands what goes the other way. */
export interface BarSeries {
  readonly label: string;
  readonly look: 'full' | 'light' | 'hollow';
  readonly isBelow?: boolean;
  readonly values: readonly number[];
}

interface MonthBarsProps {
  /** Name of the table with the same numbers. */
  readonly tableLabel: string;
  /** First day of each month. */
  readonly months: readonly Day[];
  readonly series: readonly BarSeries[];
}

const least = 4;

/** Counts by month as bars, and the same numbers as a table beside them. */
export function MonthBars({ tableLabel, months, series }: MonthBarsProps) {
  const { t, language } = useVoice();
  const names = calendarNames(language);
  const up = series.filter(({ isBelow }) => !isBelow);
  const down = series.filter(({ isBelow }) => isBelow);
  const sumAt = (some: readonly BarSeries[], at: number): number =>
    some.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
  const highest = (some: readonly BarSeries[]): number =>
    months.reduce((most, _, at) => Math.max(most, sumAt(some, at)), 0);
  const [above, below] = [highest(up), highest(down)];
  // A single one fills no picture.
  const whole = Math.max(least, above + below);
  const part = (some: readonly BarSeries[], at: number) => (
    <span class="part" style={{ '--room': (some === down ? below : whole - below) / whole }}>
      {some.map(({ label, look, values }) => {
        const value = values[at] ?? 0;
        return value > 0 && <span key={label} class={`bar ${look}`} style={{ '--share': value / whole }} />;
      })}
      {sumAt(some, at) > 0 && <span class="sum">{sumAt(some, at)}</span>}
    </span>
  );
  return (
    <div class="month-bars chart-parts">
      <div class="picture" aria-hidden="true">
        <ul class="legend">
          {series.map(({ label, look }) => (
            <li key={label} class="legend-item">
              <span class={`bar ${look}`} /> {label}
            </li>
          ))}
        </ul>
        <div class="columns">
          {months.map((month, at) => (
            <span key={month} class="column">
              {part(up, at)}
              <span class="line" />
              {down.length > 0 && part(down, at)}
              <span class="name">{names.month(month)}</span>
            </span>
          ))}
        </div>
      </div>
      <section
        class="chart-table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={tableLabel}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('promises.month')}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months
              .map((month, at) => (
                <tr key={month}>
                  <th scope="row">{names.monthAndYear(month)}</th>
                  {series.map(({ label, values }) => (
                    <td key={label}>{values[at]}</td>
                  ))}
                </tr>
              ))
              .reverse()}
          </tbody>
        </table>
      </section>
    </div>
  );
}

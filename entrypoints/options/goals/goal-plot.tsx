import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { useVoice } from '../../../components/language.tsx';
import { useMedia } from '../../../components/use-media.ts';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { type Day, dayNumber, dayOf } from '../../../lib/plan/day.ts';
import type { SeriesPoint } from '../../../lib/plan/goals/goal-progress.ts';
import { inkOf } from '../overview/ink.ts';
import { goalPlotOptions } from './goal-plot-options.ts';
import 'uplot/dist/uPlot.min.css';

interface GoalPlotProps {
  readonly series: readonly SeriesPoint[];
  /** The last day and the target, where they are still to come. */
  readonly end: { readonly on: Day; readonly expected: number } | undefined;
  /** The point whose values are read. */
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
}

/** What was counted, as a line, and the pace beside it, to the last day; values are read by pointing, or by the arrow keys. */
export function GoalPlot({ series, end, at, onAt }: GoalPlotProps) {
  const { t, language } = useVoice();
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const last = series.length - 1;
  const keys: Readonly<Record<string, (from: number) => number>> = {
    ArrowLeft: from => from - 1,
    ArrowRight: from => from + 1,
    Home: () => 0,
    End: () => last,
  };
  // Made anew when numbers, language or colours change.
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const { dayAndMonth } = calendarNames(language);
    const made = new uPlot(
      goalPlotOptions({
        ink: inkOf(element),
        width: element.clientWidth,
        dayName: number => dayAndMonth(dayOf(number)),
        number: new Intl.NumberFormat(language).format,
        onAt: index => onAt(Math.min(last, index)),
      }),
      plotData(series, end),
      element,
    );
    plot.current = made;
    const sizes = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: made.height }));
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      made.destroy();
    };
  }, [series, end, language, isDark, last, onAt]);
  useEffect(() => {
    const made = plot.current;
    const day = at === undefined ? undefined : dayNumber(series[at]?.on ?? '');
    if (!made) return;
    if (day === undefined) return made.setCursor({ left: -10, top: -10 }, false);
    made.setCursor({ left: made.valToPos(day, 'x'), top: made.over.clientHeight / 2 }, false);
  });
  return (
    <div
      class="chart"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its values are read with the arrow keys
      tabIndex={0}
      aria-label={t('goals.plot')}
      onKeyDown={event => {
        const move = keys[event.key];
        if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onAt(Math.min(last, Math.max(0, move(at ?? last))));
      }}
      onBlur={() => onAt(undefined)}
      onPointerLeave={() => onAt(undefined)}
    >
      <div class="plot" ref={place} aria-hidden="true" />
    </div>
  );
}

function plotData(series: readonly SeriesPoint[], end: GoalPlotProps['end']): uPlot.AlignedData {
  const days = [...series.map(({ on }) => on), ...(end ? [end.on] : [])].map(day => dayNumber(day) ?? 0);
  const counts = [...series.map(({ count }) => count), ...(end ? [null] : [])];
  const paces = [...series.map(({ expected }) => expected ?? null), ...(end ? [end.expected] : [])];
  return [days, paces, counts];
}

import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { useVoice } from '../../../components/language.tsx';
import { useMedia } from '../../../components/use-media.ts';
import type { TimeCount } from '../../../lib/find/counts-over-time.ts';
import { inkOf } from './ink.ts';
import type { StepNames } from './step-names.ts';
import { type PlotKind, plotOptions } from './time-plot.ts';
import 'uplot/dist/uPlot.min.css';

interface TimeChartProps {
  readonly rows: readonly TimeCount[];
  readonly names: StepNames;
  /** The step whose values are read. */
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
}

/** All there were, as a line, above those added, as bars; values are read by pointing, or by the arrow keys. */
export function TimeChart({ rows, names, at, onAt }: TimeChartProps) {
  const { t } = useVoice();
  const last = rows.length - 1;
  const keys: Readonly<Record<string, (from: number) => number>> = {
    ArrowLeft: from => from - 1,
    ArrowRight: from => from + 1,
    Home: () => 0,
    End: () => last,
  };
  const press = (event: KeyboardEvent) => {
    const move = keys[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onAt(Math.min(last, Math.max(0, move(at ?? last))));
  };
  return (
    <div
      class="chart"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its values are read with the arrow keys
      tabIndex={0}
      aria-label={t('overview.overTime.keys')}
      onKeyDown={press}
      onFocus={event => {
        if (event.currentTarget.matches(':focus-visible')) onAt(at ?? last);
      }}
      onBlur={() => onAt(undefined)}
      onPointerLeave={() => onAt(undefined)}
    >
      <p class="soft" aria-hidden="true">
        {t('overview.total')}
      </p>
      <Plot kind="line" values={rows.map(({ total }) => total)} names={names} at={at} onAt={onAt} />
      <p class="soft" aria-hidden="true">
        {t('overview.added')}
      </p>
      <Plot kind="bars" values={rows.map(({ added }) => added)} names={names} at={at} onAt={onAt} />
    </div>
  );
}

interface PlotProps extends Omit<TimeChartProps, 'rows'> {
  readonly kind: PlotKind;
  readonly values: readonly number[];
}

function Plot({ kind, values, names, at, onAt }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const shape = JSON.stringify(values);
  // Made anew when numbers, names or colours change.
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const made = new uPlot(
      plotOptions({ kind, names, ink: inkOf(element), width: element.clientWidth, onAt }),
      [values.map((_, index) => index), [...values]],
      element,
    );
    plot.current = made;
    const sizes = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: made.height }));
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      made.destroy();
    };
  }, [shape, names, isDark, kind, onAt]);
  useEffect(() => {
    const made = plot.current;
    if (!made) return;
    const left = at === undefined ? -10 : made.valToPos(at, 'x');
    made.setCursor({ left, top: at === undefined ? -10 : made.over.clientHeight / 2 }, false);
  });
  return <div class={`plot ${kind}`} ref={place} aria-hidden="true" />;
}

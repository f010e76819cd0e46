import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { useMedia } from '../../../components/use-media.ts';
import { dayNumber } from '../../../lib/plan/day.ts';
import type { SeriesPoint } from '../../../lib/plan/goals/goal-progress.ts';
import { inkOf } from '../overview/ink.ts';
import 'uplot/dist/uPlot.min.css';

const size = { width: 112, height: 32 };

/** The course of a goal as a line, and the pace as a thin one; its numbers stand beside it in words. */
export function GoalSpark({ series }: { readonly series: readonly SeriesPoint[] }) {
  const place = useRef<HTMLDivElement>(null);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  // Made anew when numbers or colours change.
  useEffect(() => {
    const element = place.current;
    if (!element || series.length < 2) return;
    const ink = inkOf(element);
    const most = Math.max(1, ...series.map(({ count, expected = 0 }) => Math.max(count, expected)));
    const made = new uPlot(
      {
        ...size,
        padding: [3, 2, 3, 2],
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false }, y: { range: () => [0, most] } },
        axes: [{ show: false }, { show: false }],
        series: [
          {},
          { stroke: ink.border, width: 1, dash: [3, 3], points: { show: false } },
          { stroke: ink.accent, width: 2, points: { show: false } },
        ],
      },
      [
        series.map(({ on }) => dayNumber(on) ?? 0),
        series.map(({ expected }) => expected ?? null),
        series.map(({ count }) => count),
      ],
      element,
    );
    return () => made.destroy();
  }, [series, isDark]);
  return <div class="spark" ref={place} aria-hidden="true" />;
}

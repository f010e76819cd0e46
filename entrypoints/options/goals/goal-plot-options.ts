import type uPlot from 'uplot';
import type { Ink } from '../overview/ink.ts';

interface GoalPlotLook {
  readonly ink: Ink;
  /** In px. */
  readonly width: number;
  /** The name of a day on the axis, by its number. */
  readonly dayName: (day: number) => string;
  readonly number: (value: number) => string;
  /** Called with the point that is pointed at. */
  readonly onAt: (at: number) => void;
}

/** So much room have the name of a day, and the numbers beside the plot, in px. */
const nameWidth = 80;
const scaleWidth = 48;

/** A plot over days: first the pace, dashed, then what was counted. */
export function goalPlotOptions({ ink, width, dayName, number, onAt }: GoalPlotLook): uPlot.Options {
  const axis = { font: `12px ${ink.font}`, stroke: ink.soft, ticks: { show: false } } satisfies uPlot.Axis;
  return {
    width,
    height: 200,
    padding: [8, 20, 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: { size: 9, fill: ink.accent, stroke: ink.paper, width: 2 },
      move: (self, left, top) => {
        const day = left < 0 ? undefined : self.data[0][self.posToIdx(left)];
        return [day === undefined ? left : self.valToPos(day, 'x'), top];
      },
    },
    hooks: {
      setCursor: [
        ({ cursor: { idx, left } }) => {
          if (typeof idx === 'number' && left !== undefined && left >= 0) onAt(idx);
        },
      ],
    },
    scales: {
      x: { time: false },
      y: { range: (_, __, most) => [0, Math.max(4, most * 1.05)] },
    },
    axes: [
      {
        ...axis,
        size: 24,
        gap: 6,
        splits: (self, _, first, last) => evenDays(first, last, self.width - scaleWidth),
        grid: { show: false },
        values: (_, splits) => splits.map(dayName),
      },
      {
        ...axis,
        size: scaleWidth,
        gap: 8,
        space: 36,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000],
        grid: { stroke: ink.hairline, width: 1 },
        values: (_, splits) => splits.map(number),
      },
    ],
    series: [
      {},
      { stroke: ink.border, width: 1.5, dash: [4, 4], points: { show: false }, spanGaps: true },
      { stroke: ink.accent, width: 2, fill: ink.accentSoft, points: { show: false } },
    ],
  };
}

/** The first and the last day, and between them as many as there is room for. */
function evenDays(first: number, last: number, width: number): number[] {
  const count = Math.max(1, Math.min(last - first, Math.floor(width / nameWidth) - 1));
  return Array.from({ length: count + 1 }, (_, index) =>
    Math.round(first + ((last - first) * index) / count),
  );
}

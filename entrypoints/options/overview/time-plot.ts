import uPlot from 'uplot';
import type { Ink } from './ink.ts';
import type { StepNames } from './step-names.ts';

export type PlotKind = 'line' | 'bars';

interface PlotLook {
  readonly kind: PlotKind;
  readonly names: StepNames;
  readonly ink: Ink;
  /** In px. */
  readonly width: number;
  /** Called with the step that is pointed at. */
  readonly onAt: (at: number) => void;
}

/** Both plots have their first and last step at the same place. */
const scaleWidth = 48;
const heights: Readonly<Record<PlotKind, number>> = { line: 140, bars: 156 };
/** So much room has the name of a step. */
const nameWidth = 72;

/** A plot whose steps are numbered from 0 and whose values are counts. */
export function plotOptions({ kind, names, ink, width, onAt }: PlotLook): uPlot.Options {
  const font = `12px ${ink.font}`;
  const axis = { font, stroke: ink.soft, ticks: { show: false } } satisfies uPlot.Axis;
  return {
    width,
    height: heights[kind],
    // Room for half a number below the lowest line.
    padding: [8, 20, kind === 'line' ? 8 : 0, 0],
    legend: { show: false },
    cursor: {
      y: false,
      drag: { x: false, y: false },
      points: { show: kind === 'line', size: 9, fill: ink.accent, stroke: ink.paper, width: 2 },
      move: (self, left, top) => [left < 0 ? left : self.valToPos(self.posToIdx(left), 'x'), top],
    },
    hooks: {
      setCursor: [
        ({ cursor: { idx, left } }) => {
          if (typeof idx === 'number' && left !== undefined && left >= 0) onAt(idx);
        },
      ],
    },
    scales: {
      x: { time: false, range: (_, from, to) => [from - 0.5, to + 0.5] },
      y: { range: (_, __, most) => [0, Math.max(4, most * 1.05)] },
    },
    axes: [
      {
        ...axis,
        show: kind === 'bars',
        size: 24,
        gap: 6,
        grid: { show: false },
        splits: self => placesOfNames(names.short.length, self.width - scaleWidth),
        values: (_, splits) => splits.map(at => names.short[at] ?? ''),
      },
      {
        ...axis,
        size: scaleWidth,
        gap: 8,
        space: 36,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000],
        grid: { stroke: ink.hairline, width: 1 },
        values: (_, splits) => splits.map(names.number),
      },
    ],
    series: [
      {},
      kind === 'line'
        ? { stroke: ink.accent, width: 2, fill: ink.accentSoft, points: { show: names.short.length < 2 } }
        : {
            fill: ink.accent,
            width: 0,
            points: { show: false },
            ...(uPlot.paths.bars && { paths: uPlot.paths.bars({ size: [0.7, 36] }) }),
          },
    ],
  };
}

/** The steps that are named: as many as there is room for, the last among them. */
function placesOfNames(count: number, width: number): number[] {
  const apart = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / nameWidth))));
  return Array.from({ length: Math.ceil(count / apart) }, (_, back) => count - 1 - back * apart).reverse();
}

import { expect, test } from 'vitest';
import { drawLabels } from '../../entrypoints/options/overview/network-labels.ts';

/** What is written on a sheet of 300 x 200 px where each letter is 6 px wide, and from where to where. */
function written(
  nodes: readonly (readonly [name: string, x: number, y: number])[],
  elsewhere: number[] = [],
) {
  const found: { text: string; left: number; right: number; top: number }[] = [];
  const width = (text: string) => ({ width: 6 * text.length }) as TextMetrics;
  const sheet = {
    font: '',
    measureText: width,
    textAlign: 'start' as const,
    textBaseline: 'top' as const,
    lineJoin: 'round' as const,
    lineWidth: 1,
    strokeStyle: '',
    strokeText: () => undefined,
    fillStyle: '',
    fillText: (text: string, x: number, top: number) =>
      void found.push({ text, left: x - 3 * text.length, right: x + 3 * text.length, top }),
  };
  const network = {
    nodes: nodes.map(([name], at) => ({ kind: 'person' as const, id: String(at), name, links: 1 })),
    ends: new Uint32Array(),
    unlinked: 0,
    leftOut: 0,
  };
  const ink = {
    paper: '',
    ink: '',
    soft: '',
    hairline: '',
    border: '',
    accent: '',
    accentSoft: '',
    font: '',
  };
  drawLabels(
    sheet,
    { network, neighbours: [], positions: new Float32Array(nodes.flatMap(([, x, y]) => [x, y])) },
    { camera: { x: 0, y: 0, scale: 1 }, size: { width: 300, height: 200 }, ink },
    new Set(elsewhere),
  );
  return found;
}

test('a name at the edge is moved until it can be read whole', () => {
  const names = written([
    ['Dinas Pendidikan', 4, 60],
    ['Disdukcapil Kota', 297, 100],
    ['Community meet-up', 150, 196],
  ]);
  expect(names.map(({ text }) => text)).toEqual([
    'Dinas Pendidikan',
    'Disdukcapil Kota',
    'Community meet-up',
  ]);
  for (const { left, right, top } of names) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(300);
    expect(top + 12).toBeLessThanOrEqual(200);
  }
});

test('what is beyond the edge has no name at it', () => {
  expect(written([['Dinas Pendidikan', -40, 60]])).toEqual([]);
});

test('a name that is written elsewhere is left out, and nothing comes into its place', () => {
  const nodes = [
    ['Webinar', 150, 100],
    ['Rizky Halim', 150, 101],
    ['Putri', 150, 102],
  ] as const;
  expect(written(nodes).map(({ text }) => text)).toEqual(['Webinar', 'Rizky Halim']);
  expect(written(nodes, [0]).map(({ text }) => text)).toEqual(['Rizky Halim']);
});

import { describe, expect, test } from 'vitest';
import { type LayoutSource, layoutOf } from '../../entrypoints/options/overview/network-layout.ts';

/** Two stars of a middle and five around it, apart from each other: 0 is linked to 1–5, 6 to 7–11. */
const stars = {
  links: Uint32Array.from({ length: 12 }, (_, at) => (at % 6 === 0 ? 5 : 1)),
  ends: Uint32Array.from([0, 6].flatMap(middle => [1, 2, 3, 4, 5].flatMap(at => [middle, middle + at]))),
  from: new Float32Array(24).fill(Number.NaN),
};

function finished(source: LayoutSource = stars): Float32Array {
  const layout = layoutOf(source);
  let steps = 0;
  while (layout.step()) if (++steps > 1000) throw new Error('never found its place');
  expect(layout.share()).toBeCloseTo(1, 1);
  return layout.positions();
}

const distance = (positions: Float32Array, a: number, b: number): number =>
  Math.hypot(
    (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0),
    (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0),
  );

describe('a network laid out', () => {
  test('has what is linked nearer than what is not, and nothing upon another', () => {
    const positions = finished();
    for (const leaf of [1, 2, 3, 4, 5]) {
      expect(distance(positions, 0, leaf)).toBeLessThan(distance(positions, 6, leaf));
      expect(distance(positions, 0, leaf)).toBeGreaterThan(8);
    }
    expect(distance(positions, 1, 2)).toBeGreaterThan(8);
  });

  test('looks the same each time', () => {
    expect(finished()).toEqual(finished());
  });

  test('stays about where it stood', () => {
    const fresh = finished();
    // Turned around by a quarter, where it would not get to by itself.
    const before = fresh.map((_, at) => (at % 2 === 0 ? -(fresh[at + 1] ?? 0) : (fresh[at - 1] ?? 0)));
    const after = finished({ ...stars, from: before });
    for (let at = 0; at < 12; at++) {
      expect(Math.abs((after[2 * at] ?? 0) - (before[2 * at] ?? 0))).toBeLessThan(25);
      expect(Math.abs((after[2 * at + 1] ?? 0) - (before[2 * at + 1] ?? 0))).toBeLessThan(25);
    }
    expect(distance(before, 0, 6)).toBeGreaterThan(100);
  });

  test('says how far it is', () => {
    const layout = layoutOf(stars);
    const begun = layout.share();
    layout.step();
    expect(layout.share()).toBeGreaterThan(begun);
    expect(begun).toBeCloseTo(0);
  });
});

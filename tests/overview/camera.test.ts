import { describe, expect, test } from 'vitest';
import {
  type Camera,
  centred,
  fitted,
  moved,
  nodeAt,
  zoomed,
} from '../../entrypoints/options/overview/camera.ts';

const size = { width: 800, height: 600 };
const seen = ({ x, y, scale }: Camera, place: readonly [number, number]) => [
  x + scale * place[0],
  y + scale * place[1],
];

describe('the camera', () => {
  test('zooms around the point that one looks at, and not without end', () => {
    const camera = { x: 100, y: 50, scale: 0.5 };
    const under: [number, number] = [(300 - 100) / 0.5, (200 - 50) / 0.5];
    expect(seen(zoomed(camera, 3, { x: 300, y: 200 }), under)).toEqual([300, 200]);
    expect(zoomed(camera, 1e9, { x: 0, y: 0 }).scale).toBe(8);
    expect(zoomed(camera, 1e-9, { x: 0, y: 0 }).scale).toBe(0.02);
  });

  test('is moved by as much as the hand', () => {
    expect(moved({ x: 1, y: 2, scale: 3 }, 10, -5)).toEqual({ x: 11, y: -3, scale: 3 });
  });

  test.each<[string, number[]]>([
    ['a wide one', [-3000, 0, 3000, 10]],
    ['a high one', [0, -1000, 20, 5000]],
    ['a single node', [70, 70]],
    ['two that are near', [0, 0, 10, 10]],
  ])('shows all of %s, in the middle', (_, places) => {
    const camera = fitted(Float32Array.from(places), size);
    const [left, top] = seen(camera, [places[0] ?? 0, places[1] ?? 0]);
    const [right, bottom] = seen(camera, [places.at(-2) ?? 0, places.at(-1) ?? 0]);
    expect(left).toBeGreaterThanOrEqual(72);
    expect(top).toBeGreaterThanOrEqual(56);
    expect(right).toBeLessThanOrEqual(728);
    expect(bottom).toBeLessThanOrEqual(544);
    expect(((left ?? 0) + (right ?? 0)) / 2).toBeCloseTo(400);
    expect(((top ?? 0) + (bottom ?? 0)) / 2).toBeCloseTo(300);
    expect(camera.scale).toBeLessThanOrEqual(5);
  });

  test.each([
    [4, 4.8],
    [20, 4],
    [60, 2.2],
    [5000, 2.2],
  ])('of %i near each other is %d near: few are not lost, many not blown up', (count, scale) => {
    const places = Float32Array.from({ length: 2 * count }, (_, at) => at % 7);
    expect(fitted(places, size).scale).toBeCloseTo(scale);
  });

  test('of nothing looks at the middle', () => {
    expect(fitted(new Float32Array(), size)).toEqual({ x: 400, y: 300, scale: 1 });
  });

  test('puts a node in the middle, with its neighbours in sight and not the others', () => {
    const places = Float32Array.from([500, 500, 900, 500, 500, 400, -9000, -9000]);
    const camera = centred(places, 0, [1, 2], size);
    expect(seen(camera, [500, 500])).toEqual([400, 300]);
    expect(seen(camera, [900, 500])[0]).toBeCloseTo(728);
    expect(seen(camera, [500, 400])[1]).toBeGreaterThan(56);
  });
});

describe('what is pointed at', () => {
  const nodes = [{ links: 1 }, { links: 100 }, { links: 1 }];
  const places = Float32Array.from([0, 0, 100, 0, 118, 0]);
  const camera = { x: 10, y: 20, scale: 1 };
  test.each<[string, number, number, number | undefined]>([
    ['the node under it', 10, 20, 0],
    ['one that is nearly touched', 16, 20, 0],
    ['nothing between them', 60, 20, undefined],
    ['a large one as far as it reaches', 100, 28, 1],
    ['of two the nearer edge', 127, 20, 2],
    ['nothing beside them', 10, 60, undefined],
  ])('is %s', (_, x, y, expected) => {
    expect(nodeAt(nodes, places, camera, { x, y })).toBe(expected);
  });

  test('a finger is forgiven more than a mouse', () => {
    expect(nodeAt(nodes, places, camera, { x: 25, y: 20 })).toBeUndefined();
    expect(nodeAt(nodes, places, camera, { x: 25, y: 20 }, 14)).toBe(0);
  });
});

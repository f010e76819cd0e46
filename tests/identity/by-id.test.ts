import { expect, test } from 'vitest';
import { byId } from '../../lib/identity/by-id.ts';

test('each is found by its id, in every list that holds it, and nobody by another one', () => {
  const [siti, budi, rina] = ['siti', 'budi', 'rina'].map(id => ({ id }));
  const all = [siti, budi, rina].flatMap(one => one ?? []);
  const [first, fewer] = [byId(all), byId(all.slice(1))];
  expect(['siti', 'budi', 'rina', 'andi', ''].map(first.get)).toEqual([
    siti,
    budi,
    rina,
    undefined,
    undefined,
  ]);
  expect(['siti', 'budi', 'rina'].map(fewer.get)).toEqual([undefined, budi, rina]);
  expect(['siti', 'budi'].map(fewer.has)).toEqual([false, true]);
  expect(byId([]).get('siti')).toBeUndefined();
  expect(byId(all).get('budi')).toBe(budi);
});

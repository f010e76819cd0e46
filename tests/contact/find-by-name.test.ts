import { expect, test, vi } from 'vitest';
import { findByName } from '../../entrypoints/options/find-by-name.ts';

const people = ['Siti Rahmawati', 'Zoë Müller', 'Andi Siti', 'Made Wirawan', 'Basiti'].map(name => ({
  name,
}));
const names = async (text: string, most?: number) =>
  (await findByName(people, text, most === undefined ? {} : { most })).map(({ name }) => name);

test('every word begins a word of the name; who begins with the first one comes first', async () => {
  expect(await names('sit')).toEqual(['Siti Rahmawati', 'Andi Siti']);
  expect(await names('wir made')).toEqual(['Made Wirawan']);
  expect(await names('zoe mul')).toEqual(['Zoë Müller']);
  expect(await names(' ')).toEqual([]);
});

test('not more are given than are wanted', async () => {
  expect(await names('s', 1)).toEqual(['Siti Rahmawati']);
});

test('among many it answers between stretches, and gives up when it is aborted', async () => {
  const many = Array.from({ length: 50_000 }, (_, number) => ({ name: `Kontak ${number}` }));
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  const stop = new AbortController();
  const search = findByName([...many, { name: 'Wulan' }], 'wulan', { signal: stop.signal });
  stop.abort();
  expect(await search).toEqual([]);
});

test('of records that come in parts it tells whom it has found after each', async () => {
  async function* parts() {
    for (const person of people) yield [person];
  }
  const told: string[][] = [];
  const found = await findByName(parts(), 'sit', { onSome: some => told.push(some.map(({ name }) => name)) });
  expect(told).toEqual([
    ['Siti Rahmawati'],
    ['Siti Rahmawati'],
    ['Siti Rahmawati', 'Andi Siti'],
    ['Siti Rahmawati', 'Andi Siti'],
  ]);
  expect(found).toHaveLength(2);
});

// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFullRows } from '../../components/use-full-rows.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }));
afterEach(() => void vi.useRealTimers());
const frame = () => act(() => void vi.advanceTimersToNextFrame());

const rows = Array.from({ length: 200 }, (_, at) => ({ id: `r${at}` }));
const others = [...rows];
const start = { all: rows, from: 0, isFlying: false, held: 'r0' };
const drawn = 30;
const inView = [6, 26] as const;
const showRows = () =>
  renderHook(
    ({ all, from, isFlying, held }: typeof start) =>
      useFullRows(all.slice(from, from + drawn), { rows: all, inView, isFlying, held }),
    { initialProps: start },
  );

/** What is drawn, all of it written. */
async function showWritten() {
  const shown = showRows();
  for (let written = 20; written < drawn; written += 3) await frame();
  return shown;
}

test('of a list that is new what is in view is written at once, and the rest a moment later', async () => {
  const { result, rerender } = await showWritten();
  expect(result.current.size).toBe(drawn);
  rerender({ ...start, all: others, from: 100, held: 'r106' });
  expect([...result.current]).toEqual(others.slice(106, 126).map(({ id }) => id));
  await frame();
  expect(result.current.size).toBe(23);
});

test('rows that come in by scrolling are written 3 a frame, in view first, until all are', async () => {
  const { result, rerender } = await showWritten();
  rerender({ ...start, from: 100 });
  const written = [[...result.current]];
  while (vi.getTimerCount() > 0) {
    await frame();
    written.push([...result.current].slice(written.length * 3));
  }
  const inOrder = [...rows.slice(106, 130), ...rows.slice(100, 106)].map(({ id }) => id);
  expect(written).toEqual(Array.from({ length: 10 }, (_, at) => inOrder.slice(at * 3, at * 3 + 3)));
});

test('rows that stay in view stay written', async () => {
  const { result, rerender } = await showWritten();
  rerender({ ...start, from: 3 });
  expect(result.current.size).toBe(drawn);
});

test('while rows fly by only the one is written that the keyboard is at; then the others', async () => {
  const { result, rerender } = showRows();
  rerender({ ...start, from: 100, isFlying: true, held: 'r104' });
  expect([...result.current]).toEqual(['r104']);
  await frame();
  expect(result.current.size).toBe(1);
  rerender({ ...start, from: 100, held: 'r104' });
  expect(result.current.size).toBe(4);
});

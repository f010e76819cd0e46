// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { useOnce } from '../../components/use-once.ts';

test('of a second call nothing comes while the work runs', async () => {
  const { result } = renderHook(useOnce);
  let end = () => {};
  const work = vi.fn(() => new Promise<void>(resolve => (end = resolve)));
  act(() => void result.current.once(work));
  act(() => void result.current.once(work));
  expect(result.current.isRunning).toBe(true);
  await act(async () => end());
  expect(result.current.isRunning).toBe(false);
  expect(work).toHaveBeenCalledTimes(1);
});

test('work that failed can be done again, and its failure is the caller’s', async () => {
  const { result } = renderHook(useOnce);
  const fail = () => result.current.once(() => Promise.reject(new Error('penuh')));
  await act(() => expect(fail()).rejects.toThrow('penuh'));
  expect(result.current.isRunning).toBe(false);
  await act(() => expect(fail()).rejects.toThrow('penuh'));
});

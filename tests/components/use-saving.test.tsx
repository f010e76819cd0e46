// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type Saving, useSaving } from '../../components/use-saving.ts';

const held = () => {
  let finish: (name: string) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const save = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        finish = resolve;
        fail = reject;
      }),
  );
  const takeBack = vi.fn(async () => {});
  const { result } = renderHook(() => useSaving(save, takeBack));
  const becomes = (saving: Saving<string>) => vi.waitFor(() => expect(result.current.saving).toEqual(saving));
  return {
    becomes,
    save,
    takeBack,
    result,
    finish: (name: string) => finish(name),
    fail: (e: Error) => fail(e),
  };
};

test('pressing Save twice saves once', async () => {
  const { save, result, becomes, finish } = held();
  act(() => void result.current.start());
  expect(result.current.saving).toEqual({ state: 'saving' });
  act(() => void result.current.start());
  finish('Wulan');
  await becomes({ state: 'saved', saved: 'Wulan' });
  expect(save).toHaveBeenCalledTimes(1);
});

test('a failure is kept until something is typed, and can be tried again', async () => {
  const { result, becomes, fail, finish } = held();
  const full = new Error('full');
  act(() => void result.current.start());
  fail(full);
  await becomes({ state: 'failed', error: full });
  act(() => result.current.edit());
  expect(result.current.saving).toEqual({ state: 'editing' });
  act(() => void result.current.start());
  finish('Wulan');
  await becomes({ state: 'saved', saved: 'Wulan' });
});

test('an undo says what was taken back', async () => {
  const { result, becomes, finish, takeBack } = held();
  act(() => void result.current.start());
  finish('Wulan');
  await becomes({ state: 'saved', saved: 'Wulan' });
  act(() => void result.current.undo('Wulan'));
  await becomes({ state: 'editing', undone: 'Wulan' });
  expect(takeBack).toHaveBeenCalledWith('Wulan');
});

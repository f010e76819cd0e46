// @vitest-environment happy-dom
import { act, screen } from '@testing-library/preact';
import { useCallback } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { useSliced } from '../../components/use-sliced.ts';
import { show } from './stage.tsx';

/** A clock that goes on by a millisecond at each look: work takes as long as it has steps. */
let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock++);
});

function Counted({ steps }: { steps: number }) {
  const begin = useCallback(
    function* () {
      for (let step = 0; step < steps; step++) yield;
      return `${steps} steps`;
    },
    [steps],
  );
  const { value = 'nothing', isCurrent } = useSliced(begin);
  return <p role="status">{`${value}, ${isCurrent ? 'done' : 'under way'}`}</p>;
}
const shown = () => screen.getByRole('status').textContent;

test('short work is done at once', () => {
  show(<Counted steps={3} />);
  expect(shown()).toBe('3 steps, done');
});

test('long work is done in stretches, and until then the last outcome is shown', async () => {
  const { rerender } = show(<Counted steps={50} />);
  expect(shown()).toBe('nothing, under way');
  await vi.waitFor(() => expect(shown()).toBe('50 steps, done'));
  const { LanguageProvider } = await import('../../components/language.tsx');
  rerender(
    <LanguageProvider language="en">
      <Counted steps={70} />
    </LanguageProvider>,
  );
  expect(shown()).toBe('50 steps, under way');
  await vi.waitFor(() => expect(shown()).toBe('70 steps, done'));
});

test('work that is no longer wanted is left', async () => {
  const { rerender } = show(<Counted steps={100_000} />);
  const { LanguageProvider } = await import('../../components/language.tsx');
  rerender(
    <LanguageProvider language="en">
      <Counted steps={2} />
    </LanguageProvider>,
  );
  expect(shown()).toBe('2 steps, done');
  await act(async () => new Promise(resolve => setTimeout(resolve)));
  expect(shown()).toBe('2 steps, done');
});

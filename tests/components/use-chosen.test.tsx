// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useChosen } from '../../components/use-chosen.ts';

interface HuesProps {
  readonly stored: string;
  readonly store?: (hue: string) => Promise<boolean>;
  /** Something else that is stored, and draws anew. */
  readonly beside?: number;
}

function Hues({ stored, store = () => new Promise(() => {}), beside = 0 }: HuesProps) {
  const [hue, choose] = useChosen(stored);
  return ['grey', 'teal', 'violet'].map(one => (
    <input
      key={one}
      type="radio"
      name="hue"
      aria-label={one}
      data-beside={beside}
      checked={one === hue}
      onChange={() => void choose(one, async () => store(one))}
    />
  ));
}

afterEach(cleanup);

const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .find(one => one.checked)
    ?.getAttribute('aria-label');
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

test('what was chosen stays, whatever else is drawn before it is stored', () => {
  const { rerender } = render(<Hues stored="grey" />);
  pick('violet');
  rerender(<Hues stored="grey" beside={1} />);
  expect(chosen()).toBe('violet');
});

test('chosen twice in a row, it does not jump to the first on the way', () => {
  const { rerender } = render(<Hues stored="grey" />);
  pick('teal');
  pick('violet');
  rerender(<Hues stored="teal" />);
  expect(chosen()).toBe('violet');
});

test('once stored, it follows what is stored', () => {
  const { rerender } = render(<Hues stored="grey" />);
  pick('violet');
  rerender(<Hues stored="violet" />);
  rerender(<Hues stored="grey" />);
  expect(chosen()).toBe('grey');
});

test('it goes back when it could not be stored', async () => {
  render(<Hues stored="grey" store={() => Promise.resolve(false)} />);
  pick('violet');
  expect(chosen()).toBe('violet');
  await vi.waitFor(() => expect(chosen()).toBe('grey'));
});

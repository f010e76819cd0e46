// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type Choice, PickOne } from '../../components/pick-one.tsx';
import { show, t } from './stage.tsx';

const choices = ['Andi', 'Anton', 'Zoë'].map(name => ({ id: name.toLowerCase(), name }));
const settle = () => act(async () => {});
const box = () => screen.getByRole<HTMLInputElement>('combobox');

async function searched(text: string) {
  const onPick = vi.fn((_: Choice) => {});
  const find = async (typed: string) => choices.filter(({ name }) => name.startsWith(typed));
  show(<PickOne label="Person" placeholder="Person" find={find} onPick={onPick} />);
  fireEvent.focus(box());
  fireEvent.input(box(), { target: { value: text } });
  await settle();
  return onPick;
}

test('arrows choose, Enter takes, and the search is empty again', async () => {
  const onPick = await searched('An');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Anton');
  expect(box().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(onPick).toHaveBeenCalledWith(choices[1]);
  expect(box().value).toBe('');
  expect(screen.queryAllByRole('option')).toEqual([]);
});

test('a press takes one too, and Escape takes none', async () => {
  const onPick = await searched('An');
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(screen.queryAllByRole('option')).toEqual([]);
  fireEvent.input(box(), { target: { value: 'Z' } });
  await settle();
  fireEvent.click(screen.getByRole('option', { name: 'Zoë' }));
  expect(onPick.mock.calls).toEqual([[choices[2]]]);
});

test('nothing found is said', async () => {
  await searched('x');
  expect(screen.getByRole('status').textContent).toBe(t('pick.nothing'));
});

describe('a search that takes long', () => {
  const found = ['Made', 'Mega', 'Melati'].map(name => ({ id: name.toLowerCase(), name }));

  function slow() {
    const { promise, resolve } = Promise.withResolvers<readonly Choice[]>();
    const told: ((some: readonly Choice[]) => void)[] = [];
    const signals: AbortSignal[] = [];
    const find = (_: string, signal: AbortSignal, onSome: (some: readonly Choice[]) => void) => {
      told.push(onSome);
      signals.push(signal);
      return promise;
    };
    show(<PickOne label="Person" placeholder="Person" find={find} onPick={() => {}} />);
    fireEvent.focus(box());
    fireEvent.input(box(), { target: { value: 'm' } });
    const tell = (some: readonly Choice[], search = 0) => act(() => told[search]?.(some));
    return { tell, end: () => act(async () => resolve(found)), signals };
  }
  const names = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
  const status = () => screen.getByRole('status').textContent;

  test('says so, and not that nobody is found', async () => {
    const { tell, end } = slow();
    await tell([]);
    expect(status()).toBe('');
    await waitFor(() => expect(status()).toBe(t('pick.searching')));
    await end();
    expect(status()).toBe('');
    expect(names()).toEqual(['Made', 'Mega', 'Melati']);
  });

  test('shows whom it has found so far, and stays with whom the arrows came to', async () => {
    const { tell, end } = slow();
    await tell(found.slice(1));
    expect(names()).toEqual(['Mega', 'Melati']);
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    await end();
    expect(names()).toEqual(['Made', 'Mega', 'Melati']);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Melati');
  });

  test('is given up at the next letter', async () => {
    const { tell, signals } = slow();
    fireEvent.input(box(), { target: { value: 'me' } });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await tell(found.slice(0, 1), 0);
    expect(names()).toEqual([]);
    await tell(found.slice(1), 1);
    expect(names()).toEqual(['Mega', 'Melati']);
  });

  test('does not open its list again once one has left', async () => {
    const { end } = slow();
    fireEvent.blur(box());
    await end();
    expect(names()).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
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

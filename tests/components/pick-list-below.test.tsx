// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PickList, type PickRow } from '../../components/pick-list.tsx';
import { show } from './stage.tsx';

const rows = (count: number): PickRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    name: `Orang ${index}`,
    detail: '',
    remarks: [],
    isNew: true,
  }));
const list = (count: number, open: string | undefined) =>
  show(
    <PickList
      label="people"
      rows={rows(count)}
      picked={new Set()}
      onPick={() => {}}
      action={({ name }) => <button type="button">{`note ${name}`}</button>}
      below={open === undefined ? undefined : { id: open, content: <textarea aria-label="note" /> }}
    />,
  );
const texts = () =>
  [...document.querySelectorAll('.pick-rows > li')].map(
    row => row.querySelector('.name')?.textContent ?? row.firstElementChild?.tagName,
  );

test('what is open stands under its row, and the list is one row longer', () => {
  list(3, '1');
  expect(texts()).toEqual(['Orang 0', 'Orang 1', 'TEXTAREA', 'Orang 2']);
});

test('what is open on a row that is not shown is not shown', () => {
  list(3, '7');
  expect(texts()).toEqual(['Orang 0', 'Orang 1', 'Orang 2']);
});

test('every row has its own action, which the arrows leave for the next row', () => {
  list(3, undefined);
  const button = screen.getByRole('button', { name: 'note Orang 1' });
  button.focus();
  fireEvent.keyDown(button, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Orang 2' }));
});

test('in what is open, the arrows belong to the text', () => {
  list(3, '1');
  const note = screen.getByRole('textbox', { name: 'note' });
  note.focus();
  expect(fireEvent.keyDown(note, { key: 'ArrowDown' })).toBe(true);
  expect(document.activeElement).toBe(note);
});

test('far down a long list the rows stay where they are', () => {
  list(1000, '3');
  const heights = [...document.querySelectorAll<HTMLElement>('.pick-rows > .spacer')].map(({ style }) =>
    Number.parseInt(style.height, 10),
  );
  const drawn = document.querySelectorAll('.pick-rows > li:not(.spacer)').length;
  expect(heights.reduce((sum, height) => sum + height, 0) + drawn * 44).toBe(1001 * 44);
});

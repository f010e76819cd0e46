// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ColumnsMenu } from '../../entrypoints/options/contacts/columns-menu.tsx';
import type { ContactColumnId } from '../../entrypoints/options/contacts/contact-columns.tsx';
import { Holding, show, t } from '../components/stage.tsx';

const openMenu = () => {
  const menu = document.querySelector('dialog');
  if (!menu) throw new Error('there is no menu');
  fireEvent(menu, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
};
const focused = () => document.activeElement;

test('the focus stays with the column that is taken up, left out or moved', () => {
  show(
    <Holding<readonly ContactColumnId[]> start={['name', 'jobTitle', 'tags', 'createdAt']}>
      {(columns, set) => <ColumnsMenu columns={columns} onChange={next => set(next ?? ['name'])} />}
    </Holding>,
  );
  openMenu();
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true });
  const press = (element: HTMLElement) => {
    element.focus();
    fireEvent.click(element);
  };
  press(box(t('field.note')));
  expect(box(t('field.note')).checked).toBe(true);
  expect(focused()).toBe(box(t('field.note')));
  press(box(t('field.tags')));
  expect(box(t('field.tags')).checked).toBe(false);
  expect(focused()).toBe(box(t('field.tags')));
  const name = t('find.moveLeft', { column: t('field.createdAt') });
  press(screen.getByRole('button', { name, hidden: true }));
  expect(focused()).toBe(screen.getByRole('button', { name, hidden: true }));
});

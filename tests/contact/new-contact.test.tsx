// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { NewContact } from '../../entrypoints/options/contact/new-contact.tsx';
import { go } from '../../entrypoints/options/use-route.ts';
import { show, t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { emptyDatabase } from '../store/sample.ts';

beforeEach(() => go('contacts', 'new'));

/** Fills in a name and presses Save; gives what has been said since. */
function save(db = emptyDatabase()) {
  const said: string[] = [];
  show(<NewContact workspace={workspaceWith(db, {}, said)} query="" />);
  fireEvent.input(screen.getByLabelText(t('field.name')), { target: { value: 'Wulan Prasetyo' } });
  fireEvent.click(screen.getByRole('button', { name: t('action.save') }));
  return { db, said };
}

test('whoever is saved is shown', async () => {
  const { db, said } = save();
  await waitFor(() => expect(said).toHaveLength(1));
  const [contact] = await db.contacts.toArray();
  await waitFor(() => expect(location.hash).toBe(`#/contacts/${contact?.id}`));
});

test('who has gone elsewhere before it was saved stays there', async () => {
  const { said } = save();
  go('events');
  await waitFor(() => expect(said).toHaveLength(1));
  await new Promise(resolve => setTimeout(resolve));
  expect(location.hash).toBe('#/events');
});

test('Save pressed twice makes one contact', async () => {
  const { db, said } = save();
  fireEvent.click(screen.getByRole('button', { name: t('action.save') }));
  await waitFor(() => expect(location.hash).not.toBe('#/contacts/new'));
  expect(said).toHaveLength(1);
  expect(await db.contacts.count()).toBe(1);
});

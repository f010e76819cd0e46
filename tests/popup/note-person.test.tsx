// @vitest-environment happy-dom
import 'fake-indexeddb/auto'; // before dexie, which looks for IndexedDB when it is loaded
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { NotePerson } from '../../entrypoints/popup/note-person.tsx';
import { commit } from '../../lib/store/commit.ts';
import { show, t } from '../components/stage.tsx';
import { contact, emptyDatabase } from '../store/sample.ts';

const rina = contact('rina', { name: 'Rina Melati' });
const sari = contact('sari', { name: 'Sari Melati', jobTitle: 'Arsiparis' });

async function introduce() {
  const db = emptyDatabase();
  const plan = [rina, sari].map(put => ({ table: 'contacts', put }) as const);
  await commit(db, { act: 'save', label: '', plan });
  const read = vi.spyOn(db.contacts, 'orderBy');
  show(<NotePerson db={db} contact={rina} events={[]} attending={undefined} />);
  const kind = t('noting.inPopupAs', { kind: t('interaction.introduction') });
  fireEvent.click(screen.getByRole('button', { name: kind }));
  const search = screen.getByRole('combobox', { name: t('noting.introducedYou') });
  return { db, read, search };
}

test('to whom one was introduced is found by name, but for the person of the page, and noted', async () => {
  const { db, search } = await introduce();
  fireEvent.input(search, { target: { value: 'mela' } });
  await screen.findByRole('option', { name: 'Sari Melati Arsiparis' });
  expect(screen.getAllByRole('option')).toHaveLength(1);
  fireEvent.keyDown(search, { key: 'Enter' });
  await screen.findByRole('button', { name: t('picker.takeOff', { name: 'Sari Melati' }) });
  fireEvent.click(screen.getByRole('button', { name: t('touch.note') }));
  await screen.findByText(t('noting.done', { name: 'Rina Melati' }));
  expect(await db.interactions.toArray()).toMatchObject([
    { contactId: 'rina', kind: 'introduction', introducedId: 'sari' },
  ]);
});

test('the contacts are read once, and not before somebody is looked for', async () => {
  const { read, search } = await introduce();
  expect(read).not.toHaveBeenCalled();
  fireEvent.input(search, { target: { value: 's' } });
  fireEvent.input(search, { target: { value: 'sa' } });
  await screen.findByRole('option');
  expect(read).toHaveBeenCalledTimes(1);
});

test('without the store nobody is found, and the form stays', async () => {
  const { db, search } = await introduce();
  db.close();
  fireEvent.input(search, { target: { value: 'sari' } });
  await waitFor(() => expect(screen.getByText(t('pick.nothing'))).toBeTruthy());
});

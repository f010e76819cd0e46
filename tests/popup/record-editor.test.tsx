// @vitest-environment happy-dom
import 'fake-indexeddb/auto'; // before dexie, which looks for IndexedDB when it is loaded
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { personKind } from '../../entrypoints/popup/person-kind.tsx';
import { RecordEditor } from '../../entrypoints/popup/record-editor.tsx';
import type { Session } from '../../entrypoints/popup/session.ts';
import type { Contact } from '../../lib/model/contact.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { editContactFields } from '../../lib/store/edit-fields.ts';
import { show, t } from '../components/stage.tsx';
import { contact, emptyDatabase, personCandidate } from '../store/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const session: Session = {
  url: 'https://www.linkedin.com/in/rina',
  title: 'Rina',
  obstacle: undefined,
  people: [],
  events: [],
  list: undefined,
  texts: [],
  failure: undefined,
  phoneCountry: undefined,
  language: 'en',
  remindsOfWords: false,
  attending: undefined,
};
const candidate = personCandidate({ headline: undefined });
const name = candidate.name;

/** The popup over somebody who is saved. */
async function open() {
  const db = emptyDatabase();
  const rina: Contact = contact('rina', { name, jobTitle: 'Direktur', location: 'Bogor', note: 'Halo' });
  await db.contacts.put(rina);
  show(
    <RecordEditor
      kind={personKind}
      db={db}
      session={session}
      recent={{ tags: [], tagColors: [], events: [] }}
      attending={undefined}
      onOpen={() => {}}
      candidate={candidate}
      known={{ record: rina, events: [] }}
    />,
  );
  return db;
}

const input = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const write = (label: string, value: string) => fireEvent.input(input(label), { target: { value } });
const press = (label: string) => fireEvent.click(screen.getByRole('button', { name: label }));

test('shows after a save what was edited elsewhere, and does not take it back with the next one', async () => {
  const db = await open();
  await editContactFields(db, 'rina', { jobTitle: 'Direktur Utama' });
  write(t('field.location'), 'Depok');
  press(t('action.saveChanges'));
  // Typed while it is saved.
  write(t('field.note'), 'Halo lagi');
  await waitFor(() => expect(input(t('field.jobTitle')).value).toBe('Direktur Utama'));
  expect(input(t('field.note')).value).toBe('Halo lagi');
  await editContactFields(db, 'rina', { jobTitle: 'Komisaris' });
  write(t('field.location'), 'Jakarta');
  press(t('action.saveChanges'));
  await screen.findByText(t('popup.updated', { name }));
  expect(await db.contacts.get('rina')).toMatchObject({
    jobTitle: 'Komisaris',
    location: 'Jakarta',
    note: 'Halo lagi',
  });
});

test('edited elsewhere, saved and taken back, it stays as it was edited there', async () => {
  const db = await open();
  await editContactFields(db, 'rina', { jobTitle: 'Direktur Utama' });
  write(t('field.location'), 'Depok');
  press(t('action.saveChanges'));
  await screen.findByText(t('popup.updated', { name }));
  press(t('action.undo'));
  await screen.findByText(t('popup.undone', { name }));
  expect(await db.contacts.get('rina')).toMatchObject({ jobTitle: 'Direktur Utama', location: 'Bogor' });
  press(t('action.saveChanges'));
  await screen.findByText(t('popup.updated', { name }));
  expect(await db.contacts.get('rina')).toMatchObject({ jobTitle: 'Direktur Utama', location: 'Depok' });
});

test('deleted elsewhere, it says so and makes no contact; then it can be saved anew', async () => {
  const db = await open();
  await removeRecords(db, 'contacts', ['rina']);
  write(t('field.location'), 'Depok');
  press(t('action.saveChanges'));
  await screen.findByText(new RegExp(t('error.recordGone')));
  expect(await db.contacts.count()).toBe(0);
  await screen.findByText(t('popup.notSaved'));
  press(t('action.save'));
  await screen.findByText(t('popup.saved', { name }));
  expect(await db.contacts.toArray()).toMatchObject([
    { jobTitle: 'Direktur', location: 'Depok', note: 'Halo' },
  ]);
});

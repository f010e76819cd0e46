// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SessionList } from '../../entrypoints/options/mentoring/session-list.tsx';
import { formats } from '../../lib/i18n/formats.ts';
import { addDays, localDay } from '../../lib/plan/day.ts';
import { commit } from '../../lib/store/commit.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { noteMeeting } from '../../lib/store/note-meeting.ts';
import { show, t } from '../components/stage.tsx';
import { mentorship } from '../plan/due/due-data.ts';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { contact, emptyDatabase } from '../store/sample.ts';

const today = localDay(new Date());
const next = addDays(today, 7);
const people = ['wulan', 'bayu'].map(id => contact(id));
const group = mentorship({ role: 'peer', contactIds: ['wulan', 'bayu'], nextSessionOn: next });
const of = { table: 'mentorships', put: group, from: group } as const;

test('the session of a group is changed in the dialog in which it was noted', async () => {
  const db = emptyDatabase();
  const contacts = people.map(put => ({ table: 'contacts', put }) as const);
  await commit(db, { act: 'save', label: '', plan: [...contacts, of] });
  await noteMeeting(db, {
    contactIds: group.contactIds,
    interaction: { kind: 'mentoring', direction: 'mutual', on: today, text: 'Peta data', mentorshipId: 'm1' },
    promises: [{ contactId: 'bayu', whose: 'theirs', text: 'Kirim contoh', mentorshipId: 'm1' }],
    of,
    label: '',
  });
  const said: string[] = [];
  const data = {
    contacts: people.map(contactRow),
    commitments: await db.commitments.toArray(),
    mentorships: [group],
  };
  const sessions = await db.interactions.toArray();
  const workspace = workspaceWith(db, data, said);
  show(<SessionList workspace={workspace} mentorship={group} sessions={sessions} />);
  const words = { day: formats('en').day(`${today}T12:00`) };
  fireEvent.click(screen.getByRole('button', { name: t('mentoring.editSession', words) }));

  const dialog = within(screen.getByRole('dialog', { name: t('mentoring.editSession', words) }));
  const line = dialog.getByRole<HTMLInputElement>('textbox', { name: t('noting.text') });
  const promise = dialog.getByRole<HTMLInputElement>('textbox', { name: t('promise.what') });
  expect([line.value, promise.value]).toEqual(['Peta data', 'Kirim contoh']);
  fireEvent.input(line, { target: { value: 'Peta data dan anggaran' } });
  fireEvent.input(promise, { target: { value: 'Kirim dua contoh' } });
  fireEvent.click(dialog.getByRole('button', { name: t('action.save') }));

  await waitFor(() => expect(said).toEqual([t('mentoring.sessionChanged', words)]));
  const changed = await db.interactions.toArray();
  expect(changed.map(({ text }) => text)).toEqual(['Peta data dan anggaran', 'Peta data dan anggaran']);
  expect(await db.commitments.toArray()).toMatchObject([{ text: 'Kirim dua contoh', contactId: 'bayu' }]);
  expect(await db.mentorships.get('m1')).toMatchObject({ nextSessionOn: next });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

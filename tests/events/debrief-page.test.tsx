// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DebriefPage } from '../../entrypoints/options/events/debrief-page.tsx';
import { localDay } from '../../lib/plan/day.ts';
import { commit } from '../../lib/store/commit.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { show, t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { attendance, contact, emptyDatabase, event } from '../store/sample.ts';

const wulan = contact('wulan', { name: 'Wulan Prasetyo' });
const webinar = event('webinar', { startDate: localDay(new Date()) });
const there = attendance('there', 'wulan', 'webinar');

test('somebody to whom one goes back in the debrief is shown as noted, and is changed instead of being noted twice', async () => {
  const db = emptyDatabase();
  await commit(db, {
    act: 'save',
    label: '',
    plan: [
      { table: 'contacts', put: wulan },
      { table: 'events', put: webinar },
      { table: 'attendances', put: there },
    ],
  });
  const said: string[] = [];
  const data = { contacts: [contactRow(wulan)], events: [webinar], attendances: [there] };
  show(<DebriefPage workspace={workspaceWith(db, data, said)} event={webinar} />);
  const form = async () => within(await screen.findByRole('form', { name: wulan.name }));
  const line = async () => (await form()).getByRole<HTMLInputElement>('textbox', { name: t('noting.text') });
  const save = async (text: string) => {
    fireEvent.input(await line(), { target: { value: text } });
    fireEvent.click((await form()).getByRole('button', { name: t('debrief.saveNext') }));
  };

  await save('Bertukar kartu nama');
  await screen.findByText(t('debrief.endWords', { count: 1 }));
  fireEvent.click(screen.getByRole('button', { name: t('debrief.before') }));
  expect((await line()).value).toBe('Bertukar kartu nama');
  (await form()).getByText(`${t('debrief.place', { place: 1, count: 1 })} · ${t('debrief.noted')}`);

  await save('Membahas arsip');
  await waitFor(() => expect(said.at(-1)).toBe(t('noting.changed', { name: wulan.name })));
  expect(await db.interactions.toArray()).toMatchObject([
    { contactId: 'wulan', eventId: 'webinar', kind: 'meeting', text: 'Membahas arsip' },
  ]);
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PromiseDialog } from '../../entrypoints/options/practice/promise-dialog.tsx';
import { commit } from '../../lib/store/commit.ts';
import { show, t } from '../components/stage.tsx';
import { contact, emptyDatabase } from '../store/sample.ts';
import { workspaceWith } from './workspace-stage.ts';

test('Save pressed twice makes one promise', async () => {
  const db = emptyDatabase();
  const wulan = contact('wulan', { name: 'Wulan Prasetyo' });
  await commit(db, { act: 'import', label: 'uji', plan: [{ table: 'contacts', put: wulan }] });
  const done = vi.fn();
  const initial = { text: 'kirim materi' };
  show(<PromiseDialog workspace={workspaceWith(db, {})} contact={wulan} initial={initial} onDone={done} />);
  const press = () => fireEvent.click(screen.getByRole('button', { name: t('action.save') }));
  press();
  press();
  await waitFor(() => expect(done).toHaveBeenCalledWith(true));
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(await db.commitments.count()).toBe(1);
});

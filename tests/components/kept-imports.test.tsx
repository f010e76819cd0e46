// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { KeptImports } from '../../entrypoints/options/import/kept-imports.tsx';
import { fullDisk, openImport, text } from '../import/open-import.ts';
import { show, t } from './stage.tsx';

test('what was discarded can be brought back until it is kept again', async () => {
  const { db, acts, draft, keeper, said } = openImport();
  await acts.read(text('Budi'));
  await keeper.keepNow(draft());
  const label = t('import.pasted');
  const lock = { hold: () => {}, isElsewhere: async () => false };
  show(<KeptImports db={db} imports={{ stage: { name: 'start' }, acts, lock }} />);
  fireEvent.click(await screen.findByRole('button', { name: t('import.kept.discardOf', { label }) }));
  const bringBack = await screen.findByRole('button', { name: t('action.undo') });

  db.importDrafts.hook('creating', fullDisk);
  fireEvent.click(bringBack);
  await expect.poll(() => said).toEqual([expect.stringContaining(t('error.quota'))]);
  expect(screen.getByRole('button', { name: t('action.undo') })).toBe(bringBack);

  db.importDrafts.hook('creating').unsubscribe(fullDisk);
  fireEvent.click(bringBack);
  await screen.findByRole('button', { name: t('import.kept.continueWith', { label }) });
  expect(screen.queryByRole('button', { name: t('action.undo') })).toBeNull();
});

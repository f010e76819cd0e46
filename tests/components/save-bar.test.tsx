// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SaveBar } from '../../components/save-bar.tsx';
import type { Saving } from '../../components/use-saving.ts';
import { Holding, show, t } from './stage.tsx';

const bar = (saving: Saving<string>, more: { disabled?: boolean; canUndo?: boolean } = {}) => (
  <SaveBar
    saving={saving}
    saveLabel={t('action.save')}
    disabled={more.disabled ?? false}
    savedSentence={name => t('popup.saved', { name })}
    undoneSentence={name => t('popup.undone', { name })}
    canUndo={() => more.canUndo ?? true}
    onUndo={vi.fn()}
    onOpen={vi.fn()}
    autoFocus
  />
);
const status = () => screen.getByRole('status').textContent;

test.each([
  ['nothing yet', { state: 'editing' }, ''],
  ['saved', { state: 'saved', saved: 'Wulan' }, t('popup.saved', { name: 'Wulan' })],
  ['taken back', { state: 'editing', undone: 'Wulan' }, t('popup.undone', { name: 'Wulan' })],
  [
    'a full disk',
    { state: 'failed', error: { name: 'QuotaExceeded' } },
    `${t('error.title')}. ${t('error.quota')} ${t('error.nothingLost')}`,
  ],
  [
    'somebody else has the profile',
    { state: 'failed', error: { name: 'IdentityTaken', key: 'linkedin:wulan' } },
    `${t('error.title')}. ${t('error.identityTaken', { key: 'linkedin:wulan' })} ${t('error.nothingLost')}`,
  ],
] satisfies [string, Saving<string>, string][])('a screen reader hears: %s', (_, saving, sentence) => {
  show(bar(saving));
  expect(status()).toBe(sentence);
});

test('the focus stands on Save, goes to Undo, and comes back', async () => {
  show(
    <Holding<Saving<string>> start={{ state: 'editing' }}>
      {(saving, set) => (
        <>
          <button type="button" onClick={() => set({ state: 'saved', saved: 'Wulan' })}>
            finish
          </button>
          <button type="button" onClick={() => set({ state: 'editing', undone: 'Wulan' })}>
            take back
          </button>
          {bar(saving)}
        </>
      )}
    </Holding>,
  );
  const focused = () => document.activeElement?.textContent;
  await vi.waitFor(() => expect(focused()).toBe(t('action.save')));
  fireEvent.click(screen.getByText('finish'));
  await vi.waitFor(() => expect(focused()).toBe(t('action.undo')));
  fireEvent.click(screen.getByText('take back'));
  await vi.waitFor(() => expect(focused()).toBe(t('action.save')));
});

test('with nothing to save the button says so, and keeps its place', () => {
  show(bar({ state: 'editing' }, { disabled: true }));
  expect(screen.getByRole('button', { name: t('action.save') }).getAttribute('aria-disabled')).toBe('true');
});

test('where nothing changed there is nothing to undo', () => {
  show(bar({ state: 'saved', saved: 'Wulan' }, { canUndo: false }));
  expect(screen.queryByRole('button', { name: t('action.undo') })).toBeNull();
});

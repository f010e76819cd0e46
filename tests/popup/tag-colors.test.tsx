// @vitest-environment happy-dom
import 'fake-indexeddb/auto'; // before dexie, which looks for IndexedDB when it is loaded
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type * as SessionModule from '../../entrypoints/popup/session.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { setTagColor } from '../../lib/store/tags.ts';
import { t } from '../components/stage.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../entrypoints/popup/session.ts', async original => ({
  ...(await original<typeof SessionModule>()),
  openSession: async (): Promise<SessionModule.Session> => ({
    url: 'https://contoh.id/tim',
    title: 'Tim kami',
    obstacle: undefined,
    people: [],
    events: [],
    list: undefined,
    texts: [],
    failure: undefined,
    phoneCountry: undefined,
    language: 'en',
    remindsOfWords: true,
    attending: undefined,
  }),
}));

afterEach(cleanup);

test('a tag has in the popup the colour that it was given in the workspace', async () => {
  await setTagColor(openDatabase(), { name: 'Rekan', color: 'teal' });
  const { App } = await import('../../entrypoints/popup/app.tsx');
  render(<App />);
  fireEvent.input(await screen.findByLabelText(t('field.tags')), { target: { value: 'rekan, arsip,' } });
  const chip = (tag: string) => screen.getByRole('button', { name: t('popup.tagRemove', { tag }) }).className;
  expect([chip('rekan'), chip('arsip')]).toEqual(['chip tag tag-teal', 'chip tag']);
});

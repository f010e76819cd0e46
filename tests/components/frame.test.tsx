// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterAll, expect, test, vi } from 'vitest';
import { Frame } from '../../entrypoints/options/frame.tsx';
import { beginReading, db } from '../../entrypoints/options/workspace-data.ts';
import { failureSentence } from '../../lib/i18n/failure.ts';
import { commit } from '../../lib/store/commit.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { DatabaseUnavailable } from '../../lib/store/errors.ts';
import { contact } from '../store/sample.ts';
import { show, t } from './stage.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
afterAll(() => db.delete());

/** As another tab does it. */
async function saveElsewhere(id: string) {
  const other = openDatabase();
  await commit(other, { act: 'save', label: '', plan: [{ table: 'contacts', put: contact(id) }] });
  other.close();
}

test('a failure to read is told above the page, which keeps what was typed, until reading succeeds', async () => {
  let fails = false;
  db.use({
    stack: 'dbcore',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name);
        return {
          ...table,
          getMany: asked =>
            fails
              ? Promise.reject(new DOMException('the disk is away', 'UnknownError'))
              : table.getMany(asked),
        };
      },
    }),
  });
  location.hash = '#/contacts/new';
  beginReading();
  show(<Frame settings={{}} />);
  const typed = () => screen.getByRole<HTMLInputElement>('textbox', { name: t('field.name') }).value;
  fireEvent.input(await screen.findByRole('textbox', { name: t('field.name') }, { timeout: 8000 }), {
    target: { value: 'Rina Wijaya' },
  });

  fails = true;
  await saveElsewhere('a');
  const sentence = failureSentence(new DatabaseUnavailable(), t);
  await screen.findByText(sentence);
  expect(typed()).toBe('Rina Wijaya');

  fails = false;
  await saveElsewhere('b');
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  expect(typed()).toBe('Rina Wijaya');
});

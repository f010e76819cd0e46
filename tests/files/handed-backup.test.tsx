// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ToFilesWorker } from '../../entrypoints/options/export/files-messages.ts';
import { useRestoring } from '../../entrypoints/options/export/use-restoring.ts';
import { ProblemNotice } from '../../entrypoints/options/import/problem-notice.tsx';
import { show, t } from '../components/stage.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const asked: ToFilesWorker[] = [];
vi.stubGlobal(
  'Worker',
  class {
    postMessage(message: ToFilesWorker) {
      asked.push(message);
    }
    terminate() {}
  },
);
afterEach(() => asked.splice(0));

function Restoring() {
  const { stage } = useRestoring({ act: async () => undefined }, '');
  return <p>{stage.name}</p>;
}

test('a backup that came to the import page is opened by the restore page at once, and only once', async () => {
  const file = new File(['{}'], 'cadangan.json');
  const notice = show(<ProblemNotice problem={{ kind: 'backup', label: file.name, file }} />);
  fireEvent.click(screen.getByRole('link', { name: t('report.backup.restore') }));
  notice.unmount();

  const first = show(<Restoring />);
  await screen.findByText('reading');
  expect(asked).toMatchObject([{ kind: 'open', file }]);
  first.unmount();

  show(<Restoring />);
  await screen.findByText('start');
  expect(asked).toHaveLength(1);
});

test('a backup that one only looked at is not opened', async () => {
  const file = new File(['{}'], 'cadangan.json');
  show(<ProblemNotice problem={{ kind: 'backup', label: file.name, file }} />).unmount();
  show(<Restoring />);
  await screen.findByText('start');
  expect(asked).toEqual([]);
});

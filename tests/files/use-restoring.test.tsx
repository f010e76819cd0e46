// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, renderHook } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ToastMessage } from '../../components/toast.tsx';
import type { FromFilesWorker, ToFilesWorker } from '../../entrypoints/options/export/files-messages.ts';
import { useRestoring } from '../../entrypoints/options/export/use-restoring.ts';
import { workspaceActs } from '../../entrypoints/options/workspace.ts';
import { loadSettings, saveSettings } from '../../lib/browser/settings.ts';
import { t } from '../components/stage.tsx';
import { emptyDatabase } from '../store/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Those that were started, each standing for a worker that answers when told to, until it is ended. */
const workers: FakeWorker[] = [];
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  readonly asked: ToFilesWorker[] = [];
  isEnded = false;
  constructor() {
    workers.push(this);
  }
  postMessage(message: ToFilesWorker) {
    this.asked.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  answer(data: FromFilesWorker | { kind: 'opened'; preview: { settings?: { language: 'id' } } }) {
    return act(() => (this.isEnded ? undefined : this.onmessage?.({ data })));
  }
}
vi.stubGlobal('Worker', FakeWorker);
afterEach(() => void workers.splice(0));

const restored = { kind: 'restored', entry: undefined, keptKeys: 0, withoutEnds: 0 } as const;

/** A backup whose restoring has begun, and what is said of it. */
async function stage() {
  const said: ToastMessage[] = [];
  const acts = workspaceActs({ db: emptyDatabase(), t, say: message => said.push(message) });
  const { result, unmount } = renderHook(() => useRestoring(acts, t('restoring.done')));
  void result.current.open(new File(['{}'], 'cadangan.json'));
  const [worker] = workers;
  if (!worker) throw new Error('no worker was started');
  await worker.answer({ kind: 'opened', preview: { settings: { language: 'id' } } });
  await vi.waitFor(() => expect(result.current.stage.name).toBe('preview'));
  const restoring = result.current.restore({ mode: 'replace' });
  return { said, result, unmount, worker, restoring };
}

test('who leaves the page while it restores is told of its end, and the worker is ended then', async () => {
  const { said, unmount, worker, restoring } = await stage();
  await act(unmount);
  expect(worker.isEnded).toBe(false);
  await saveSettings({ csvSeparator: ';' });
  await worker.answer(restored);
  await restoring;
  expect(said.at(-1)?.text).toBe(t('restoring.done'));
  expect(worker.isEnded).toBe(true);
  // What was chosen elsewhere meanwhile stays.
  expect(await loadSettings()).toEqual({ csvSeparator: ';', language: 'id' });
});

test('who has left the page can still stop it', async () => {
  const { said, unmount, worker, restoring } = await stage();
  await new Promise(resolve => setTimeout(resolve, 300));
  await act(unmount);
  await worker.answer({ kind: 'progress', share: 0.4 });
  said.at(-1)?.onCancel?.();
  expect(worker.asked.at(-1)).toEqual({ kind: 'stop' });
  await worker.answer({ kind: 'failed', name: 'AbortError', message: 'aborted' });
  await restoring;
  expect(said.at(-1)?.text).toBe(t('work.stopped'));
  expect(worker.isEnded).toBe(true);
});

test('after a failure the backup is still there, and is restored once however often one presses', async () => {
  const { said, result, worker, restoring } = await stage();
  await result.current.restore({ mode: 'replace' });
  expect(worker.asked.map(({ kind }) => kind)).toEqual(['open', 'restore']);
  await worker.answer({ kind: 'failed', name: 'QuotaExceeded', message: 'full' });
  await restoring;
  expect(said.at(-1)?.failed).toBe(true);
  expect(worker.isEnded).toBe(false);
  const again = result.current.restore({ mode: 'replace' });
  await worker.answer(restored);
  await again;
  await vi.waitFor(() => expect(result.current.stage.name).toBe('done'));
  expect(worker.isEnded).toBe(true);
});

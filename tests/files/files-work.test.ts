import { expect, test, vi } from 'vitest';
import type { FromFilesWorker, ToFilesWorker } from '../../entrypoints/options/export/files-messages.ts';
import { fileFromWorker, filesWork } from '../../entrypoints/options/export/files-work.ts';

/** Stands for a worker: keeps what it is asked, answers when told, and knows whether it was ended. */
function stage() {
  const worker = {
    asked: [] as ToFilesWorker[],
    ended: 0,
    onmessage: undefined as ((event: { data: FromFilesWorker }) => void) | undefined,
    onerror: undefined as ((event: { message: string }) => void) | undefined,
    postMessage: (message: ToFilesWorker) => worker.asked.push(message),
    terminate: () => worker.ended++,
  };
  const answer = (data: FromFilesWorker) => worker.onmessage?.({ data });
  return { worker, answer, start: () => worker as unknown as Worker };
}
const backup = { kind: 'backup', order: { settings: {}, appVersion: '0.1.0' } } as const;

test('a file comes with its progress, and then the worker is ended', async () => {
  const { worker, answer, start } = stage();
  const onProgress = vi.fn();
  const made = fileFromWorker(backup, { onProgress }, start);
  answer({ kind: 'progress', share: 0.5 });
  answer({ kind: 'file', file: new Blob(['a']), name: 'a.json' });
  expect(await made).toMatchObject({ name: 'a.json' });
  expect(onProgress).toHaveBeenCalledWith(0.5);
  expect(worker.ended).toBe(1);
});

test('stopped, the worker is ended at once, whatever it is doing', async () => {
  const { worker, start } = stage();
  const stop = new AbortController();
  const made = fileFromWorker(backup, { signal: stop.signal }, start);
  stop.abort(new Error('stopped'));
  await expect(made).rejects.toThrow('stopped');
  expect(worker.ended).toBe(1);
});

test('restoring is stopped by asking, and the worker keeps the backup for another try', async () => {
  const { worker, answer, start } = stage();
  const stop = new AbortController();
  const work = filesWork(start);
  const asked = { kind: 'restore', choices: { mode: 'merge' }, label: 'a.json' } as const;
  const restored = work.ask(asked, 'restored', { signal: stop.signal });
  stop.abort(new Error('stopped'));
  expect(worker.asked).toEqual([asked, { kind: 'stop' }]);
  answer({ kind: 'failed', name: 'AbortError', message: 'aborted' });
  await expect(restored).rejects.toThrow('stopped');
  expect(worker.ended).toBe(0);
});

test('an unreadable file, a failure of the store and a worker that ends are told by their names', async () => {
  const { worker, answer, start } = stage();
  const work = filesWork(start);
  const unreadable = work.ask(backup, 'file');
  answer({
    kind: 'unreadable',
    reason: 'invalid-record',
    place: { table: 'contacts', index: 11, field: 'email.0' },
  });
  await expect(unreadable).rejects.toMatchObject({ reason: 'invalid-record', place: { index: 11 } });
  const full = work.ask(backup, 'file');
  answer({ kind: 'failed', name: 'QuotaExceeded', message: 'full' });
  await expect(full).rejects.toMatchObject({ name: 'QuotaExceeded' });
  const lost = work.ask(backup, 'file');
  worker.onerror?.({ message: 'out of memory' });
  await expect(lost).rejects.toThrow('out of memory');
});

test('what is asked of a worker that is ended is rejected, before as after', async () => {
  const { start } = stage();
  const work = filesWork(start);
  const asked = work.ask(backup, 'file');
  work.end();
  await expect(asked).rejects.toThrow('ended');
  await expect(work.ask(backup, 'file')).rejects.toThrow('ended');
});

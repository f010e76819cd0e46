import { expect, test, vi } from 'vitest';
import { readInWorker, UnreadableSource } from '../../entrypoints/options/import/read-in-worker.ts';
import type { FromWorker, ToWorker } from '../../entrypoints/options/import/report-messages.ts';

const source = { kind: 'text', text: 'Budi' } as const;

/** Stands for a worker: keeps what it is asked, answers when told, and knows whether it was ended. */
function stage() {
  const worker = {
    asked: [] as ToWorker[],
    ended: 0,
    onmessage: undefined as ((event: { data: FromWorker }) => void) | undefined,
    onerror: undefined as ((event: { message: string }) => void) | undefined,
    postMessage: (message: ToWorker) => worker.asked.push(message),
    terminate: () => worker.ended++,
  };
  const abort = new AbortController();
  const onProgress = vi.fn();
  const reading = readInWorker(
    source,
    { fileName: 'a.csv' },
    { onProgress, signal: abort.signal, start: () => worker as unknown as Worker },
  );
  const answer = (data: FromWorker) => worker.onmessage?.({ data });
  return { worker, abort, onProgress, reading, answer };
}
const person = {
  name: 'Budi',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  role: 'attendee' as const,
  attended: true,
};

test('the people come in parts and the report last; then the worker is ended', async () => {
  const { worker, onProgress, reading, answer } = stage();
  expect(worker.asked).toEqual([{ source, options: { fileName: 'a.csv' } }]);
  answer({ kind: 'progress', share: 0.3 });
  answer({ kind: 'people', people: [person] });
  answer({ kind: 'people', people: [person] });
  expect(worker.ended).toBe(0);
  const report = { kind: 'names' as const, event: undefined, warnings: [], header: [], rejected: [] };
  answer({ kind: 'done', report });
  expect(await reading).toEqual({ ...report, people: [person, person] });
  expect(onProgress.mock.calls).toEqual([[0.3]]);
  expect(worker.ended).toBe(1);
});

test('cancelled, the worker is ended at once and nothing comes of it', async () => {
  const { worker, abort, reading } = stage();
  abort.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  expect(worker.ended).toBe(1);
});

test('cancelled before it began, no worker is started', async () => {
  const start = vi.fn();
  const signal = AbortSignal.abort(new Error('never'));
  await expect(readInWorker(source, {}, { onProgress: () => {}, signal, start })).rejects.toThrow('never');
  expect(start).not.toHaveBeenCalled();
});

test('what cannot be read says why by name', async () => {
  const { reading, answer } = stage();
  answer({ kind: 'unreadable', reason: 'image' });
  await expect(reading).rejects.toMatchObject({ name: 'UnreadableSource', reason: 'image' });
  await expect(reading).rejects.toBeInstanceOf(UnreadableSource);
});

test.each([
  ['says so', (one: ReturnType<typeof stage>) => one.answer({ kind: 'failed', message: 'no memory' })],
  ['breaks', (one: ReturnType<typeof stage>) => one.worker.onerror?.({ message: 'no memory' })],
])('a worker that %s is an error, and is ended', async (_, fail) => {
  const one = stage();
  fail(one);
  await expect(one.reading).rejects.toThrow('no memory');
  expect(one.worker.ended).toBe(1);
});

import { expect, test, vi } from 'vitest';
import { findInWorker } from '../../entrypoints/options/tidy/find-in-worker.ts';
import type {
  FromLikenessWorker,
  ToLikenessWorker,
} from '../../entrypoints/options/tidy/likeness-messages.ts';
import { pairId } from '../../lib/identity/likeness/duplicate-pair.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { attendance, contact } from '../store/sample.ts';

/** Stands for a worker: keeps what it is told, answers when told to, and knows whether it was ended. */
function stage(contacts = 2) {
  const worker = {
    told: [] as ToLikenessWorker[],
    ended: 0,
    onmessage: undefined as ((event: { data: FromLikenessWorker }) => void) | undefined,
    onerror: undefined as ((event: { message: string }) => void) | undefined,
    postMessage: (message: ToLikenessWorker) => worker.told.push(message),
    terminate: () => worker.ended++,
  };
  const abort = new AbortController();
  const onProgress = vi.fn();
  const compared = {
    contacts: Array.from({ length: contacts }, (_, index) => contactRow(contact(`k${index}`))),
    attendances: [attendance('m', 'k0', 'w')],
    organizations: [],
  };
  const finding = findInWorker(compared, {
    onProgress,
    signal: abort.signal,
    start: () => worker as unknown as Worker,
  });
  const answer = (data: FromLikenessWorker) => worker.onmessage?.({ data });
  return { worker, abort, onProgress, finding, answer };
}

const found = { id: pairId('k0', 'k1'), contactIds: ['k0', 'k1'], likeness: 'certain', reasons: [] } as const;

test('contacts are handed over in parts, then what was found comes back in parts', async () => {
  const { worker, finding, onProgress, answer } = stage(4100);
  await vi.waitFor(() => expect(worker.told.at(-1)?.kind).toBe('find'));
  expect(worker.told.map(({ kind }) => kind)).toEqual(['contacts', 'contacts', 'contacts', 'met', 'find']);
  const [first] = worker.told;
  expect(first?.kind === 'contacts' && Object.keys(first.contacts[0] ?? {}).toSorted()).toEqual([
    'email',
    'id',
    'identities',
    'location',
    'name',
    'organization',
    'telephone',
    'url',
  ]);
  answer({ kind: 'progress', share: 1 });
  expect(onProgress).toHaveBeenLastCalledWith(1);
  answer({ kind: 'pairs', pairs: [found] });
  answer({ kind: 'pairs', pairs: [found] });
  expect(worker.ended).toBe(0);
  answer({ kind: 'done' });
  expect(await finding).toEqual([found, found]);
  expect(worker.ended).toBe(1);
});

test('stopped, the worker is ended at once and nothing comes of it', async () => {
  const { worker, abort, finding } = stage();
  abort.abort();
  await expect(finding).rejects.toBe(abort.signal.reason);
  expect(worker.ended).toBe(1);
});

test.each([
  [
    'says that it failed',
    (one: ReturnType<typeof stage>) => one.answer({ kind: 'failed', message: 'no memory' }),
  ],
  ['breaks', (one: ReturnType<typeof stage>) => one.worker.onerror?.({ message: 'no memory' })],
])('a worker that %s is an error, and is ended', async (_, fail) => {
  const one = stage();
  fail(one);
  await expect(one.finding).rejects.toThrow('no memory');
  expect(one.worker.ended).toBe(1);
});

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { arrange } from '../../entrypoints/options/overview/arrange.ts';
import type { FromLayoutWorker, ToLayoutWorker } from '../../entrypoints/options/overview/layout-messages.ts';
import type { Network } from '../../lib/find/network.ts';

/** A worker that is asked and answers when it is told to. */
class FakeWorker extends EventTarget {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  readonly asked: ToLayoutWorker[] = [];
  isEnded = false;
  postMessage(message: ToLayoutWorker): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(places: readonly number[], isDone: boolean): void {
    const data: FromLayoutWorker = { positions: Float32Array.from(places), share: isDone ? 1 : 0.5, isDone };
    this.onmessage?.call(this, new MessageEvent('message', { data }));
  }
}

const network = (...people: string[]): Network => ({
  nodes: people.map(id => ({ kind: 'person', id, name: id, links: 1 })),
  ends: Uint32Array.from(people.flatMap((_, at) => (at > 0 ? [0, at] : []))),
  unlinked: 0,
  leftOut: 0,
});

function begin(what: Network) {
  const worker = new FakeWorker();
  const start = vi.fn(() => worker);
  const onPlaces = vi.fn();
  const onFailure = vi.fn();
  return { worker, start, onPlaces, onFailure, stop: arrange(what, { onPlaces, onFailure, start }) };
}

test('a network is laid out once: what stood is shown again at once, and what is new joins it', () => {
  const first = begin(network('andi', 'siti'));
  expect(first.worker.asked[0]?.from).toEqual(
    Float32Array.from([Number.NaN, Number.NaN, Number.NaN, Number.NaN]),
  );
  first.worker.answer([1, 2, 3, 4], false);
  expect(first.onPlaces).toHaveBeenLastCalledWith(Float32Array.from([1, 2, 3, 4]), 0.5);
  expect(first.worker.isEnded).toBe(false);
  first.worker.answer([5, 6, 7, 8], true);
  expect(first.onPlaces).toHaveBeenLastCalledWith(Float32Array.from([5, 6, 7, 8]), 1);
  expect(first.worker.isEnded).toBe(true);

  const again = begin(network('andi', 'siti'));
  expect(again.start).not.toHaveBeenCalled();
  expect(again.onPlaces).toHaveBeenCalledExactlyOnceWith(Float32Array.from([5, 6, 7, 8]), 1);

  const larger = begin(network('andi', 'made', 'siti'));
  expect(larger.worker.asked[0]?.from).toEqual(Float32Array.from([5, 6, Number.NaN, Number.NaN, 7, 8]));
});

test('who looks elsewhere ends the work', () => {
  const { worker, stop } = begin(network('zoë', 'budi'));
  stop();
  expect(worker.isEnded).toBe(true);
});

test('a worker that does not start is told of', () => {
  const { worker, onFailure } = begin(network('suharto', 'eka'));
  worker.onerror?.call(worker, new ErrorEvent('error', { message: 'refused' }));
  expect(onFailure).toHaveBeenCalledWith(new Error('refused'));
});

test('of nobody nothing is asked', () => {
  const { start, onPlaces } = begin(network());
  expect(start).not.toHaveBeenCalled();
  expect(onPlaces).toHaveBeenCalledWith(new Float32Array(), 1);
});

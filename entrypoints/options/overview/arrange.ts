import type { Network } from '../../../lib/find/network.ts';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-messages.ts';
import { focusOf } from './overview-query.ts';

interface Arranging {
  /** x, y, x, y … of the nodes, again and again until `share` is 1. */
  readonly onPlaces: (positions: Float32Array, share: number) => void;
  readonly onFailure: (error: Error) => void;
  readonly start?: () => Worker;
}

const startWorker = (): Worker => new Worker('/network-worker.js');

/** Where each node stood last: who comes back from a record finds the picture as it was, and a filter does not shuffle it. */
let stood: ReadonlyMap<string, readonly [x: number, y: number]> = new Map();
/** The network that stood like that. */
let last: { readonly keys: readonly string[]; readonly ends: Uint32Array } | undefined;

/** Lays out a network in a worker. Gives the way to stop. */
export function arrange(
  network: Network,
  { onPlaces, onFailure, start = startWorker }: Arranging,
): () => void {
  const keys = network.nodes.map(focusOf);
  const from = new Float32Array(2 * keys.length).fill(Number.NaN);
  for (const [at, key] of keys.entries()) {
    const place = stood.get(key);
    if (place) from.set(place, 2 * at);
  }
  if (keys.length === 0 || (last && isSame(last, keys, network.ends))) {
    onPlaces(from, 1);
    return () => {};
  }
  const worker = start();
  worker.onerror = event => onFailure(new Error(event.message || 'the worker did not start'));
  worker.onmessage = ({ data: { positions, share, isDone } }: MessageEvent<FromLayoutWorker>) => {
    if (isDone) {
      worker.terminate();
      stood = new Map(keys.map((key, at) => [key, [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0]]));
      last = { keys, ends: network.ends };
    }
    onPlaces(positions, share);
  };
  const links = Uint32Array.from(network.nodes, node => node.links);
  worker.postMessage({ links, ends: network.ends, from } satisfies ToLayoutWorker);
  return () => worker.terminate();
}

const isSame = (known: NonNullable<typeof last>, keys: readonly string[], ends: Uint32Array): boolean =>
  known.keys.length === keys.length &&
  known.ends.length === ends.length &&
  known.keys.every((key, at) => key === keys[at]) &&
  known.ends.every((end, at) => end === ends[at]);

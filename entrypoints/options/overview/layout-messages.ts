import type { LayoutSource } from './network-layout.ts';

/** What the page says to the worker. */
export type ToLayoutWorker = LayoutSource;

/** What the worker says: again and again how far it is, the last time with `isDone`. */
export interface FromLayoutWorker {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly share: number;
  readonly isDone: boolean;
}

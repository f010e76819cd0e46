/** How a long piece of work tells of itself. */
export interface StepOptions {
  /** After every thousand records; between them the page can draw and be used. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Ends the work with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export const recordsPerStep = 1000;

/** Tells how far the work has come and lets others work. */
export async function step({ onProgress, signal }: StepOptions, done: number, total: number): Promise<void> {
  signal?.throwIfAborted();
  if (!onProgress && !signal) return;
  onProgress?.(done, total);
  await new Promise(resolve => setTimeout(resolve));
}

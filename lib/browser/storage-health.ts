export interface StorageHealth {
  /** Whether the browser has promised not to clear our data when the disk is nearly full. */
  readonly persisted: boolean;
  /** Bytes in use, as the browser estimates them. */
  readonly bytes: number;
  /** Bytes that the browser would let us use; undefined where it does not say. */
  readonly quota: number | undefined;
}

export async function storageHealth(): Promise<StorageHealth> {
  const [persisted, { usage = 0, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, bytes: usage, quota: quota || undefined };
}

/** Asks for that promise; Firefox asks the user, Chromium decides by itself. Gives the answer. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();

export interface StorageHealth {
  /** Whether the browser has promised not to clear our data when the disk is nearly full. */
  readonly persisted: boolean;
  /** Bytes in use, as the browser estimates them. */
  readonly bytes: number;
}

export async function storageHealth(): Promise<StorageHealth> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, bytes: estimate.usage ?? 0 };
}

/** Asks for that promise; Firefox asks the user, Chromium decides by itself. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();

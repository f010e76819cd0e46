let handed: File | undefined;

/** Hands a backup that was found elsewhere to the restore page, which is then opened at `#/export/restore`. */
export const handOverBackup = (file: File): void => {
  handed = file;
};

/** The backup that was handed over, once: who comes back to the page chooses anew. */
export function takeHandedBackup(): File | undefined {
  const file = handed;
  handed = undefined;
  return file;
}

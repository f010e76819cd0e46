const sentences = {
  'not-a-backup': 'it is no backup of Jejaring',
  newer: 'a newer version of Jejaring made it: update Jejaring first',
  damaged: 'it was changed or cut off after it was made',
  encrypted: 'it is encrypted: give its passphrase',
  'wrong-passphrase': 'the passphrase is another one',
  'invalid-record': 'a record in it is not as records are',
} as const;

export type UnreadableBackupKind = keyof typeof sentences;

/** Which record is not valid. */
export interface RecordPlace {
  readonly table: string;
  /** From 0. */
  readonly index: number;
  /** The path of the field: `email.0`; empty where the record is none at all. */
  readonly field: string;
}

/** A backup that cannot be read; nothing of it was used. `kind` picks the sentence for the user, `message` is it in English. */
export class UnreadableBackup extends Error {
  override readonly name = 'UnreadableBackup';
  readonly kind: UnreadableBackupKind;
  /** With `invalid-record`. */
  readonly place: RecordPlace | undefined;
  constructor(kind: UnreadableBackupKind, place?: RecordPlace) {
    const where = place ? ` (${place.table}, ${place.index + 1}, ${place.field || 'all of it'})` : '';
    super(`The backup cannot be read: ${sentences[kind]}${where}.`);
    this.kind = kind;
    this.place = place;
  }
}

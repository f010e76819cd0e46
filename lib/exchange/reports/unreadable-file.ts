const sentences = {
  empty: 'it is empty',
  image: 'it is a picture, whatever its name says',
  pdf: 'it is a PDF document: ask for the list as .csv or .xlsx',
  archive: 'it is a packed archive: unpack it first, and choose the list in it',
  'old-excel': 'it is an old Excel file or has a password: save it as .xlsx or .csv without a password',
  'web-page': 'it is a web page or data for programs, not a list',
  'other-list': 'it holds events, not a list of people',
  binary: 'it is not a text file',
  damaged: 'it is damaged or incomplete',
  'too-large': 'it is too large to be read',
} as const;

/** Why a file cannot be read at all. Nothing of it was used. */
export type UnreadableKind = keyof typeof sentences;

/** A file that yields nothing; `kind` picks the sentence for the user, `message` is that sentence in English. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly kind: UnreadableKind;
  constructor(kind: UnreadableKind) {
    super(`The file cannot be read: ${sentences[kind]}.`);
    this.kind = kind;
  }
}

const sentences = {
  'no-cards': 'no contact card is in the file',
  'outside-card': 'text that belongs to no card was left out',
  'bad-line': 'the line is no property of a card and was left out',
  'cut-off': 'the card has no end; what is there was read',
  'no-name': 'the card names nobody and was left out',
  group: 'a list of contacts; its name became a tag of those that it names',
  'too-large': 'a picture or other data of more than 64 kB was left out',
  'too-many-lines': 'the card holds more lines than can be kept; the rest was left out',
} as const;

export type VcardProblemKind = keyof typeof sentences;

/** What was not read as it stands. Everything else of the file was read. */
export interface VcardProblem {
  /** Of the file, the first is 1. */
  readonly line: number;
  readonly kind: VcardProblemKind;
  /** The beginning of what it is about: at most 80 characters. */
  readonly text?: string;
  /** In English: `line 12: the card has no end; what is there was read`. */
  readonly message: string;
}

export function vcardProblem(line: number, kind: VcardProblemKind, text = ''): VcardProblem {
  const beginning = text.trim().slice(0, 80).toWellFormed();
  return {
    line,
    kind,
    ...(beginning !== '' && { text: beginning }),
    message: `line ${line}: ${sentences[kind]}`,
  };
}

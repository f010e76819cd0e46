const sentences = {
  'cut-off': 'the end of the file is missing: the last row is incomplete and was left out',
  'no-name-column': 'no column is known to hold names: say which one does',
  nobody: 'no person was found',
  'row-without-name': 'rows without a name were left out',
  'not-coming': 'people who declined, were refused or gave their ticket back were left out',
  'unknown-column': 'columns were left out',
  'bad-email': 'texts in the e-mail column are no e-mail addresses',
  'bad-telephone': 'texts in the telephone column are no numbers',
  'bad-link': 'texts in columns of addresses are no web addresses',
  'several-names': 'people have the e-mail address of another with an unlike name; both were kept',
  'same-name': 'people have the same name as another; they were kept apart',
  'merged-rows': 'rows say of somebody what another row says, and were put together',
  'unread-birthday': 'birthdays cannot be read for certain and were kept as text',
  'ambiguous-date': 'dates could be read in two ways and were left out',
  'several-events': 'more events are in this report; the first is given',
  'line-left-out': 'lines are no names and were left out',
  'card-line': 'lines of contact cards were left out or are not whole',
  'card-group': 'lists of contacts became tags of those in them',
  yourself: 'lines name yourself and were left out',
} as const;

export type ReportWarningKind = keyof typeof sentences;

/** What was not read as it stands, or needs a look. */
export interface ReportWarning {
  readonly kind: ReportWarningKind;
  /** How many rows, people, columns. */
  readonly count: number;
  /** Examples out of the file, at most 300 characters. */
  readonly text?: string;
  /** In English: `rows without a name were left out (3)`. */
  readonly message: string;
}

function warning(kind: ReportWarningKind, count: number, examples: readonly string[] = []): ReportWarning {
  const text = examples
    .slice(0, 5)
    .map(example => example.slice(0, 60))
    .join(' | ');
  const number = count > 1 ? ` (${count})` : '';
  const told = text === '' ? '' : `: ${text}`;
  return {
    kind,
    count,
    ...(text !== '' && { text }),
    message: `${sentences[kind]}${number}${told}`,
  };
}

/** Counts what is to be warned of, with the first examples. */
export class WarningCounter {
  readonly #counts = new Map<ReportWarningKind, { count: number; examples: string[] }>();

  add(kind: ReportWarningKind, example?: string): void {
    const counted = this.#counts.get(kind) ?? { count: 0, examples: [] };
    this.#counts.set(kind, counted);
    counted.count++;
    if (example && counted.examples.length < 5) counted.examples.push(example);
  }

  list(): ReportWarning[] {
    return [...this.#counts].map(([kind, { count, examples }]) => warning(kind, count, examples));
  }
}

const sentences = {
  'no-events': 'no event is in the file',
  'bad-line': 'the line is no property of an event and was left out',
  'bad-time': 'the date cannot be read and was left out',
  'name-missing': 'the event has no name and was left out',
  'cut-off': 'the event has no end; what is there was read',
  repeats: 'the event repeats; its first time was read',
} as const;

export type CalendarProblemKind = keyof typeof sentences;

/** What was not read as it stands. Everything else of the file was read. */
export interface CalendarProblem {
  /** Of the file, the first is 1. */
  readonly line: number;
  readonly kind: CalendarProblemKind;
  /** In English: `line 12: the event has no name and was left out`. */
  readonly message: string;
}

export const calendarProblem = (line: number, kind: CalendarProblemKind): CalendarProblem => ({
  line,
  kind,
  message: `line ${line}: ${sentences[kind]}`,
});

import Papa from 'papaparse';
import { translator } from '../i18n/translate.ts';
import { languages } from '../model/settings.ts';
import { type Column, type ContactDraft, contactColumns, type EventDraft, eventColumns } from './columns.ts';
import { unguarded } from './formula-guard.ts';

export interface CsvProblem {
  /** As a spreadsheet counts: the header is row 1, a cell of several lines is in one row. */
  readonly row: number;
  readonly kind: 'no-name-column' | 'name-missing' | 'open-quote' | 'too-many-cells';
  /** `row 12: the name is missing` */
  readonly message: string;
}

export interface CsvReading<D> {
  readonly drafts: D[];
  /** The row of each draft, counted as in `problems`. */
  readonly rows: number[];
  /** Rows that could not be read; the others are in `drafts`. */
  readonly problems: CsvProblem[];
  /** Headers that are none of ours. */
  readonly unknown: string[];
}

/** Reads a file that `writeCsv` has written, in either language and with either separator, also after Excel saved it. */
export const readContactsCsv = (file: string): CsvReading<ContactDraft> =>
  readCsv(
    file,
    contactColumns,
    () => ({ name: '', email: [], telephone: [], identities: [], links: [], tags: [] }),
    ({ email, telephone }) => email[0] ?? telephone[0] ?? '',
  );

/** The same for events. */
export const readEventsCsv = (file: string): CsvReading<EventDraft> =>
  readCsv(file, eventColumns, () => ({ name: '', speakers: [], identities: [], tags: [] }));

const separators = [',', ';', '\t'] as const;

interface Writable<D> {
  readonly id: string;
  readonly write?: (draft: D, text: string) => void;
}

function readCsv<R, D extends { name: string }>(
  file: string,
  columns: readonly Column<R, D>[],
  empty: () => D,
  /** What to call somebody whose name is missing; the empty string: nothing does. */
  nameFor: (draft: D) => string = () => '',
): CsvReading<D> {
  // Excel writes `sep=;` itself in some settings; it counts as a row there.
  const [preamble = ''] = /^\uFEFF?(?:sep=.\r?\n)?/i.exec(file) ?? [];
  const text = file.slice(preamble.length);
  const known = columnsByHeader(columns);
  const header = headerOf(text, known);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: header.separator });
  const shift = /sep/i.test(preamble) ? 2 : 1;
  const problems: CsvProblem[] = [];
  const drafts: D[] = [];
  const rows: number[] = [];
  const complain = (index: number, kind: CsvProblem['kind']): void => {
    const row = index + shift;
    problems.push({ row, kind, message: `row ${row}: ${sentences[kind]}` });
  };
  if (!header.columns.some(column => column?.id === 'name')) {
    complain(0, 'no-name-column');
    return { drafts, rows, problems, unknown: header.unknown };
  }
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every(cell => cell === '')) continue;
    if (broken.has(index)) complain(index, 'open-quote');
    else if (cells.slice(header.columns.length).some(cell => cell !== '')) complain(index, 'too-many-cells');
    else {
      const draft = empty();
      header.columns.forEach((column, at) => {
        column?.write?.(draft, unguarded(cells[at] ?? ''));
      });
      if (draft.name.trim() === '') draft.name = nameFor(draft);
      if (draft.name === '') complain(index, 'name-missing');
      else {
        drafts.push(draft);
        rows.push(index + shift);
      }
    }
  }
  return { drafts, rows, problems, unknown: header.unknown };
}

const sentences: Record<CsvProblem['kind'], string> = {
  'no-name-column': 'no column is called Name or Nama',
  'name-missing': 'the name is missing',
  'open-quote': 'a quotation mark is not closed',
  'too-many-cells': 'it has more cells than the header',
};

const headerKey = (header: string): string => header.trim().toLowerCase();

/** A column is known by its label in each language and by its id. */
function columnsByHeader<R, D>(columns: readonly Column<R, D>[]): Map<string, Writable<D>> {
  const known = new Map<string, Writable<D>>();
  for (const column of columns) {
    const labels = languages.map(language => translator(language)(column.label));
    for (const header of [column.id, ...labels]) known.set(headerKey(header), column);
  }
  return known;
}

interface Header<D> {
  readonly separator: string;
  readonly columns: readonly (Writable<D> | undefined)[];
  readonly unknown: string[];
}

/** The separator is the one with which the first row has most of our headers: other rows hold both signs. */
function headerOf<D>(text: string, known: ReadonlyMap<string, Writable<D>>): Header<D> {
  const headers = separators.map((separator): Header<D> => {
    const [cells = []] = Papa.parse<string[]>(text, { delimiter: separator, preview: 1 }).data;
    const columns = cells.map(cell => known.get(headerKey(unguarded(cell))));
    const unknown = cells.filter((cell, index) => cell !== '' && !columns[index]);
    return { separator, columns, unknown };
  });
  const count = ({ columns }: Header<D>): number => columns.filter(Boolean).length;
  return headers.reduce((best, header) => (count(header) > count(best) ? header : best));
}

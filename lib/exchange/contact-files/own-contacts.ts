import type { ContactDraft } from '../columns.ts';
import { type CsvProblem, readContactsCsv } from '../read-csv.ts';
import type { ReportPerson } from '../reports/report-person.ts';
import type { WarningCounter } from '../reports/report-warning.ts';
import { separatedRows } from '../reports/separated-rows.ts';
import { personOfDraft } from './person-of-draft.ts';
import type { RejectedRow, RejectReason } from './rejected-rows.ts';

export interface ReadContacts {
  readonly people: readonly ReportPerson[];
  readonly header: readonly string[];
  readonly rejected: readonly RejectedRow[];
}

const reasons: Readonly<Record<Exclude<CsvProblem['kind'], 'no-name-column'>, RejectReason>> = {
  'name-missing': 'no-name',
  'open-quote': 'open-quote',
  'too-many-cells': 'too-many-cells',
};

/** Reads a file of contacts that we wrote; `separator` is that of its header. */
export function readOwnContacts(text: string, separator: string, warnings: WarningCounter): ReadContacts {
  const { drafts, rows: numbers, problems, unknown } = readContactsCsv(text);
  for (const header of unknown) warnings.add('unknown-column', header);
  // Parted once more only for the rows that are wanted back.
  const most = problems.length === 0 ? 2 : Number.POSITIVE_INFINITY;
  const { rows } = separatedRows(text, separator, most);
  const first = /^"?sep=/i.test(rows[0]?.[0] ?? '') ? 1 : 0;
  return {
    people: drafts.map((draft, index) => personOfDraft(withoutOddLinks(draft, warnings), numbers[index])),
    header: rows[first] ?? [],
    rejected: problems.flatMap(({ row, kind }) =>
      kind === 'no-name-column' ? [] : { row, reason: reasons[kind], cells: rows[row - 1] ?? [] },
    ),
  };
}

/** Our files hold addresses of the web alone; one that was changed may hold `javascript:…`. */
function withoutOddLinks(draft: ContactDraft, warnings: WarningCounter): ContactDraft {
  const isOdd = (address: string): boolean => !/^https?:\/\/\S/i.test(address);
  const { url, image, links } = draft;
  const odd = [url, image, ...links].filter(address => address !== undefined && isOdd(address));
  if (odd.length === 0) return draft;
  for (const address of odd) warnings.add('bad-link', address);
  return {
    ...draft,
    url: url === undefined || isOdd(url) ? undefined : url,
    image: image === undefined || isOdd(image) ? undefined : image,
    links: links.filter(address => !isOdd(address)),
  };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/**
 * The rows of a workbook as the CSV file that they would be, or were before a spreadsheet saved it: a cell that was guarded
 * against running as a formula has its apostrophe there too.
 */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('');

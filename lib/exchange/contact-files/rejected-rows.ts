import { translator } from '../../i18n/translate.ts';
import type { Language } from '../../model/settings.ts';
import { type CsvShape, writeRows } from '../csv.ts';
import type { TextColumn } from '../text-column.ts';

/** Why a row of a file became nobody. */
export const rejectReasons = [
  'no-name',
  'closed-account', // LinkedIn keeps the row without the name
  'not-coming',
  'too-many-cells',
  'open-quote',
  'cut-off',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

export interface RejectedRow {
  /** As a spreadsheet counts: from 1, the header included, a cell of several lines is in one row. */
  readonly row: number;
  readonly reason: RejectReason;
  readonly cells: readonly string[];
}

/** What is needed to write the rejected rows down. */
export interface Rejected {
  readonly header: readonly string[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * The rejected rows as a CSV file in parts: as they stood under their header, with the row and the reason behind, to be put
 * right and read again.
 */
export function rejectedCsv(
  { header, rejected }: Rejected,
  { language, ...shape }: CsvShape & { readonly language: Language },
): string[] {
  const t = translator(language);
  const width = rejected.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  const columns: TextColumn<RejectedRow>[] = Array.from({ length: width }, (_, at) => ({
    header: header[at] ?? '',
    read: ({ cells }) => cells[at] ?? '',
  }));
  columns.push(
    { header: t('rejected.row'), read: ({ row }) => String(row) },
    { header: t('rejected.reason'), read: ({ reason }) => t(`rejected.${reason}`) },
  );
  return writeRows(columns, rejected, shape);
}

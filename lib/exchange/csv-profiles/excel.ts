import { contactTextColumns } from '../text-column.ts';
import type { CsvProfile } from './csv-profile.ts';

/**
 * Our columns for an Excel in Indonesian settings, which parts columns by semicolons as numbers have a decimal comma there.
 * No `sep=;` row: other programs take it for data.
 */
export const excel: CsvProfile = {
  id: 'excel',
  label: 'csvProfile.excel',
  separator: ';',
  hasMark: true,
  hasOwnColumns: true,
  includesNotes: false,
  columns: (_, options) => contactTextColumns(options),
};

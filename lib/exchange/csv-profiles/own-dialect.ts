import { contactTextColumns } from '../text-column.ts';
import type { CsvProfile } from './csv-profile.ts';

/** All that a contact holds, read back without loss by `readContactsCsv`. */
export const ownDialect: CsvProfile = {
  id: 'own',
  label: 'csvProfile.own',
  hasMark: true,
  hasOwnColumns: true,
  includesNotes: true,
  columns: (_, options) => contactTextColumns(options),
};

import type { Contact } from '../../model/contact.ts';
import { type Separator, writeRows } from '../csv.ts';
import type { ContactColumnOptions } from '../text-column.ts';
import type { CsvProfile } from './csv-profile.ts';

/** `language`, `columns` and `metAt` are for profiles that have our columns; the others have their program's. */
export interface ContactsCsvOptions extends ContactColumnOptions {
  /** For the profile that has none of its own. Absent: a comma. */
  readonly separator?: Separator | undefined;
}

/**
 * Contacts as CSV in a program's way. Parts of 1,000 rows, to be joined or handed to a `Blob`; encode as UTF-8. Notes are left
 * out by all but the own dialect, unless `includeNotes` or their column was chosen.
 */
export function writeContactsCsv(
  contacts: readonly Contact[],
  profile: CsvProfile,
  { separator = ',', ...options }: ContactsCsvOptions,
): string[] {
  const hasChosen = profile.hasOwnColumns && options.columns !== undefined;
  const includeNotes = options.includeNotes ?? (hasChosen || profile.includesNotes);
  const columns = profile.columns(contacts, { ...options, includeNotes });
  return writeRows(columns, contacts, {
    separator: profile.separator ?? separator,
    hasMark: profile.hasMark,
  });
}

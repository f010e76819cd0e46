import type { MessageKey } from '../../i18n/en.ts';
import type { Contact } from '../../model/contact.ts';
import type { Separator } from '../csv.ts';
import type { ContactColumnOptions, TextColumn } from '../text-column.ts';

export const csvProfileIds = [
  'own',
  'excel',
  'google',
  'outlook',
  'hubspot',
  'salesforce',
  'linkedin',
] as const;
export type CsvProfileId = (typeof csvProfileIds)[number];

/** A program's way of writing contacts as CSV. */
export interface CsvProfile {
  readonly id: CsvProfileId;
  readonly label: MessageKey;
  /** Absent: whichever is asked for. */
  readonly separator?: Separator;
  /** Begins with a byte order mark, without which Excel takes UTF-8 for the region's old code page. */
  readonly hasMark: boolean;
  /** Whether the columns are ours, can be chosen and are called as in the interface. */
  readonly hasOwnColumns: boolean;
  /** Whether notes, which are private, are written unless asked otherwise. */
  readonly includesNotes: boolean;
  readonly columns: (contacts: readonly Contact[], options: ContactColumnOptions) => TextColumn<Contact>[];
}

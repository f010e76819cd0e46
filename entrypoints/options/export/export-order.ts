import type { Separator } from '../../../lib/exchange/csv.ts';
import type { Language } from '../../../lib/model/settings.ts';
import type { ExportFormat } from './export-format.ts';

/** What file is to be written. */
export interface ExportOrder {
  readonly format: ExportFormat;
  /** Of contacts, in their order; absent: all of them, by name. */
  readonly ids?: readonly string[] | undefined;
  /** Ids of our columns in their order, where the format has them; absent: all. */
  readonly columns?: readonly string[] | undefined;
  readonly includesNotes: boolean;
  /** Of a vCard: each contact in a file of its own, in a zip. */
  readonly isOneEach: boolean;
  /** Of headers and of the file's name. */
  readonly language: Language;
  readonly separator: Separator;
}

export interface WrittenFile {
  readonly file: Blob;
  readonly name: string;
}

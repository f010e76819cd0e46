import { type Columns, columnsOf } from './column-of-header.ts';
import type { ReportColumn } from './header-aliases.ts';

/** The columns that a user can choose for a table whose headers are not known. */
export const mappableColumns = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'honorificPrefix',
  'honorificSuffix',
  'nickname',
  'email',
  'telephone',
  'jobTitle',
  'organization',
  'department',
  'location',
  'address',
  'url',
  'links',
  'birthday',
  'tags',
  'note',
  'role',
  'attended',
  'status',
] as const satisfies readonly ReportColumn[];
export type MappableColumn = (typeof mappableColumns)[number];

/** What each column of a table holds, by its place; undefined: left out. */
export type Mapping = readonly (MappableColumn | undefined)[];

/** A table as it is offered for mapping. */
export interface MappableTable {
  readonly header: readonly string[];
  /** Its first rows. */
  readonly samples: readonly (readonly string[])[];
  readonly mapping: Mapping;
}

const mappable: ReadonlySet<string> = new Set(mappableColumns);

export const mappingOf = (columns: Columns): Mapping =>
  columns.map(column => {
    const known = column === 'renamedName' ? 'name' : column;
    return known && mappable.has(known) ? (known as MappableColumn) : undefined;
  });

/** What the columns of a header seem to hold. */
export const guessMapping = (header: readonly string[]): Mapping => mappingOf(columnsOf(header));

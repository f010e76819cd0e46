import { fold } from '../../identity/text.ts';
import type { ReportColumn } from './header-aliases.ts';
import type { PeopleTable } from './report-layout.ts';
import { given } from './report-values.ts';
import type { WarningCounter } from './report-warning.ts';

/** What the columns of one field say in a row. */
export interface Cells {
  /** The first that says something, or the empty string. */
  readonly one: (column: ReportColumn) => string;
  /** All that say something, in the order of the file. */
  readonly all: (column: ReportColumn) => string[];
}

/** Fields of a person that hold one text, so that of several columns only the first counts. */
const ofOneText = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  'honorificPrefix',
  'honorificSuffix',
  'jobTitle',
  'organization',
  'department',
  'address',
  'birthday',
  'url',
] as const satisfies readonly ReportColumn[];

/** The places of each field in a table; several headers may stand for one. */
export function placesOf({ columns }: PeopleTable): ReadonlyMap<ReportColumn, readonly number[]> {
  const places = new Map<ReportColumn, number[]>();
  columns.forEach((column, index) => {
    if (column) places.set(column, [...(places.get(column) ?? []), index]);
  });
  return places;
}

/** A reader of the cells of each row. A column of which something is not read is told, once. */
export function cellReader(
  { header }: PeopleTable,
  places: ReadonlyMap<ReportColumn, readonly number[]>,
  warnings: WarningCounter,
): (row: readonly string[]) => Cells {
  const told = new Set<number>();
  const crowded = ofOneText.map(column => places.get(column) ?? []).filter(({ length }) => length > 1);
  const tellOthers = (row: readonly string[], indexes: readonly number[]): void => {
    const said = indexes.filter(index => given(row[index]) !== '');
    const first = fold(given(row[said[0] ?? -1]));
    for (const index of said) {
      if (told.has(index) || fold(given(row[index])) === first) continue;
      told.add(index);
      warnings.add('unknown-column', header[index]);
    }
  };
  return row => {
    for (const indexes of crowded) tellOthers(row, indexes);
    const all = (column: ReportColumn): string[] =>
      (places.get(column) ?? []).map(index => given(row[index])).filter(text => text !== '');
    return { all, one: column => all(column)[0] ?? '' };
  };
}

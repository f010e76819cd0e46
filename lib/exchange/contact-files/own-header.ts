import type { MessageKey } from '../../i18n/en.ts';
import { translator } from '../../i18n/translate.ts';
import { languages } from '../../model/settings.ts';
import { contactColumns, eventColumns } from '../columns.ts';

const keyOf = (header: string): string => header.trim().toLowerCase();

/** The ids of columns by what they are called in each language. */
const idsByName = (
  columns: readonly { readonly id: string; readonly label: MessageKey }[],
): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap(({ id, label }) =>
      [id, ...languages.map(language => translator(language)(label))].map(name => [keyOf(name), id] as const),
    ),
  );
const ofContacts = idsByName(contactColumns);
const ofEvents = idsByName(eventColumns);

/** Columns that no other program has under our names. */
const telling: ReadonlySet<string> = new Set([
  'originalName',
  'metAt',
  'identities',
  'vcardLines',
  'createdAt',
  'updatedAt',
]);

/** The columns that a header names, where they are most of it. */
function known(cells: readonly string[], names: ReadonlyMap<string, string>): string[] {
  const ids = cells.flatMap(cell => names.get(keyOf(cell)) ?? []);
  return ids.length * 2 > cells.filter(cell => cell.trim() !== '').length ? ids : [];
}

/** Whether a row is the header of a file of events that we wrote, in either language. */
export function isOwnEventsHeader(cells: readonly string[]): boolean {
  const ids = known(cells, ofEvents);
  return ['name', 'startDate', 'endDate'].every(id => ids.includes(id));
}

/**
 * Whether a row is the header of a file of contacts that we wrote, in either language. With few columns chosen it may be
 * anybody's list, and is read as such.
 */
export function isOwnHeader(cells: readonly string[]): boolean {
  const ids = known(cells, ofContacts);
  return ids.includes('name') && ids.some(id => telling.has(id)) && !isOwnEventsHeader(cells);
}

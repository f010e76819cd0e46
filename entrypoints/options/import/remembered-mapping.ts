import { columnChoiceFor, rememberColumnChoice } from '../../../lib/browser/column-choices.ts';
import {
  type MappableColumn,
  type MappableTable,
  type Mapping,
  mappableColumns,
} from '../../../lib/exchange/reports/mapping.ts';

const known: ReadonlySet<string> = new Set(mappableColumns);
const isMappable = (column: string | null): column is MappableColumn => column !== null && known.has(column);

/** What the user chose for a table with the same header row, if that differs from what its header says. */
export async function rememberedMapping(table: MappableTable): Promise<Mapping | undefined> {
  const choice = await columnChoiceFor(table.header);
  if (!choice) return undefined;
  const mapping = table.header.map((_, index) => {
    const column = choice.columns[index] ?? null;
    return isMappable(column) ? column : undefined;
  });
  const isSame = mapping.every((column, index) => column === table.mapping[index]);
  return isSame ? undefined : mapping;
}

export const rememberMapping = (header: readonly string[], mapping: Mapping): Promise<void> =>
  rememberColumnChoice({ header: [...header], columns: mapping.map(column => column ?? null) });

import type { Translate } from '../../../lib/i18n/translate.ts';
import { type RecordTable, recordTables } from '../../../lib/model/history.ts';

/** `100 contacts, 20 events`: what there is of each table, those that are empty left out. */
export function counted(t: Translate, countOf: (table: RecordTable) => number): string {
  const said = recordTables.flatMap(table => {
    const count = countOf(table);
    return count > 0 ? t(`files.of.${table}`, { count }) : [];
  });
  return said.length > 0 ? said.join(', ') : t('files.of.none');
}

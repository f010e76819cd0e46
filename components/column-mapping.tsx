import './column-mapping.css';
import { naming } from '../lib/exchange/reports/column-of-header.ts';
import {
  type MappableColumn,
  type MappableTable,
  type Mapping,
  mappableColumns,
} from '../lib/exchange/reports/mapping.ts';
import type { MessageKey } from '../lib/i18n/en.ts';
import { useVoice } from './language.tsx';

const labels: Readonly<Record<MappableColumn, MessageKey>> = {
  name: 'field.name',
  firstName: 'import.column.firstName',
  middleName: 'import.column.middleName',
  lastName: 'import.column.lastName',
  honorificPrefix: 'field.honorificPrefix',
  honorificSuffix: 'field.honorificSuffix',
  nickname: 'field.nickname',
  email: 'field.email',
  telephone: 'field.telephone',
  jobTitle: 'field.jobTitle',
  organization: 'field.organization',
  department: 'field.department',
  location: 'field.location',
  address: 'import.column.address',
  url: 'field.url',
  links: 'field.links',
  birthday: 'field.birthday',
  tags: 'field.tags',
  note: 'field.note',
  role: 'import.column.role',
  attended: 'import.column.attended',
  status: 'import.column.status',
};
const isColumn = (text: string): text is MappableColumn => text in labels;

/** Whether a mapping says where names are; an address alone is enough for a contact. */
export const saysNames = (mapping: Mapping): boolean =>
  mapping.some(column => column !== undefined && naming.has(column));

/** Empty columns are not worth a question. */
const isWorthAsking = ({ header, samples }: MappableTable, index: number): boolean =>
  [header, ...samples].some(row => (row[index] ?? '').trim() !== '');

interface ColumnMappingProps {
  readonly table: MappableTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What each column of a table holds: its header, three examples, and a choice. Several columns may hold the same. */
export function ColumnMapping({ table, mapping, onChange }: ColumnMappingProps) {
  const { t } = useVoice();
  const choose = (index: number, value: string) =>
    onChange(
      table.header.map((_, at) => (at === index ? (isColumn(value) ? value : undefined) : mapping[at])),
    );
  return (
    <table class="column-mapping">
      <thead>
        <tr>
          <th scope="col">{t('import.columns.column')}</th>
          <th scope="col">{t('import.columns.holds')}</th>
          <th scope="col">{t('import.columns.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {table.header.map((header, index) => {
          if (!isWorthAsking(table, index)) return null;
          const name = header.trim() || t('import.columns.unnamed', { number: index + 1 });
          const examples = table.samples.map(row => (row[index] ?? '').trim()).filter(Boolean);
          return (
            <tr key={index}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>
                <select
                  class="input"
                  aria-label={t('import.columns.holdsOf', { header: name })}
                  value={mapping[index] ?? ''}
                  onChange={event => choose(index, event.currentTarget.value)}
                >
                  <option value="">{t('import.columns.none')}</option>
                  {mappableColumns.map(column => (
                    <option key={column} value={column}>
                      {t(labels[column])}
                    </option>
                  ))}
                </select>
              </td>
              <td class="soft" dir="auto">
                {examples.slice(0, 3).join(' · ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

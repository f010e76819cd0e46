import type { MappableColumn, MappableTable, Mapping } from '../reports/mapping.ts';
import type { ContactField } from './contact-format.ts';
import type { ContactFields } from './contact-formats.ts';

const fieldOfColumn: Readonly<Record<MappableColumn, ContactField>> = {
  name: 'name',
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
  honorificPrefix: 'honorificPrefix',
  honorificSuffix: 'honorificSuffix',
  nickname: 'nickname',
  email: 'email',
  telephone: 'telephone',
  jobTitle: 'jobTitle',
  organization: 'organization',
  department: 'department',
  location: 'location',
  address: 'address.home.formatted',
  url: 'url',
  links: 'links',
  birthday: 'birthday',
  tags: 'tags',
  note: 'note',
  role: 'unused',
  attended: 'unused',
  status: 'unused',
};

/** What a field is called where columns are chosen by hand; much that a program writes has no name there. */
function columnOfField(field: ContactField | undefined): MappableColumn | undefined {
  if (field?.startsWith('value.phone')) return 'telephone';
  if (field?.startsWith('value.website')) return 'links';
  if (field?.endsWith('.formatted')) return 'address';
  let column: MappableColumn;
  for (column in fieldOfColumn) if (field === column) return column;
  return undefined;
}

/** A file of contacts as a table whose columns can be chosen otherwise. */
export const mappableContacts = (
  header: readonly string[],
  fields: ContactFields,
  rows: readonly (readonly string[])[],
): MappableTable => ({ header, samples: rows.slice(0, 5), mapping: fields.map(columnOfField) });

/** The fields after columns were chosen by hand. What was left as it was offered keeps what only the program's own name says. */
export const chosenFields = (fields: ContactFields, mapping: Mapping): ContactFields =>
  fields.map((field, index) => {
    const chosen = mapping[index];
    if (chosen === columnOfField(field)) return field;
    return chosen ? fieldOfColumn[chosen] : 'unused';
  });

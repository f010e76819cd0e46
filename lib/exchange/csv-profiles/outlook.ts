import type { Contact } from '../../model/contact.ts';
import type { TextColumn } from '../text-column.ts';
import type { CsvProfile } from './csv-profile.ts';
import { nameParts } from './name-parts.ts';
import { numberedColumns } from './numbered-columns.ts';
import { telephoneKinds } from './telephone-kinds.ts';

const other = (index: number) => (contact: Contact) => telephoneKinds(contact.telephone).others[index] ?? '';
const email = (index: number) => (contact: Contact) => contact.email[index] ?? '';

/**
 * Outlook, by the names of its template; it finds columns by name, so that only those that can be filled are written.
 * Birthdays are left out: Outlook reads days in the order of the reader's region.
 */
export const outlook: CsvProfile = {
  id: 'outlook',
  label: 'csvProfile.outlook',
  separator: ',',
  // The desktop's import wizard would make the mark a part of the first name.
  hasMark: false,
  hasOwnColumns: false,
  includesNotes: false,
  columns: (contacts, { includeNotes }): TextColumn<Contact>[] => [
    { header: 'First Name', read: ({ name }) => nameParts(name).given },
    { header: 'Middle Name', read: () => '' },
    { header: 'Last Name', read: ({ name }) => nameParts(name).family },
    { header: 'Title', read: ({ honorificPrefix = '' }) => honorificPrefix },
    { header: 'Suffix', read: ({ honorificSuffix = '' }) => honorificSuffix },
    { header: 'Company', read: ({ organization = '' }) => organization },
    { header: 'Department', read: ({ department = '' }) => department },
    { header: 'Job Title', read: ({ jobTitle = '' }) => jobTitle },
    { header: 'Business Phone', read: other(0) },
    { header: 'Business Phone 2', read: other(1) },
    { header: 'Mobile Phone', read: ({ telephone }) => telephoneKinds(telephone).mobile },
    { header: 'Other Phone', read: other(2) },
    { header: 'Primary Phone', read: other(3) },
    ...numberedColumns(
      contacts,
      ({ telephone }) => telephoneKinds(telephone).others,
      5,
      number => `Other Phone ${number - 3}`,
    ),
    { header: 'E-mail Address', read: email(0) },
    { header: 'E-mail 2 Address', read: email(1) },
    { header: 'E-mail 3 Address', read: email(2) },
    ...numberedColumns(
      contacts,
      contact => contact.email,
      4,
      number => `E-mail ${number} Address`,
    ),
    { header: 'Web Page', read: ({ url, links }) => url ?? links[0] ?? '' },
    { header: 'Categories', read: ({ tags }) => tags.map(tag => tag.replaceAll(';', ',')).join(';') },
    ...(includeNotes ? [{ header: 'Notes', read: ({ note = '' }: Contact) => note }] : []),
  ],
};

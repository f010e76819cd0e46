import type { CsvProfile } from './csv-profile.ts';
import { nameParts } from './name-parts.ts';
import { numberedColumns } from './numbered-columns.ts';
import { placeParts } from './place-parts.ts';
import { telephoneKinds } from './telephone-kinds.ts';

/**
 * Salesforce, by its API names. It refuses a row without a last name: a name of one word stands there. It takes 50,000 rows a
 * file. Region and country are left out: where it keeps lists of them, a spelling of ours would have the row refused.
 */
export const salesforce: CsvProfile = {
  id: 'salesforce',
  label: 'csvProfile.salesforce',
  separator: ',',
  hasMark: false,
  hasOwnColumns: false,
  includesNotes: false,
  columns: (contacts, { includeNotes }) => [
    { header: 'Salutation', read: ({ honorificPrefix = '' }) => honorificPrefix },
    {
      header: 'FirstName',
      read: ({ name }) => {
        const { given, family } = nameParts(name);
        return family === '' ? '' : given;
      },
    },
    {
      header: 'LastName',
      read: ({ name }) => {
        const { given, family } = nameParts(name);
        return family === '' ? given : family;
      },
    },
    { header: 'Suffix', read: ({ honorificSuffix = '' }) => honorificSuffix },
    { header: 'Email', read: ({ email }) => email[0] ?? '' },
    ...numberedColumns(
      contacts,
      contact => contact.email,
      2,
      number => `Email ${number}`,
    ),
    { header: 'Phone', read: ({ telephone }) => telephoneKinds(telephone).others[0] ?? '' },
    { header: 'MobilePhone', read: ({ telephone }) => telephoneKinds(telephone).mobile },
    { header: 'OtherPhone', read: ({ telephone }) => telephoneKinds(telephone).others[1] ?? '' },
    ...numberedColumns(
      contacts,
      ({ telephone }) => telephoneKinds(telephone).others,
      3,
      number => `Phone ${number}`,
    ),
    { header: 'Title', read: ({ jobTitle = '' }) => jobTitle },
    { header: 'Department', read: ({ department = '' }) => department },
    { header: 'AccountName', read: ({ organization = '' }) => organization },
    { header: 'MailingCity', read: ({ location }) => placeParts(location).city },
    ...(includeNotes ? [{ header: 'Description', read: ({ note = '' }) => note }] : []),
  ],
};

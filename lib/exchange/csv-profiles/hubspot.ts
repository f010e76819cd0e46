import type { CsvProfile } from './csv-profile.ts';
import { nameParts } from './name-parts.ts';
import { numberedColumns } from './numbered-columns.ts';
import { placeParts } from './place-parts.ts';
import { telephoneKinds } from './telephone-kinds.ts';

/** HubSpot: its key is the e-mail address, and it takes further ones in one cell. Columns it does not know are mapped by hand. */
export const hubspot: CsvProfile = {
  id: 'hubspot',
  label: 'csvProfile.hubspot',
  separator: ',',
  hasMark: false,
  hasOwnColumns: false,
  includesNotes: false,
  columns: (contacts, { includeNotes }) => [
    { header: 'First Name', read: ({ name }) => nameParts(name).given },
    { header: 'Last Name', read: ({ name }) => nameParts(name).family },
    { header: 'Salutation', read: ({ honorificPrefix = '' }) => honorificPrefix },
    { header: 'Name Suffix', read: ({ honorificSuffix = '' }) => honorificSuffix },
    { header: 'Email', read: ({ email }) => email[0] ?? '' },
    { header: 'Additional email addresses', read: ({ email }) => email.slice(1).join(';') },
    { header: 'Phone Number', read: ({ telephone }) => telephoneKinds(telephone).others[0] ?? '' },
    { header: 'Mobile Phone Number', read: ({ telephone }) => telephoneKinds(telephone).mobile },
    ...numberedColumns(
      contacts,
      ({ telephone }) => telephoneKinds(telephone).others,
      2,
      number => `Phone Number ${number}`,
    ),
    { header: 'Company Name', read: ({ organization = '' }) => organization },
    { header: 'Job Title', read: ({ jobTitle = '' }) => jobTitle },
    { header: 'Website URL', read: ({ url, links }) => url ?? links[0] ?? '' },
    { header: 'City', read: ({ location }) => placeParts(location).city },
    { header: 'State/Region', read: ({ location }) => placeParts(location).region },
    { header: 'Country/Region', read: ({ location }) => placeParts(location).country },
    ...(includeNotes ? [{ header: 'Notes', read: ({ note = '' }) => note }] : []),
  ],
};

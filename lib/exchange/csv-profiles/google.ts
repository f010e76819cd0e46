import type { Contact } from '../../model/contact.ts';
import type { TextColumn } from '../text-column.ts';
import type { CsvProfile } from './csv-profile.ts';
import { nameParts } from './name-parts.ts';
import { mostNumbered, widest } from './numbered-columns.ts';
import { placeParts } from './place-parts.ts';

type Read = (contact: Contact) => string;
const column = (header: string, read: Read = () => ''): TextColumn<Contact> => ({ header, read });

/** Several values in one cell. */
const together = ' ::: ';

/** Google's own group, without which a person is only among `Other contacts`. A star is the mark of such groups. */
const labels = (tags: readonly string[]): string =>
  [...tags.map(tag => tag.replaceAll(':::', ':').replace(/^[*\s]+/, '')), '* myContacts']
    .filter(tag => tag !== '')
    .join(together);

/** `E-mail 1 - Label,E-mail 1 - Value` and so on, as many as the contact with the most has. */
function pairs(
  kind: string,
  contacts: readonly Contact[],
  values: (contact: Contact) => readonly string[],
  label: (contact: Contact, index: number) => string = () => '',
): TextColumn<Contact>[] {
  return Array.from({ length: Math.max(1, widest(contacts, values)) }, (_, index) => [
    column(`${kind} ${index + 1} - Label`, contact => label(contact, index)),
    column(`${kind} ${index + 1} - Value`, contact =>
      index < mostNumbered - 1 ? (values(contact)[index] ?? '') : values(contact).slice(index).join(together),
    ),
  ]).flat();
}

const websites = ({ url, links }: Contact): string[] => (url ? [url, ...links] : links);

function addresses(contacts: readonly Contact[]): TextColumn<Contact>[] {
  if (!contacts.some(({ location }) => location)) return [];
  const place = (contact: Contact) => placeParts(contact.location);
  return [
    column('Address 1 - Label'),
    column('Address 1 - Formatted', ({ location = '' }) => location),
    column('Address 1 - Street'),
    column('Address 1 - City', contact => place(contact).city),
    column('Address 1 - PO Box'),
    column('Address 1 - Region', contact => place(contact).region),
    column('Address 1 - Postal Code'),
    column('Address 1 - Country', contact => place(contact).country),
    column('Address 1 - Extended Address'),
  ];
}

/** Google Contacts, the columns since 2024. */
export const google: CsvProfile = {
  id: 'google',
  label: 'csvProfile.google',
  separator: ',',
  // Advice differs on whether Google skips a mark; its own export has none.
  hasMark: false,
  hasOwnColumns: false,
  includesNotes: false,
  columns: (contacts, { includeNotes }) => [
    column('First Name', ({ name }) => nameParts(name).given),
    column('Middle Name'),
    column('Last Name', ({ name }) => nameParts(name).family),
    column('Phonetic First Name'),
    column('Phonetic Middle Name'),
    column('Phonetic Last Name'),
    column('Name Prefix', ({ honorificPrefix = '' }) => honorificPrefix),
    column('Name Suffix', ({ honorificSuffix = '' }) => honorificSuffix),
    column('Nickname', ({ nickname = '' }) => nickname),
    column('File As'),
    column('Organization Name', ({ organization = '' }) => organization),
    column('Organization Title', ({ jobTitle = '' }) => jobTitle),
    column('Organization Department', ({ department = '' }) => department),
    // Google writes a birthday without its year with a space before it.
    column('Birthday', ({ birthday = '' }) => birthday.replace(/^(?=--)/, ' ')),
    column('Notes', ({ note = '' }) => (includeNotes ? note : '')),
    column('Photo'),
    column('Labels', ({ tags }) => labels(tags)),
    ...pairs('E-mail', contacts, ({ email }) => email),
    ...pairs('Phone', contacts, ({ telephone }) => telephone),
    ...addresses(contacts),
    ...pairs('Website', contacts, websites, ({ url }, index) => (url && index === 0 ? 'Profile' : '')),
  ],
};

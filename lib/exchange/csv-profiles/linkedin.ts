import { isLinkedInHost } from '../../identity/profile-key.ts';
import type { Contact } from '../../model/contact.ts';
import type { CsvProfile } from './csv-profile.ts';
import { titledNameParts } from './name-parts.ts';

const isLinkedIn = (address: string): boolean => isLinkedInHost(URL.parse(address)?.hostname ?? '');
const profileAddress = ({ url = '', links }: Contact): string => [url, ...links].find(isLinkedIn) ?? '';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `12 Mar 2024`, where an import of LinkedIn's own file left the day. When a contact was saved is another thing. */
function connectedOn({ vcardLines = [] }: Contact): string {
  const line = vcardLines.find(one => one.startsWith('X-LINKEDIN-CONNECTED-ON:')) ?? '';
  const [, year = '', month = '', day = ''] = /:(\d{4})-(\d\d)-(\d\d)$/.exec(line) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${day} ${name} ${year}` : '';
}

/**
 * The columns of LinkedIn's `Connections.csv`, for programs that take that file. Without the sentence that LinkedIn writes
 * above its header: those programs find the header by its names or ask for the sentence to be removed. LinkedIn has no column
 * for telephone numbers and tags, and one e-mail address.
 */
export const linkedin: CsvProfile = {
  id: 'linkedin',
  label: 'csvProfile.linkedin',
  separator: ',',
  hasMark: false,
  hasOwnColumns: false,
  includesNotes: false,
  columns: () => [
    { header: 'First Name', read: contact => titledNameParts(contact).given },
    { header: 'Last Name', read: contact => titledNameParts(contact).family },
    { header: 'URL', read: profileAddress },
    { header: 'Email Address', read: ({ email }) => email[0] ?? '' },
    { header: 'Company', read: ({ organization = '' }) => organization },
    { header: 'Position', read: ({ jobTitle = '' }) => jobTitle },
    { header: 'Connected On', read: connectedOn },
  ],
};

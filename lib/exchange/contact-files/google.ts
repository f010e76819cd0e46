import { type AddressPart, type ContactField, type ContactFormat, fieldsNamed } from './contact-format.ts';

const named = fieldsNamed({
  name: 'Name',
  firstName: 'First Name|Given Name',
  middleName: 'Middle Name|Additional Name',
  lastName: 'Last Name|Family Name',
  honorificPrefix: 'Name Prefix',
  honorificSuffix: 'Name Suffix',
  nickname: 'Nickname|Short Name',
  organization: 'Organization Name',
  jobTitle: 'Organization Title|Occupation',
  department: 'Organization Department',
  birthday: 'Birthday',
  gender: 'Gender',
  location: 'Location',
  note: 'Notes',
  tags: 'Labels|Group Membership',
  image: 'Photo',
  'line.X-PHONETIC-FIRST-NAME': 'Phonetic First Name|Given Name Yomi',
  'line.X-PHONETIC-MIDDLE-NAME': 'Phonetic Middle Name|Additional Name Yomi',
  'line.X-PHONETIC-LAST-NAME': 'Phonetic Last Name|Family Name Yomi',
  'line.X-MAIDENNAME': 'Maiden Name',
  'line.HOBBY': 'Hobby',
  'line.LANG': 'Language',
  'line.X-FILE-AS': 'File As',
  'line.X-PHONETIC-NAME': 'Yomi Name',
  'line.X-INITIALS': 'Initials',
  'line.X-BILLING-INFORMATION': 'Billing Information',
  'line.X-DIRECTORY-SERVER': 'Directory Server',
  'line.X-MILEAGE': 'Mileage',
  'line.X-SENSITIVITY': 'Sensitivity',
  'line.X-PRIORITY': 'Priority',
  'line.X-SUBJECT': 'Subject',
});

const parts: Readonly<Record<string, AddressPart>> = {
  formatted: 'formatted',
  street: 'street',
  city: 'city',
  pobox: 'box',
  region: 'region',
  postalcode: 'code',
  country: 'country',
  extendedaddress: 'extended',
};

/** The first of the older header's organizations is the person's; vCard holds the others too. */
const organization: Readonly<Record<string, readonly [first: ContactField, others: ContactField]>> = {
  name: ['organization', 'line.ORG'],
  title: ['jobTitle', 'line.TITLE'],
  department: ['department', 'line.X-ORGANIZATION-DEPARTMENT'],
  location: ['line.X-ORGANIZATION-LOCATION', 'line.X-ORGANIZATION-LOCATION'],
  jobdescription: ['line.X-JOB-DESCRIPTION', 'line.X-JOB-DESCRIPTION'],
  yominame: ['line.X-PHONETIC-ORG', 'line.X-PHONETIC-ORG'],
  symbol: ['line.X-ORGANIZATION-SYMBOL', 'line.X-ORGANIZATION-SYMBOL'],
  type: ['line.X-ORGANIZATION-TYPE', 'line.X-ORGANIZATION-TYPE'],
  label: ['line.X-ORGANIZATION-TYPE', 'line.X-ORGANIZATION-TYPE'],
};

/** `E-mail 2 - Value`, `Address 1 - Postal Code`; what it is stands in `- Label`, in the older header in `- Type`. */
function numbered(key: string): ContactField | undefined {
  const [, thing = '', number = '', what = ''] =
    /^(email|phone|address|relation|website|event|customfield|im|organization|jot|externalid)(\d{1,3})([a-z]+)$/.exec(
      key,
    ) ?? [];
  if (thing === '') return undefined;
  const isLabel = what === 'label' || what === 'type';
  if (thing === 'email') return isLabel ? 'unused' : what === 'value' ? 'email' : undefined;
  if (thing === 'organization') {
    const [first, others] = organization[what] ?? [];
    return number === '1' ? first : others;
  }
  if (isLabel) return `label.${thing}${number}`;
  if (what === 'value') return `value.${thing}${number}`;
  const part = thing === 'address' ? parts[what] : undefined;
  if (thing === 'im' && what === 'service') return `service.im${number}`;
  return part ? `address.${number}.${part}` : undefined;
}

/** Google Contacts: the header of 2024 (`First Name,…,Labels,E-mail 1 - Label,…`) and the one before (`Name,Given Name,…`). */
export const google: ContactFormat = {
  kind: 'google',
  signs: [
    ['email1value', 'firstname'],
    ['email1value', 'givenname'],
    ['email1value', 'name'],
    ['phone1value', 'firstname'],
    ['phone1value', 'givenname'],
    ['phone1value', 'name'],
    ['firstname', 'fileas', 'labels'],
    ['firstname', 'organizationtitle', 'labels'],
    ['givenname', 'familyname', 'groupmembership'],
  ],
  fieldOf: key => named(key) ?? numbered(key),
};

import { type ContactFormat, fieldsNamed } from './contact-format.ts';

const named = fieldsNamed({
  name: 'Name|Full name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'Email|Email - Work|Email - Home|Email - Other',
  telephone: 'Phone|Phone - Work|Phone - Mobile|Phone - Home|Phone - Other',
  organization: 'Organization|Organization - Name|Company',
  jobTitle: 'Job title|Title',
  tags: 'Label|Labels',
  birthday: 'Birthday',
  note: 'Note|Notes',
  links: 'Website',
  url: 'LinkedIn|LinkedIn profile',
  location: 'City',
  'line.IMPP': 'Instant messenger|IM',
  'address.home.formatted': 'Postal address',
  'address.work.formatted': 'Organization - Address',
  unused:
    'ID|Owner|Visible to|Add time|Created|Update time|Next activity date|Last activity date|Activities to do|Done activities|Total activities|Open deals|Closed deals|Won deals|Lost deals|Email messages count|Last email received|Last email sent|Marketing status|Double opt-in|Profile picture|Organization - ID',
});

/** Pipedrive's people, with `Person - ` before each header or without. */
export const pipedrive: ContactFormat = {
  kind: 'pipedrive',
  signs: [
    ['personname'],
    ['personfirstname'],
    ['name', 'emailwork', 'organization'],
    ['name', 'phonework', 'organization'],
    ['name', 'emailwork', 'phonework'],
    ['name', 'organization', 'opendeals'],
    ['name', 'organization', 'nextactivitydate'],
    ['name', 'organization', 'visibleto'],
  ],
  fieldOf: key => named(key.replace(/^person(?=.)/, '')),
};

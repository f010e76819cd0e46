import { type ContactFormat, fieldsNamed } from './contact-format.ts';

/** HubSpot's export, and the headers that its import knows. */
export const hubspot: ContactFormat = {
  kind: 'hubspot',
  signs: [
    ['firstname', 'lifecyclestage'],
    ['email', 'lifecyclestage'],
    ['firstname', 'contactowner'],
    ['firstname', 'hubspotowner'],
    ['firstname', 'leadstatus', 'email'],
    ['firstname', 'recordid'],
    ['firstname', 'recordidcontact'],
    ['firstname', 'email', 'companyname', 'websiteurl'],
    ['firstname', 'email', 'companyname', 'stateregion'],
  ],
  fieldOf: fieldsNamed({
    firstName: 'First Name',
    lastName: 'Last Name',
    honorificPrefix: 'Salutation',
    honorificSuffix: 'Name Suffix',
    email: 'Email|Email Address|Work email|Additional email addresses',
    telephone: 'Phone Number|Mobile Phone Number|WhatsApp Phone Number',
    organization: 'Company Name|Company|Associated Company|Primary Associated Company Name',
    jobTitle: 'Job Title',
    department: 'Department',
    url: 'LinkedIn URL|LinkedIn Profile URL|LinkedIn Bio',
    links: 'Website URL',
    birthday: 'Date of birth',
    gender: 'Gender',
    note: 'Notes|Message',
    tags: 'Tags',
    'line.TEL;TYPE=fax': 'Fax Number',
    'line.ROLE': 'Job function',
    'address.work.street': 'Street Address|Street Address 2',
    'address.work.city': 'City',
    'address.work.region': 'State/Region',
    'address.work.code': 'Postal Code',
    'address.work.country': 'Country/Region|Country',
    unused:
      'Record ID|Record ID - Contact|Create Date|Last Modified Date|Last Activity Date|Associated Company IDs|Associated Company ID|Primary Associated Company ID|Marketing contact status|Email Domain',
  }),
};

import { type ContactFormat, fieldsNamed } from './contact-format.ts';

/** Twenty's people: a field and its part in each header, `Emails / Primary Email`. */
export const twenty: ContactFormat = {
  kind: 'twenty',
  signs: [
    ['namefirstname'],
    ['namelastname'],
    ['emailsprimaryemail'],
    ['phonesprimaryphonenumber'],
    ['linkedinlinkurl'],
  ],
  fieldOf: fieldsNamed({
    firstName: 'Name / First Name|First Name',
    lastName: 'Name / Last Name|Last Name',
    email: 'Emails / Primary Email|Emails / Additional Emails|Email',
    telephone: 'Phones / Primary Phone Number|Phones / Additional Phones|Phone',
    callingCode: 'Phones / Primary Phone Calling Code',
    url: 'Linkedin / Link URL|Linkedin / Primary Link Url|Linkedin',
    links:
      'X / Link URL|X / Primary Link Url|companyDomain|Company / Domain Name|Linkedin / Secondary Links|X / Secondary Links',
    jobTitle: 'Job Title',
    organization: 'Company|Company / Name|Company Name',
    location: 'City',
    image: 'Avatar URL',
    note: 'Intro|Note|Notes',
    unused:
      'Id|Position|Created at|Updated at|Deleted at|Creation date|Last update|Created by|Company / Id|Company Id|Phones / Primary Phone Country Code|Linkedin / Link Label|Linkedin / Primary Link Label|X / Link Label|X / Primary Link Label',
  }),
};

import { type ContactFormat, fieldsNamed } from './contact-format.ts';

/** Atomic CRM: `first_name,last_name,gender,title,background,…`. */
export const atomicCrm: ContactFormat = {
  kind: 'atomic-crm',
  signs: [
    ['firstname', 'emailwork'],
    ['firstname', 'phonework'],
    ['firstname', 'hasnewsletter'],
    ['firstname', 'background', 'linkedinurl'],
  ],
  fieldOf: fieldsNamed({
    firstName: 'first_name',
    lastName: 'last_name',
    gender: 'gender',
    jobTitle: 'title',
    note: 'background',
    tags: 'tags',
    url: 'linkedin_url',
    organization: 'company|company_name',
    email: 'email_work|email_home|email_other|email',
    telephone: 'phone_work|phone_home|phone_other|phone',
    image: 'avatar',
    unused: 'id|company_id|sales_id|nb_tasks',
  }),
};

/** Which program wrote a file of contacts. */
export const contactFileKinds = [
  'jejaring',
  'linkedin',
  'google',
  'outlook',
  'hubspot',
  'salesforce',
  'pipedrive',
  'twenty',
  'atomic-crm',
  'vcard',
] as const;
export type ContactFileKind = (typeof contactFileKinds)[number];

/** The texts of files in and out, in English; a part of `en`. */
export const exchangeEn = {
  'csvProfile.own': 'Jejaring (complete, can be read back)',
  'csvProfile.excel': 'Excel (semicolons)',
  'csvProfile.google': 'Google Contacts',
  'csvProfile.outlook': 'Outlook',
  'csvProfile.hubspot': 'HubSpot',
  'csvProfile.salesforce': 'Salesforce',
  'csvProfile.linkedin': 'LinkedIn’s Connections.csv',
} as const;

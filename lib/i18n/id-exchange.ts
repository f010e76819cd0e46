import type { exchangeEn } from './en-exchange.ts';

/** The texts of files in and out, in Indonesian; a part of `id`. */
export const exchangeId: Readonly<Record<keyof typeof exchangeEn, string>> = {
  'csvProfile.own': 'Jejaring (lengkap, bisa dibaca kembali)',
  'csvProfile.excel': 'Excel (titik koma)',
  'csvProfile.google': 'Google Kontak',
  'csvProfile.outlook': 'Outlook',
  'csvProfile.hubspot': 'HubSpot',
  'csvProfile.salesforce': 'Salesforce',
  'csvProfile.linkedin': 'Connections.csv dari LinkedIn',
};

import { type CsvProfileId, csvProfileIds } from '../../../lib/exchange/csv-profiles/csv-profile.ts';
import { csvProfiles } from '../../../lib/exchange/csv-profiles/csv-profiles.ts';

export const contactFormats = [
  'own',
  'xlsx',
  'excel',
  'vcard3',
  'vcard4',
  'google',
  'outlook',
  'hubspot',
  'salesforce',
  'linkedin',
] as const;
export type ContactFormat = (typeof contactFormats)[number];

export const eventFormats = ['eventsIcs', 'eventsCsv', 'eventsXlsx'] as const;
export type EventFormat = (typeof eventFormats)[number];

export type ExportFormat = ContactFormat | EventFormat;

/** The profile of a format that is a CSV of contacts. */
export const profileOf = (format: ExportFormat) => (isProfile(format) ? csvProfiles[format] : undefined);

const isProfile = (format: ExportFormat): format is CsvProfileId => csvProfileIds.some(id => id === format);

export const isVcard = (format: ExportFormat): format is 'vcard3' | 'vcard4' =>
  format === 'vcard3' || format === 'vcard4';

export const isOfEvents = (format: ExportFormat): format is EventFormat =>
  eventFormats.some(one => one === format);

/** Whether its columns are ours and can be chosen. */
export const hasOwnColumns = (format: ExportFormat): boolean =>
  format === 'xlsx' || profileOf(format)?.hasOwnColumns === true;

/** Whether notes can be left out and put in: a file for LinkedIn has no place for them. */
export const canHaveNotes = (format: ExportFormat): boolean => format !== 'linkedin';

/** Whether notes, which are private, are in it unless said otherwise: the format says so itself. */
export const hasNotesAtFirst = (format: ExportFormat): boolean => format === 'own';

import type { ContactFileKind } from '../exchange/contact-files/contact-file-kind.ts';

/** What `--from` can be; where a program is named, its file alone is taken. */
export const inputs = {
  auto: undefined,
  csv: undefined,
  linkedin: 'linkedin',
  google: 'google',
  outlook: 'outlook',
  hubspot: 'hubspot',
  salesforce: 'salesforce',
  pipedrive: 'pipedrive',
  twenty: 'twenty',
  atomic: 'atomic-crm',
  xlsx: undefined,
  vcard: 'vcard',
  ics: undefined,
  backup: undefined,
} as const satisfies Readonly<Record<string, ContactFileKind | undefined>>;
export type InputFormat = keyof typeof inputs;

export const outputs = [
  'json',
  'csv',
  'excel',
  'google',
  'outlook',
  'hubspot',
  'salesforce',
  'linkedin',
  'xlsx',
  'vcard3',
  'vcard4',
  'ics',
  'backup',
] as const;
export type OutputFormat = (typeof outputs)[number];

/** What else people call a format, as `plain` gives it. */
const inputNames = new Map<string, InputFormat>([
  ['own', 'csv'],
  ['jejaring', 'csv'],
  ['connections', 'linkedin'],
  ['gmail', 'google'],
  ['atomiccrm', 'atomic'],
  ['excel', 'xlsx'],
  ...['vcf', 'vcard2', 'vcard21', 'vcard3', 'vcard4', 'apple', 'icloud', 'monica', 'nextcloud'].map(
    (name): [string, InputFormat] => [name, 'vcard'],
  ),
  ['ical', 'ics'],
  ['icalendar', 'ics'],
  ['json', 'backup'],
]);
const outputNames = new Map<string, OutputFormat>([
  ['own', 'csv'],
  ['jejaring', 'csv'],
  ['vcf', 'vcard3'],
  ['vcard', 'vcard3'],
  ['ical', 'ics'],
  ['icalendar', 'ics'],
]);

/** `vCard 4.0`, `vcard-4` as `vcard4`. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\.0$/, '')
    .replace(/[^a-z\d]/g, '');

const isInput = (text: string): text is InputFormat => Object.hasOwn(inputs, text);

/** The format that a word after `--from` means; undefined for none. */
export function inputFormat(word: string): InputFormat | undefined {
  const name = plain(word);
  return isInput(name) ? name : inputNames.get(name);
}

/** The format that a word after `--to` means; undefined for none. */
export function outputFormat(word: string): OutputFormat | undefined {
  const name = plain(word);
  return outputs.find(format => format === name) ?? outputNames.get(name);
}

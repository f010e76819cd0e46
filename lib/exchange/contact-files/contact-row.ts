import { cleanLines, cleanText } from '../../identity/text.ts';
import { distinctEmails } from '../reports/merge-people.ts';
import { keysOf } from '../reports/person-keys.ts';
import type { DateOrder } from '../reports/report-dates.ts';
import type { ReportPerson } from '../reports/report-person.ts';
import type { WarningCounter } from '../reports/report-warning.ts';
import { emailsIn, profileAndLinks, webAddress, webAddressesIn } from './contact-addresses.ts';
import type { ContactCells } from './contact-cells.ts';
import { readBirthday } from './contact-day.ts';
import type { ContactFormat } from './contact-format.ts';
import { contactName } from './contact-name.ts';
import { distinctTags, googleLabels, tagsIn } from './contact-tags.ts';
import { telephonesIn, withCallingCode } from './contact-telephones.ts';
import { linesOf, machineNumber } from './lines-of-row.ts';
import { type Address, addressInWords, addressLine } from './vcard-line.ts';

export interface ContactRowOptions {
  readonly kind: ContactFormat['kind'];
  /** Of days in numbers, where some day of the file proves it. */
  readonly dateOrder: DateOrder | undefined;
  readonly warnings: WarningCounter;
  /** ISO 3166-1 alpha-2, of numbers that are written without a country. */
  readonly phoneCountry: string | undefined;
}

/** Longer notes are cut. */
const longestNote = 100_000;

/** Reads a row of a contact file. Undefined where nothing in it can be called by. */
export function contactOfRow(cells: ContactCells, options: ContactRowOptions): ReportPerson | undefined {
  const { kind, dateOrder, warnings } = options;
  const email = emailsOf(cells, warnings);
  const telephone = telephonesOf(cells, options);
  const organization = cleanText(cells.one('organization'));
  // A telephone's list holds banks and workshops. What LinkedIn says without a name is of a closed account.
  const fallback = kind === 'linkedin' ? undefined : email[0] || organization || telephone[0];
  const name = nameOf(cells) ?? (fallback ? { name: fallback } : undefined);
  if (!name) return undefined;
  const { url, links } = addressesOf(cells, warnings);
  const { birthday, line } = readBirthday(cells.one('birthday'), dateOrder, warnings);
  const { tags, segment } = labelsOf(cells, kind);
  const { location, lines } = placesOf(cells);
  const vcardLines = [...(line ?? []), ...lines, ...linesOf(cells, dateOrder)];
  const texts = {
    jobTitle: cleanText(cells.one('jobTitle')),
    organization,
    department: cleanText(cells.one('department')),
    location,
    birthday,
    url,
    image: webAddress(cells.one('image')),
  };
  const note = once(cells.all('note').map(text => cleanLines(text, longestNote))).join('\n');
  return {
    ...name,
    ...said(texts),
    email,
    telephone,
    identities: keysOf([url ?? '', ...links], email, telephone),
    links,
    role: 'attendee',
    attended: false,
    ...(tags.length > 0 && { tags }),
    ...(note !== '' && { note }),
    ...((segment || vcardLines.length > 0) && {
      relationship: { ...(segment && { segment }), ...(vcardLines.length > 0 && { vcardLines }) },
    }),
  };
}

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Only the texts that say something. */
const said = (texts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text ? [[field, text] as const] : [])),
  );

const nameOf = (cells: ContactCells): ReturnType<typeof contactName> =>
  contactName({
    name: cleanText(cells.one('name')),
    prefix: cleanText(cells.one('honorificPrefix')),
    first: cleanText(cells.one('firstName')),
    middle: cleanText(cells.one('middleName')),
    last: cleanText(cells.one('lastName')),
    suffix: cleanText(cells.one('honorificSuffix')),
    nickname: cleanText(cells.one('nickname')),
  });

function emailsOf(cells: ContactCells, warnings: WarningCounter): string[] {
  const written = cells.all('email').flatMap(cell => emailsIn(cell, text => warnings.add('bad-email', text)));
  // Google puts an address where a name should be for who has none.
  const first = cells.one('firstName');
  const named = first.includes('@') ? emailsIn(first, () => {}) : [];
  return distinctEmails([...written, ...named]);
}

function addressesOf(cells: ContactCells, warnings: WarningCounter): ReturnType<typeof profileAndLinks> {
  const onBad = (text: string): void => warnings.add('bad-link', text);
  const others = [...cells.all('links'), ...cells.labelled('website').map(({ text }) => text)];
  return profileAndLinks(
    cells.all('url').flatMap(cell => webAddressesIn(cell, onBad)),
    others.flatMap(cell => webAddressesIn(cell, onBad)),
  );
}

function telephonesOf(cells: ContactCells, { warnings, phoneCountry }: ContactRowOptions): string[] {
  const [first = '', ...others] = cells.all('telephone');
  const labelled = cells.labelled('phone').filter(({ label }) => !machineNumber(label));
  const written = [
    withCallingCode(first, cells.one('callingCode')),
    ...others,
    ...labelled.map(({ text }) => text),
  ];
  const onBad = (text: string): void => warnings.add('bad-telephone', text);
  return once(written.flatMap(cell => telephonesIn(cell, phoneCountry, onBad)));
}

/** The place in words, and the addresses as lines of vCard; one that its words hold whole needs none. */
function placesOf(cells: ContactCells): { location: string; lines: string[] } {
  const addresses = cells.addresses();
  const written = cleanText(cells.one('location'));
  const chosen = addresses.find(({ address }) => addressInWords(address) !== '');
  const location = written || (chosen ? cleanText(addressInWords(chosen.address)) : '');
  const isHeld = (address: Address): boolean =>
    written === '' &&
    address === chosen?.address &&
    !['box', 'extended', 'street', 'code'].some(part => part in address);
  const kept = addresses.filter(({ address }) => !isHeld(address));
  return { location, lines: kept.map(({ address, label }) => addressLine(address, label)) };
}

function labelsOf(cells: ContactCells, kind: ContactRowOptions['kind']) {
  const written = cells.all('tags');
  const google = kind === 'google' ? written.map(googleLabels) : [];
  const tags = kind === 'google' ? google.flatMap(({ tags }) => tags) : written.flatMap(tagsIn);
  return { tags: distinctTags(tags), segment: google.find(({ segment }) => segment)?.segment };
}

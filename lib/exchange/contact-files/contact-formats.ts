import { headerKey } from '../reports/column-of-header.ts';
import { atomicCrm } from './atomic-crm.ts';
import type { ContactFileKind } from './contact-file-kind.ts';
import type { ContactField, ContactFormat } from './contact-format.ts';
import { google } from './google.ts';
import { hubspot } from './hubspot.ts';
import { linkedin } from './linkedin.ts';
import { outlook } from './outlook.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { twenty } from './twenty.ts';

/** Where two would fit, the first is meant. */
const formats: readonly ContactFormat[] = [
  linkedin,
  google,
  twenty,
  pipedrive,
  salesforce,
  hubspot,
  outlook,
  atomicCrm,
];

type Rows = readonly (readonly string[])[];
export type ContactFields = readonly (ContactField | undefined)[];

/** A header of a contact file, found among the first rows of a file. */
export interface ContactHeader {
  readonly kind: ContactFormat['kind'];
  /** Where it stands, from 0. */
  readonly at: number;
  readonly fields: ContactFields;
}

/** LinkedIn's note and the rows that a spreadsheet has put before a header. */
const looked = 20;
/** More columns than any program writes, Google's with many telephone numbers included. */
const mostColumns = 1000;

/**
 * The header of a contact file, by what its columns are called and never by the file's name; `wanted`: only of that program,
 * and then any four headers of its are enough where no other program's are all there.
 */
export function contactHeaderOf(rows: Rows, wanted?: ContactFileKind): ContactHeader | undefined {
  const first = rows.slice(0, looked);
  for (const [at, row] of first.entries()) {
    // A person's row holds an address, a header never does.
    if (row.length < 2 || row.some(cell => cell.includes('@'))) continue;
    const cells = row.slice(0, mostColumns).map(headerKey);
    const keys = new Set(cells);
    const signed = formats.find(({ signs }) => signs.some(all => all.every(key => keys.has(key))));
    const format = signed ?? formats.find(({ kind }) => kind === wanted);
    if (!format || (wanted && format.kind !== wanted)) continue;
    const fields = cells.map(key => (key === '' ? undefined : format.fieldOf(key)));
    const known = new Set(fields.filter(field => field !== undefined && field !== 'unused'));
    if (known.size >= (signed ? 2 : Math.min(4, row.length))) return { kind: format.kind, at, fields };
  }
  return !wanted || wanted === 'linkedin' ? linkedinByShape(first) : undefined;
}

const linkedinColumns = [
  'firstName',
  'lastName',
  'url',
  'email',
  'organization',
  'jobTitle',
  'connectedOn',
] as const satisfies readonly ContactField[];

/** LinkedIn's file in a language that is not known: seven columns, the third of profiles, the last of days. */
function linkedinByShape(rows: Rows): ContactHeader | undefined {
  const isPerson = ([, , url = '', , , , day = '', ...more]: readonly string[]): boolean =>
    /^https?:\/\/(?:\w{2,3}\.)?linkedin\.com\/in\//.test(url) &&
    /^\d{1,2}[ .-]{1,2}\p{L}/u.test(day) &&
    more.every(cell => cell === '');
  const at = rows.findIndex(isPerson) - 1;
  const header = rows[at];
  return header && header.filter(cell => cell.trim() !== '').length === 7
    ? { kind: 'linkedin', at, fields: linkedinColumns }
    : undefined;
}

import { fold } from '../../identity/text.ts';
import type { DateOrder } from '../reports/report-dates.ts';
import type { ContactCells, Labelled } from './contact-cells.ts';
import { contactDay, isNoDay } from './contact-day.ts';
import { customProperty, vcardLine } from './vcard-line.ts';

/** Telephone numbers that nobody calls. */
export const machineNumber = (label: string): 'fax' | 'pager' | undefined =>
  /fax|faks/i.test(label) ? 'fax' : /pager/i.test(label) ? 'pager' : undefined;

/** Relations that vCard knows (RFC 6350 6.6.6), by what programs call them. */
const related: Readonly<Record<string, string>> = {
  spouse: 'spouse',
  partner: 'spouse',
  'domestic partner': 'spouse',
  'pasangan domestik': 'spouse',
  pasangan: 'spouse',
  suami: 'spouse',
  istri: 'spouse',
  child: 'child',
  anak: 'child',
  parent: 'parent',
  mother: 'parent',
  father: 'parent',
  'orang tua': 'parent',
  ibu: 'parent',
  ayah: 'parent',
  brother: 'sibling',
  sister: 'sibling',
  saudara: 'sibling',
  friend: 'friend',
  teman: 'friend',
  relative: 'kin',
  kerabat: 'kin',
};

/** What programs write in every row, whether somebody chose it or not. */
const ordinary: Readonly<Record<string, RegExp>> = {
  'X-SENSITIVITY': /^normal$/i,
  'X-PRIORITY': /^normal$/i,
  'X-PRIVATE': /^false$/i,
  'X-ORGANIZATION-TYPE': /^\*?$/,
};

/**
 * What a row tells, besides addresses, that no field of ours holds, as vCard's content lines, so that it goes out again with
 * a vCard. Days in numbers are read in `dateOrder`.
 */
export function linesOf(cells: ContactCells, dateOrder: DateOrder | undefined): string[] {
  return [
    ...connectionLines(cells, dateOrder),
    ...genderLines(cells.one('gender')),
    ...cells
      .lines()
      .filter(({ property, text }) => !ordinary[property]?.test(text))
      .map(({ property, text }) => vcardLine(property, text)),
    ...cells.labelled('phone').flatMap(({ label, text }) => {
      const type = machineNumber(label);
      return type ? vcardLine(`TEL;TYPE=${type}`, text) : [];
    }),
    ...cells.labelled('im').flatMap(messengerLines),
    ...cells.labelled('event').flatMap((event, at) => eventLines(event, at, dateOrder)),
    ...cells.labelled('relation').flatMap(relationLines),
    ...cells.labelled('customfield').map(({ label, text }) => vcardLine(customProperty(label), text)),
    ...cells.labelled('externalid').map(({ label, text }) => vcardLine(customProperty(label), text)),
    ...cells.labelled('jot').map(({ text }) => vcardLine('X-JOT', text)),
  ];
}

/** The day LinkedIn connected the two: nothing of ours, and not the day the contact was saved. */
function connectionLines(cells: ContactCells, order: DateOrder | undefined): string[] {
  const text = cells.one('connectedOn');
  if (text === '') return [];
  const day = contactDay(text, order);
  const isWhole = day !== undefined && day !== 'ambiguous' && !day.startsWith('-');
  return [vcardLine('X-LINKEDIN-CONNECTED-ON', isWhole ? day : text)];
}

function genderLines(text: string): string[] {
  const word = fold(text);
  if (word === '' || word === 'unspecified' || word === 'unknown') return [];
  if (/^(?:m|male|laki-laki|pria|l)$/.test(word)) return ['GENDER:M'];
  if (/^(?:f|female|perempuan|wanita|p)$/.test(word)) return ['GENDER:F'];
  return [`GENDER:O;${vcardLine('', text).slice(1)}`];
}

function eventLines({ label, text }: Labelled, at: number, order: DateOrder | undefined): string[] {
  if (isNoDay(text)) return [];
  const day = contactDay(text, order);
  const isDay = day !== undefined && day !== 'ambiguous';
  if (/^(?:anniversary|peringatan|ulang tahun pernikahan)$/i.test(label))
    return [isDay ? `ANNIVERSARY:${day}` : vcardLine('ANNIVERSARY;VALUE=text', text)];
  const group = `event${at + 1}`;
  return [
    isDay ? `${group}.X-ABDATE:${day}` : vcardLine(`${group}.X-ABDATE;VALUE=text`, text),
    vcardLine(`${group}.X-ABLABEL`, label),
  ];
}

/** `IMPP;X-SERVICE-TYPE=Skype:siti`, as telephones write it. */
function messengerLines({ label, service, text }: Labelled, at: number): string[] {
  const messenger = service.replace(/[^\p{L}\p{N} ._-]+/gu, '');
  const property = messenger === '' ? 'IMPP' : `IMPP;X-SERVICE-TYPE=${messenger}`;
  if (label === '') return [vcardLine(property, text)];
  const group = `im${at + 1}`;
  return [vcardLine(`${group}.${property}`, text), vcardLine(`${group}.X-ABLABEL`, label)];
}

function relationLines({ label, text }: Labelled, at: number): string[] {
  const type = related[fold(label)];
  if (type) return [vcardLine(`RELATED;VALUE=text;TYPE=${type}`, text)];
  const group = `relation${at + 1}`;
  return [vcardLine(`${group}.RELATED;VALUE=text`, text), vcardLine(`${group}.X-ABLABEL`, label)];
}

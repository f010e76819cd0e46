import { encode } from 'uqr';
import { cleanText } from '../identity/text.ts';
import type { ContactDraft } from './columns.ts';
import { isWebAddress, uriValue } from './vcard/card-links.ts';
import { escaped } from './vcard/escaped-text.ts';
import { nameComponents, shownName } from './vcard/name-of-card.ts';

export interface ContactQr {
  /** Modules on a side, without the quiet zone of 4 that must be left white around. */
  readonly size: number;
  /** The dark modules as an SVG path in units of a module: fill it in a `viewBox` of `-4 -4 size+8 size+8`. */
  readonly path: string;
  /** Something of the contact did not fit. */
  readonly isShortened: boolean;
}

/** 97 modules on a side: what a telephone reads from a screen at arm's length. */
const largestVersion = 20;
/** What version 20 holds in bytes with error correction M (ISO/IEC 18004, table 7). */
const mostOctets = 666;
const longestName = 60;
const longestText = 120;

/** A field of the card; the higher, the sooner it is left out. */
interface Said {
  readonly line: string;
  readonly rank: number;
}

/**
 * A contact as a QR code of a short vCard 3.0: name, organization, job title, telephone numbers, e-mail addresses and the
 * profile's address; never the note. What does not fit is left out, the least important first; the name never.
 */
export function contactQr(contact: ContactDraft): ContactQr {
  const { name, honorificPrefix, honorificSuffix } = contact;
  const whole = { name: cleanText(name) || '?', honorificPrefix, honorificSuffix };
  const isLong = octets(nameLines(whole).join('')) > mostOctets / 2;
  const shortName = Array.from(whole.name).slice(0, longestName).join('').trim();
  const head = nameLines(isLong ? { name: shortName } : whole);
  const said = saidLines(contact).toSorted((a, b) => a.rank - b.rank);
  let text = cardOf(head, said);
  let kept = said;
  while (octets(text) > mostOctets && kept.length > 0) {
    kept = kept.slice(0, -1);
    text = cardOf(head, kept);
  }
  const { size, data } = encode(text, { ecc: 'M', maxVersion: largestVersion, border: 0, boostEcc: true });
  return { size, path: pathOf(data), isShortened: isLong || kept.length < said.length };
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Not folded, which is allowed (RFC 2425 5.8.1) and shorter. */
const cardOf = (head: readonly string[], said: readonly Said[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...head, ...said.map(({ line }) => line), 'END:VCARD', ''].join('\r\n');

function nameLines(person: Pick<ContactDraft, 'name' | 'honorificPrefix' | 'honorificSuffix'>): string[] {
  const { family, given } = nameComponents(person.name);
  const titles = [person.honorificPrefix ?? '', person.honorificSuffix ?? ''].map(escaped).join(';');
  return [`N:${escaped(family)};${escaped(given)};;${titles}`, `FN:${escaped(shownName(person))}`];
}

function saidLines({ organization, jobTitle, telephone, email, url }: ContactDraft): Said[] {
  const text = (name: string, value: string | undefined, rank: number): Said[] => {
    const short = cleanText(value, longestText);
    return short === '' ? [] : [{ line: `${name}:${escaped(short)}`, rank }];
  };
  return [
    ...telephone.flatMap((number, at) => text('TEL', number, at === 0 ? 0 : 5 + at)),
    ...email.flatMap((address, at) => text('EMAIL', address, at === 0 ? 1 : 5 + at)),
    ...text('ORG', organization, 2),
    ...text('TITLE', jobTitle, 3),
    ...(url && isWebAddress(url) ? [{ line: `URL:${uriValue(url)}`, rank: 4 }] : []),
  ];
}

/** Each run of dark modules in a row is one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
    }
  });
  return path;
}

import { normalizeEmail } from '../../identity/email.ts';
import { parsePersonName } from '../../identity/person-name.ts';
import { profileOf } from '../../identity/profile-key.ts';
import { cleanText } from '../../identity/text.ts';
import { unrealName } from '../../identity/unreal-name.ts';
import { splitWebinarName } from '../../identity/webinar-name.ts';
import { columnOfHeader } from './column-of-header.ts';
import { mergePeople } from './merge-people.ts';
import { personOf, type ReportPerson } from './report-person.ts';
import { type ReportWarning, WarningCounter } from './report-warning.ts';
import { isZoomChat, peopleOfChat } from './zoom-chat.ts';

/** A pasted list has rarely more; lines after are left out with a warning. */
const mostLines = 200_000;

/** `1. `, `12) `, `(3) `, `- `, `• `, `☐ `, `[x] ` before a name. */
const bullet = /^(?:[-–—*•·●○▪◦☐☑✓✔>]+\s*|\(?\d{1,4}\s{0,3}[.):]\s*|\d{1,4}\s+(?=\p{L})|\[[ xX]?\]\s*)+/u;
/** What a meeting writes behind a name. */
const roleMark =
  /\s*\((?:(host|co-?host|tuan rumah|organi[sz]er|penyelenggara)|guest|tamu|external|eksternal|unverified|(me|you|saya|anda|aku))(?:,\s*(?:(host|co-?host|tuan rumah)|guest|(me|you|saya|anda)))?\)\s*$/i;

export interface PastedNames {
  readonly people: ReportPerson[];
  readonly warnings: ReportWarning[];
}

/**
 * People in a pasted text: one a line, with or without numbers and bullets; `Rina <rina@contoh.id>`; several in a line
 * parted by semicolons, or by commas where each part is a name; a saved chat. All count as attendees.
 */
export function readNames(text: string, phoneCountry?: string): PastedNames {
  const warnings = new WarningCounter();
  const rows = isZoomChat(text)
    ? peopleOfChat(text, phoneCountry)
    : [...fromLines(text, warnings, phoneCountry)];
  const people = mergePeople(rows, warnings);
  if (people.length === 0) warnings.add('nobody');
  return { people, warnings: warnings.list() };
}

function* fromLines(text: string, warnings: WarningCounter, phoneCountry?: string): Generator<ReportPerson> {
  const lines = text.split(/\r\n?|\n/, mostLines).filter(line => line.trim() !== '');
  for (const line of lines) {
    for (const item of itemsOf(line, lines.length === 1)) {
      const mark = roleMark.exec(item);
      if (mark?.[2] || mark?.[4]) {
        warnings.add('yourself', cleanText(item));
        continue;
      }
      const person = fromItem(mark ? item.slice(0, mark.index) : item, phoneCountry);
      if (person)
        yield { ...person, role: mark?.[1] || mark?.[3] ? 'organizer' : 'attendee', attended: true };
      else if (/[\p{L}\p{N}]/u.test(item)) warnings.add('line-left-out', cleanText(item));
    }
  }
}

/** The people of one line, each with what stands beside the name. */
function itemsOf(line: string, isAlone: boolean): string[] {
  const items = line.slice(0, isAlone ? 100_000 : 2000).split(';');
  return items.flatMap(item => byComma(item, isAlone)).map(item => item.trim().replace(bullet, ''));
}

/**
 * `Budi Santoso, S.Kom., Rina Wijaya` in a single line is two people: degrees belong to the name before. In a list of lines a
 * comma stands before what a person is, and only an address in each part makes them several.
 */
function byComma(item: string, isAlone: boolean): string[] {
  const parts: string[] = [];
  for (const part of item.split(',')) {
    const before = parts.at(-1);
    if (before !== undefined && isDegree(before, part)) parts[parts.length - 1] = `${before},${part}`;
    else parts.push(part.replace(/^\s*(?:dan|and|&|serta)\s+/i, ''));
  }
  const said = parts.filter(part => part.trim() !== '');
  if (said.length < 2) return [item];
  const haveAddresses = said.every(part => part.includes('@'));
  const areNames = isAlone && said.every(part => /\p{L}\S*\s+\S*\p{L}/u.test(part) && isNameLike(part));
  return haveAddresses || areNames ? said : [item];
}

function isDegree(name: string, part: string): boolean {
  const { name: whole, honorificSuffix } = parsePersonName(`${name},${part}`);
  return honorificSuffix !== undefined && !whole.includes(',');
}

const isNameLike = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 8 && text.length <= 100 && !/[!?]|\p{L}:\s|:$|\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s/u.test(text)
  );
};

function fromItem(item: string, phoneCountry: string | undefined) {
  const cells = item.split('\t').map(cell => cell.trim());
  const words = cells.flatMap(cell => cell.split(/[\s,;<>()]+/)).filter(Boolean);
  const email = words.find(word => normalizeEmail(word.replace(/^mailto:/i, '')));
  const url = words.find(word => profileOf(word));
  let rest = cells.find(cell => /\p{L}/u.test(cell) && cell !== email && cell !== url) ?? '';
  const telephone = /(?:\+|\(|\b0|\b62)[\d\s().-]{7,24}\d/.exec(item)?.[0];
  for (const taken of [email, url, unrealName(rest) ? undefined : telephone?.trim()])
    if (taken) rest = rest.split(taken).join(' ');
  // What is left of `Rina <>`, `Rina ()`, `Rina - `, `Rina, `.
  rest = rest
    .replace(/<\s*>|\(\s*\)|(?:mailto|wa|hp|telp|email|e-mail)\s*:?\s*$/gi, ' ')
    .replace(/[\s,:–—-]+$/, '')
    .trim();
  rest = rest.replace(/^"([^"]*)"$/, '$1');
  if (unrealName(item) === 'telephone') return personOf({ names: [item.trim()] }, phoneCountry);
  if (!/\p{L}/u.test(rest)) return personOf({ names: [], email }, phoneCountry);
  const isHeading = /:$/.test(item.trim()) || columnOfHeader(rest) !== undefined || /^https?:/i.test(rest);
  if (isHeading || !isNameLike(rest)) return undefined;
  const { name, organization } = fromCommas(rest);
  const person = personOf({ names: [name], shown: rest, email, url, telephone }, phoneCountry);
  return person && organization && !person.organization ? { ...person, organization } : person;
}

/** `Rina Wijaya, Dinas Contoh`: what follows is an organization only where its words say so, and left out otherwise. */
function fromCommas(text: string): { name: string; organization?: string } {
  const parts = text.split(',').map(part => part.trim());
  for (let end = parts.length; end > 1; end--) {
    const { name, honorificSuffix } = parsePersonName(parts.slice(0, end).join(', '));
    if (honorificSuffix && !name.includes(',')) return beside(parts, end);
  }
  return parts.length > 1 && /\s/.test(parts[0] ?? '') ? beside(parts, 1) : { name: text };
}

function beside(parts: readonly string[], end: number): { name: string; organization?: string } {
  const name = parts.slice(0, end).join(', ');
  const organizations = parts
    .slice(end)
    .filter(part => part !== '' && splitWebinarName(`${parts[0]} - ${part}`).organization === part);
  return organizations.length > 0 ? { name, organization: organizations.join(', ') } : { name };
}

import { normalizeEmail } from '../../identity/email.ts';
import { parsePersonName } from '../../identity/person-name.ts';
import { profileOf, safeLink } from '../../identity/profile-key.ts';
import { telephoneOf } from '../../identity/telephone.ts';
import { cleanText } from '../../identity/text.ts';
import { unrealName } from '../../identity/unreal-name.ts';
import { splitWebinarName } from '../../identity/webinar-name.ts';
import type { Relationship } from '../../model/contact.ts';
import type { ListedRole, UnrealName } from '../../model/people-list.ts';
import type { Person } from '../../model/person.ts';
import { keysOf } from './person-keys.ts';

/** What a list may tell of a person beside who they are; files of contacts do. */
export interface ToldOfPerson {
  readonly tags?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly relationship?: Relationship | undefined;
  /** ISO instants of our own files. */
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
}

/** A person of a report. */
export interface ReportPerson extends Person, ToldOfPerson {
  readonly role: ListedRole;
  /** Was there; false for who only registered, or of whom the report does not say it. */
  readonly attended: boolean;
  /** The name is no person's name: kept, to be looked at. */
  readonly flag?: UnrealName | undefined;
  /** Where they stand in the file first, as a spreadsheet counts its rows: from 1. Absent for vCards. */
  readonly row?: number | undefined;
}

/** What a row or a line says of a person, as it is written. */
export interface WrittenPerson {
  /** Names, the most trustworthy first; empty ones are skipped. */
  readonly names: readonly string[];
  /** As shown, where that says more than the names: `BKN_Rina (Rina Wijaya)`. */
  readonly shown?: string | undefined;
  readonly email?: string | undefined;
  readonly telephone?: string | undefined;
  readonly url?: string | undefined;
  readonly links?: string | undefined;
  readonly texts?: Partial<
    Record<
      | 'nickname'
      | 'honorificPrefix'
      | 'honorificSuffix'
      | 'jobTitle'
      | 'organization'
      | 'department'
      | 'location',
      string
    >
  >;
}

const parts = (text: string | undefined, separator: RegExp): string[] =>
  (text ?? '').slice(0, 1000).split(separator).filter(Boolean).slice(0, 10);

const present = <T>(value: T | undefined): value is T => value !== undefined;

/**
 * A written person in our fields: titles split off, an agency before the name where it is certain, addresses and numbers in
 * their one form (numbers without a country stay as written unless `phoneCountry`, ISO 3166-1 alpha-2, is given).
 * Undefined without a name and an e-mail address.
 */
export function personOf(
  written: WrittenPerson,
  phoneCountry?: string,
): (Person & { flag?: UnrealName }) | undefined {
  const email = [
    ...new Set(
      parts(written.email, /[;,\s]+/)
        .map(normalizeEmail)
        .filter(present),
    ),
  ];
  const names = written.names.map(withoutStrayQuote).filter(name => /[\p{L}\p{N}]/u.test(name));
  const real = names.find(name => !unrealName(name) && /\p{L}/u.test(name));
  const chosen = real ?? names[0] ?? email[0];
  if (chosen === undefined) return undefined;
  const flag = real === undefined ? unrealName(chosen) : undefined;
  const shown = cleanText(written.shown ?? chosen);
  const isName = !flag && chosen !== email[0];
  const { name, ...besideName } = isName ? splitName(chosen, names) : { name: chosen };
  const profile = profileOf(written.url ?? '');
  const url = profile?.url ?? safeLink(written.url ?? '');
  const telephone = telephonesIn(flag === 'telephone' ? chosen : written.telephone, phoneCountry);
  const links = parts(written.links, /[\s;]+/)
    .map(link => safeLink(link))
    .filter(present);
  const person: Person = {
    name,
    ...(shown !== name && { originalName: shown }),
    ...besideName,
    ...textsOf(written.texts),
    ...(url && { url }),
    email,
    telephone,
    identities: keysOf(url === undefined ? links : [url, ...links], email, telephone),
    links,
  };
  return flag ? { ...person, flag } : person;
}

/** `"Budi Santoso`: half of a pair says nothing. */
const withoutStrayQuote = (name: string): string => cleanText(name).replace(/^"(?=[^"]*$)/, '');

function textsOf(texts: WrittenPerson['texts'] = {}): Partial<Person> {
  const said: Partial<Person> = {};
  let field: keyof typeof texts;
  for (field in texts) {
    const text = cleanText(texts[field]);
    if (text !== '') said[field] = text;
  }
  return said;
}

type NameParts = Pick<Person, 'name' | 'honorificPrefix' | 'honorificSuffix' | 'nickname' | 'organization'>;

/** The organization is what stands before, behind or in a bracket after the name, where its words make it certain. */
function splitName(chosen: string, names: readonly string[]): NameParts {
  const split = splitWebinarName(chosen);
  const { name, honorificPrefix, honorificSuffix, nickname, remark } = parsePersonName(split.name);
  const bracket = remark ? splitWebinarName(`${name} - ${remark}`) : undefined;
  const organization =
    organizationBeside(names, chosen, split.organization) ??
    (bracket?.name === name ? bracket.organization : undefined);
  return {
    name,
    ...(honorificPrefix && { honorificPrefix }),
    ...(honorificSuffix && { honorificSuffix }),
    ...(nickname && { nickname }),
    ...(organization && { organization }),
  };
}

/** What the first of the names that says one says; the chosen name is split already. */
function organizationBeside(
  names: readonly string[],
  chosen: string,
  ofChosen: string | undefined,
): string | undefined {
  for (const name of names) {
    const organization = name === chosen ? ofChosen : splitWebinarName(name).organization;
    if (organization) return organization;
  }
  return undefined;
}

/** The numbers in a cell. `'0812…` is how spreadsheets keep a zero; `6.28E+12` is what they leave of a number otherwise. */
export function telephonesIn(text: string | undefined, country: string | undefined): string[] {
  const found = parts(text, /\s*(?:[;,/]|\batau\b|\bor\b)\s*/)
    .map(part => cleanText(part.replace(/^'/, ''), 100))
    .filter(part => (part.match(/\d/g)?.length ?? 0) >= 7 && !/[\p{L}*•]{4}|\dE\+|[*•]/iu.test(part));
  return [...new Set(found.map(part => telephoneOf(part, country) ?? part))];
}

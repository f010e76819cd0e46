import { normalizeEmail } from '../../identity/email.ts';
import { identitiesOf } from '../../identity/identities.ts';
import { parsePersonName } from '../../identity/person-name.ts';
import { profileOf, safeLink } from '../../identity/profile-key.ts';
import { normalizeTelephone } from '../../identity/telephone.ts';
import { cleanText } from '../../identity/text.ts';
import { unrealName } from '../../identity/unreal-name.ts';
import { splitWebinarName } from '../../identity/webinar-name.ts';
import type { ListedRole, UnrealName } from '../../model/people-list.ts';
import type { Person } from '../../model/person.ts';

/** A person of a report. */
export interface ReportPerson extends Person {
  readonly role: ListedRole;
  /** Was there; false for who only registered, or of whom the report does not say it. */
  readonly attended: boolean;
  /** The name is no person's name: kept, to be looked at. */
  readonly flag?: UnrealName | undefined;
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
      'nickname' | 'honorificPrefix' | 'honorificSuffix' | 'jobTitle' | 'organization' | 'location',
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
  const chosen = names.find(name => !unrealName(name) && /\p{L}/u.test(name)) ?? names[0] ?? email[0];
  if (chosen === undefined) return undefined;
  const flag = unrealName(chosen);
  const shown = cleanText(written.shown ?? chosen);
  const isName = !flag && chosen !== email[0];
  const { name, ...besideName } = isName ? splitName(chosen, names) : { name: chosen };
  const profile = profileOf(written.url ?? '');
  const url = profile?.url ?? safeLink(written.url ?? '');
  const telephone = numbers(flag === 'telephone' ? chosen : written.telephone, phoneCountry);
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
    identities: [],
    links,
  };
  person.identities = identitiesOf(person, phoneCountry);
  return { ...person, ...(flag && { flag }) };
}

/** `"Budi Santoso`: half of a pair says nothing. */
const withoutStrayQuote = (name: string): string => cleanText(name).replace(/^"(?=[^"]*$)/, '');

const textsOf = (texts: WrittenPerson['texts'] = {}): Partial<Person> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([field, text]) => [field, cleanText(text)])
      .filter(([, text]) => text !== ''),
  );

type NameParts = Pick<Person, 'name' | 'honorificPrefix' | 'honorificSuffix' | 'nickname' | 'organization'>;

/** The organization is what stands before, behind or in a bracket after the name, where its words make it certain. */
function splitName(chosen: string, names: readonly string[]): NameParts {
  const { name, honorificPrefix, honorificSuffix, nickname, remark } = parsePersonName(
    splitWebinarName(chosen).name,
  );
  const bracket = remark ? splitWebinarName(`${name} - ${remark}`) : undefined;
  const organization =
    names.map(shown => splitWebinarName(shown).organization).find(Boolean) ??
    (bracket?.name === name ? bracket.organization : undefined);
  return {
    name,
    ...(honorificPrefix && { honorificPrefix }),
    ...(honorificSuffix && { honorificSuffix }),
    ...(nickname && { nickname }),
    ...(organization && { organization }),
  };
}

/** `'0812…` is how spreadsheets keep a zero; `6.28E+12` is what they leave of a number otherwise. */
function numbers(text: string | undefined, country: string | undefined): string[] {
  const found = parts(text, /\s*(?:[;,/]|\batau\b|\bor\b)\s*/)
    .map(part => cleanText(part.replace(/^'/, ''), 100))
    .filter(part => (part.match(/\d/g)?.length ?? 0) >= 7 && !/[\p{L}*•]{4}|\dE\+|[*•]/iu.test(part));
  return [...new Set(found.map(part => normalizeTelephone(part, country) ?? part))];
}

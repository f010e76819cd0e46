import type { EventFacts } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import { normalizeEmail } from './email.ts';
import { areLikeNames } from './like-names.ts';
import { emailKey, eventKey, profileOf } from './profile-key.ts';
import { normalizeTelephone, telephoneKey } from './telephone.ts';

const present = <T>(value: T | undefined): value is T => value !== undefined;
const once = (keys: readonly string[]): string[] => [...new Set(keys)];

/**
 * The keys that a person's own facts give: profile addresses, e-mail addresses and telephone numbers. A number written
 * without a country gives none unless `phoneCountry` (ISO 3166-1 alpha-2) is known.
 */
export function identitiesOf(
  person: Pick<Person, 'url' | 'email' | 'telephone' | 'links'>,
  phoneCountry?: string,
): string[] {
  const addresses = [person.url, ...person.links].filter(present);
  return once([
    ...addresses.map(address => profileOf(address)?.key).filter(present),
    ...person.email.map(normalizeEmail).filter(present).map(emailKey),
    ...person.telephone
      .map(number => normalizeTelephone(number, phoneCountry))
      .filter(present)
      .map(telephoneKey),
  ]);
}

/** The key of a person's own profile address. */
export const profileKeyOf = ({ url }: Pick<Person, 'url'>): string | undefined =>
  url === undefined ? undefined : profileOf(url)?.key;

/** The key of an event's own page. */
export function eventIdentitiesOf({ url }: Pick<EventFacts, 'url'>): string[] {
  const key = url === undefined ? undefined : eventKey(url);
  return key === undefined ? [] : [key];
}

/**
 * The keys after facts were edited: those that only the old facts gave are gone, those that a page gave
 * (`linkedin-id:ACoA…`) stay, and those of the new facts are added.
 */
export const identitiesAfter = (
  known: readonly string[],
  ofOldFacts: readonly string[],
  ofNewFacts: readonly string[],
): string[] => {
  // In their order: a second save of the same page must find nothing to change.
  const gone = (key: string): boolean => ofOldFacts.includes(key) && !ofNewFacts.includes(key);
  return once([...known.filter(key => !gone(key)), ...ofNewFacts]);
};

/** Several people can have one: an agency's mailbox, a switchboard. A profile has one owner. */
export const isShareable = (key: string): boolean => /^(?:email|phone):/.test(key);

const scheme = (key: string): string => key.slice(0, key.indexOf(':'));
/** A member id and a slug are two names of one profile: `linkedin-id` and `linkedin`. */
const site = (key: string): string => scheme(key).replace(/-id$/, '');

/** What is known of who somebody is. */
export interface Known {
  /** Absent: nothing is to be told by it. */
  readonly name?: string | undefined;
  readonly identities: readonly string[];
}

/**
 * Whether two are one person: they have a key in common, and no site where each has a profile of its own. Colleagues share a
 * mailbox, a number, a link to their agency's account: of such a key alone their names must be alike as well.
 */
export function samePerson({ name, identities: a }: Known, { name: other, identities: b }: Known): boolean {
  const shared = a.filter(key => b.includes(key));
  if (shared.every(isShareable) && name !== undefined && other !== undefined && !areLikeNames(name, other))
    return false;
  const sites = new Set(shared.filter(key => !isShareable(key)).map(site));
  const differs = (key: string): boolean =>
    !isShareable(key) && !sites.has(site(key)) && b.some(other => scheme(other) === scheme(key));
  return shared.length > 0 && !a.some(differs);
}

import { type DuplicatePair, type DuplicateReason, type Likeness, pairId } from './duplicate-pair.ts';
import { type NameLikeness, nameLikeness } from './name-likeness.ts';
import { isPersonalMailbox, type Signs } from './signs.ts';

/** How often a sign is found among all contacts: what many share says little. */
export interface Frequencies {
  readonly name: (soundKey: string) => number;
  readonly mailbox: (mailbox: string) => number;
  readonly telephone: (digits: string) => number;
}

/** Names borne by more contacts than this are common, and by more than the second very common. */
export const commonName = 4;
const veryCommonName = 30;
/** A mailbox or number of more contacts than this is an office's. */
const mostSharing = 3;

const likely = 4.5;
const possible = 2;

interface Weighed extends DuplicateReason {
  readonly weight: number;
  /** Namesakes rarely share it: without such a sign a name is never more than `possible`. */
  readonly isTelling?: boolean;
}

/**
 * Whether two contacts may be one person. Weights were set by tables of pairs: a name of two words (3) and an organization
 * (1.5) are likely one person; a name of two words in two organizations and two towns (3 - 1.5) is not worth a question.
 */
export function judgePair(a: Signs, b: Signs, frequencies: Frequencies): DuplicatePair | undefined {
  const name = nameLikeness(a.name, b.name);
  const profile = a.profiles.find(key => b.profiles.includes(key));
  const mailbox = personal(a, b, frequencies);
  const telephone = a.telephones.find(digits => b.telephones.includes(digits));
  const isOwnNumber = telephone !== undefined && frequencies.telephone(telephone) <= mostSharing;
  // Names that have nothing in common: only an address that is one person's makes it worth a look.
  if (!name && profile === undefined && mailbox === undefined && !isOwnNumber) return undefined;
  const rival = otherProfile(a, b);
  const reasons: Weighed[] = [
    ...(profile === undefined ? [] : [reason('same-profile', [profile], 5, true)]),
    ...(mailbox === undefined ? officeMailbox(a, b) : [reason('same-email', [mailbox], 4, true)]),
    ...(telephone === undefined ? [] : [sameTelephone(a, b, telephone, isOwnNumber)]),
    ...(name ? [sameName(a, b, name, frequencies)] : []),
    ...(name ? sameHandle(a, b, frequencies) : []),
    ...sameSurroundings(a, b),
    ...(rival ? [reason('other-profile', rival, -4)] : []),
  ];
  const weight = reasons.reduce((sum, one) => sum + one.weight, 0) - conflicts(a, b);
  const isKey = isSameKey(a, b, name, { profile, mailbox, isOwnNumber });
  const likeness = likenessOf(weight, {
    isCertain: isKey && !rival,
    isTelling: name !== undefined && !rival && reasons.some(one => one.isTelling),
  });
  if (!likeness) return undefined;
  const shown = reasons.filter(one => one.weight !== 0).sort((one, other) => other.weight - one.weight);
  const said = shown.map(({ kind, values }) => ({ kind, values }));
  return {
    id: pairId(a.facts.id, b.facts.id),
    contactIds: [a.facts.id, b.facts.id],
    likeness,
    reasons: said,
  };
}

function likenessOf(
  weight: number,
  { isCertain, isTelling }: { readonly isCertain: boolean; readonly isTelling: boolean },
): Likeness | undefined {
  if (isCertain) return 'certain';
  if (weight >= likely && isTelling) return 'likely';
  return weight >= possible ? 'possible' : undefined;
}

const reason = (
  kind: DuplicateReason['kind'],
  values: readonly string[],
  weight: number,
  isTelling = false,
): Weighed => ({ kind, values, weight, isTelling });

interface Keys {
  readonly profile: string | undefined;
  readonly mailbox: string | undefined;
  readonly isOwnNumber: boolean;
}

/** A profile is one person's in any case; a mailbox or number with a name that does not contradict it. */
function isSameKey(
  a: Signs,
  b: Signs,
  name: NameLikeness | undefined,
  { profile, mailbox, isOwnNumber }: Keys,
): boolean {
  if (profile !== undefined) return true;
  if (!name) return false;
  if (mailbox !== undefined) return true;
  return isOwnNumber && name.weight >= 2 && /^(?:same|order|spelling)$/.test(name.kind) && isSameNumber(a, b);
}

/** The whole national number, not its last digits alone. */
function isSameNumber(a: Signs, b: Signs): boolean {
  const national = (telephone: string): string =>
    telephone.replace(/\D/g, '').replace(/^(?:00)?(?:62)?0*/, '');
  const numbers = new Set(a.facts.telephone.map(national));
  return b.facts.telephone.some(telephone => numbers.has(national(telephone)));
}

const personal = (a: Signs, b: Signs, { mailbox }: Frequencies): string | undefined =>
  a.mailboxes.find(
    address => b.mailboxes.includes(address) && isPersonalMailbox(address) && mailbox(address) <= mostSharing,
  );

/** Colleagues write from one mailbox: no more than working at one place. */
function officeMailbox(a: Signs, b: Signs): Weighed[] {
  const shared = a.mailboxes.find(address => b.mailboxes.includes(address));
  return shared === undefined ? [] : [reason('same-email', [shared], 1)];
}

function sameTelephone(a: Signs, b: Signs, digits: string, isOwn: boolean): Weighed {
  const written = (signs: Signs): string =>
    signs.facts.telephone.find(number => number.replace(/\D/g, '').endsWith(digits)) ?? digits;
  return reason('same-telephone', [...new Set([written(a), written(b)])], isOwn ? 3 : 1, isOwn);
}

function sameName(a: Signs, b: Signs, { kind, weight }: NameLikeness, frequencies: Frequencies): Weighed {
  const bearers = Math.max(frequencies.name(a.name.soundKey), frequencies.name(b.name.soundKey));
  const common = bearers > veryCommonName ? 2.5 : bearers > commonName ? 1.5 : 0;
  return reason(`name-${kind}`, [a.facts.name, b.facts.name], Math.max(weight - common, 0.1));
}

function sameHandle(a: Signs, b: Signs, { name }: Frequencies): Weighed[] {
  const handle = a.handles.find(one => b.handles.includes(one));
  // An address in common has its handle in common too.
  const isSaid = [...a.profiles, ...a.mailboxes].some(key => [...b.profiles, ...b.mailboxes].includes(key));
  if (handle === undefined || isSaid) return [];
  const ofMailbox = (signs: Signs): boolean =>
    signs.mailboxes.some(address => address.split('@')[0]?.replace(/[^\p{L}\p{N}]/gu, '') === handle);
  const kind = ofMailbox(a) && ofMailbox(b) ? 'same-mailbox-name' : 'same-handle';
  if (isOwnChoice(handle, a, b)) return [reason(kind, [handle], 2.5, true)];
  // `siti.aminah` at two providers is the name once more, and says nothing of a common one.
  const isCommon = Math.max(name(a.name.soundKey), name(b.name.soundKey)) > commonName;
  return isCommon ? [] : [reason(kind, [handle], 1)];
}

/** Whether a handle has more in it than the name: a year, a nickname. */
function isOwnChoice(handle: string, a: Signs, b: Signs): boolean {
  let rest = handle;
  for (const word of [...a.name.words, ...b.name.words].sort((one, other) => other.length - one.length))
    rest = rest.replace(word, '');
  return rest.length >= 2;
}

function sameSurroundings(a: Signs, b: Signs): Weighed[] {
  const reasons: Weighed[] = [];
  if (a.organization !== '' && a.organization === b.organization) {
    const names = new Set([a.facts.organization ?? '', b.facts.organization ?? '']);
    reasons.push(reason('same-organization', [...names], 1.5, true));
  }
  const events = a.events.filter(id => b.events.includes(id));
  if (events.length > 0) reasons.push(reason('same-event', events, 1, true));
  if (a.place !== '' && a.place === b.place) {
    const places = new Set([a.facts.location ?? '', b.facts.location ?? '']);
    reasons.push(reason('same-place', [...places], 0.5));
  }
  return reasons;
}

/** What tells namesakes apart: another employer, another town. */
const conflicts = (a: Signs, b: Signs): number =>
  (areOther(a.organization, b.organization) ? 0.75 : 0) + (areOther(a.place, b.place) ? 0.75 : 0);

/** A part of the other is none: `direktorat contoh bkn`, `bkn`. */
const areOther = (a: string, b: string): boolean =>
  a !== '' && b !== '' && !` ${a} `.includes(` ${b} `) && !` ${b} `.includes(` ${a} `);

const scheme = (key: string): string => key.slice(0, key.indexOf(':'));
const site = (key: string): string => scheme(key).replace(/-id$/, '');

/** A profile of each on one site where they have none in common. People do get a new address there, but seldom. */
function otherProfile(a: Signs, b: Signs): readonly [string, string] | undefined {
  const shared = new Set(a.profiles.filter(key => b.profiles.includes(key)).map(site));
  for (const key of a.profiles) {
    if (shared.has(site(key))) continue;
    const other = b.profiles.find(one => scheme(one) === scheme(key));
    if (other !== undefined) return [key, other];
  }
  return undefined;
}

import { isLabelOf } from '../../identity/label-lines.ts';
import type { ContactDraft } from '../columns.ts';
import { isInstant } from '../day-text.ts';
import { birthdayOf, birthdayValue } from './birthday.ts';
import { isWebAddress, serviceOf, uriValue } from './card-links.ts';
import { escaped, isPlain, jsonText, plainText } from './escaped-text.ts';
import { canStand } from './kept-lines.ts';
import { labelledLine } from './labels.ts';
import { locationOf } from './location.ts';
import { keptComponents, nameComponents, shownName } from './name-of-card.ts';
import { own, ownFields, productId } from './own-fields.ts';
import { pictureInVersion } from './picture-line.ts';
import { paramValue, propertyOf } from './property.ts';

export type VcardVersion = '3.0' | '4.0';

/** A contact to be written; `id` is there in a saved one and becomes its UID. */
export type WritableContact = ContactDraft & { readonly id?: string };

/**
 * The content lines of one card, unfolded. First what address books understand, then our own properties, then, after a count
 * of them, the lines that were kept. All that the contact holds is written: see `withoutPrivate`.
 */
export function cardLines(contact: WritableContact, version: VcardVersion): string[] {
  const kept = contact.vcardLines ?? [];
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `PRODID:${productId}`,
    ...identityLines(contact, version, kept),
    ...nameLines(contact),
    ...workLines(contact),
    ...reachLines(contact, version),
    ...addressLines(contact, version, groupsIn(kept)),
    ...personalLines(contact, version),
    ...line('NOTE', contact.note),
    ...ownLines(contact),
    ...exactLine(contact),
  ];
  const names = new Set(single.filter(name => lines.some(text => text.startsWith(`${name}:`))));
  // A label stands with what it labels: an address book would have the number twice.
  const written = kept.map(text =>
    canStand(text, names) && !isLabelOf(text, contact)
      ? pictureInVersion(text, version)
      : `${own.line}:${escaped(jsonText(text))}`,
  );
  return [...lines, `${own.kept}:${kept.length}`, ...written, 'END:VCARD'];
}

/** What a card has once. */
const single = ['UID', 'REV', 'BDAY'];

const line = (name: string, text: string | undefined): string[] => (text ? [`${name}:${escaped(text)}`] : []);

function identityLines(
  { id = '', updatedAt = '' }: WritableContact,
  version: VcardVersion,
  kept: readonly string[],
): string[] {
  const hasUid = kept.some(text => /^UID[;:]/i.test(text));
  const instant = updatedAt.replace(/\.\d+Z$/, 'Z');
  return [
    ...(/^[\da-f-]{36}$/i.test(id) && !hasUid ? [`UID:urn:uuid:${id}`] : []),
    ...(isInstant(updatedAt) ? [`REV:${version === '3.0' ? instant : instant.replace(/[:-]/g, '')}`] : []),
  ];
}

function nameLines({
  name,
  honorificPrefix = '',
  honorificSuffix = '',
  vcardLines = [],
}: ContactDraft): string[] {
  const said = {
    name: plainText(name),
    honorificPrefix: plainText(honorificPrefix),
    honorificSuffix: plainText(honorificSuffix),
  };
  const { family, given, additional } = keptComponents(vcardLines, name) ?? nameComponents(said.name);
  const suffixes = said.honorificSuffix.split(', ').map(escaped).join(',');
  return [
    `FN:${escaped(shownName(said)) || '?'}`,
    `N:${[family, given, additional, said.honorificPrefix].map(escaped).join(';')};${suffixes}`,
  ];
}

function workLines({ organization = '', department = '', jobTitle }: ContactDraft): string[] {
  const org = department === '' ? escaped(organization) : `${escaped(organization)};${escaped(department)}`;
  return [...(org === '' ? [] : [`ORG:${org}`]), ...line('TITLE', jobTitle)];
}

function reachLines(
  { email, telephone, location, vcardLines: kept = [] }: ContactDraft,
  version: VcardVersion,
): string[] {
  const mail = version === '3.0' ? 'EMAIL;TYPE=INTERNET' : 'EMAIL';
  const reach = (field: 'email' | 'telephone', usual: string) => (value: string) =>
    labelledLine(kept, { field, value }, version) ?? line(usual, value);
  return [
    ...email.flatMap(reach('email', mail)),
    ...telephone.flatMap(reach('telephone', 'TEL;TYPE=VOICE')),
    ...placeLines(location, kept),
  ];
}

/** A whole address that says the same place is enough: an address book would show two. */
function placeLines(location: string | undefined, kept: readonly string[]): string[] {
  if (!location) return [];
  const addresses = kept.filter(text => /^(?:[\w-]+\.)?ADR[;:]/i.test(text));
  const isSaid = addresses.some(text => {
    const address = propertyOf({ line: 0, text });
    return address && locationOf([address]) === location;
  });
  return isSaid ? line(own.location, location) : [`ADR:;;;${escaped(location)};;;`];
}

/** Apple shows the label of the group; X-SOCIALPROFILE is Apple's, SOCIALPROFILE that of RFC 9554. */
function addressLines({ url, links }: ContactDraft, version: VcardVersion, groups: number): string[] {
  const pref = version === '3.0' ? 'TYPE=pref' : 'PREF=1';
  const addresses = [
    ...(url ? [{ address: url, params: `;${pref}` }] : []),
    ...links.map(address => ({ address, params: '' })),
  ];
  let group = groups;
  return addresses.flatMap(({ address, params }) => {
    if (!isWebAddress(address)) return [];
    const value = uriValue(address);
    const service = serviceOf(address);
    if (!service) return [`URL${params}:${value}`];
    group++;
    const user = /^[\w.-]+$/.test(service.user) ? `;x-user=${paramValue(service.user)}` : '';
    return [
      `item${group}.URL${params}:${value}`,
      `item${group}.X-ABLabel:${service.label}`,
      `X-SOCIALPROFILE;type=${service.type}${user}:${value}`,
      ...(version === '4.0' ? [`SOCIALPROFILE;SERVICE-TYPE=${service.label}:${value}`] : []),
    ];
  });
}

/** The highest number of the groups `item1`, `item2` … that are taken already. */
const groupsIn = (kept: readonly string[]): number =>
  kept.reduce((most, text) => Math.max(most, Number(/^item(\d{1,6})\./i.exec(text)?.[1] ?? 0)), 0);

function personalLines(
  { nickname, pronouns, birthday = '', tags }: ContactDraft,
  version: VcardVersion,
): string[] {
  const isBirthday = birthdayOf({ value: birthday, params: new Map() }) === birthday;
  const named = tags.filter(tag => tag !== '');
  return [
    ...line('NICKNAME', nickname),
    ...line(version === '3.0' ? 'X-PRONOUNS' : 'PRONOUNS', pronouns),
    ...(isBirthday ? [`BDAY:${birthdayValue(birthday, version)}`] : []),
    ...(named.length > 0 ? [`CATEGORIES:${named.map(escaped).join(',')}`] : []),
  ];
}

const ownLines = (contact: ContactDraft): string[] => [
  ...contact.identities.flatMap(key => line(own.identity, key)),
  ...ownFields.flatMap(([field, name, fits]) => {
    const text = contact[field];
    return text && fits(text) ? line(name, text) : [];
  }),
];

/** The fields whose text had to be changed to stand in a card. */
function exactLine(contact: ContactDraft): string[] {
  const isAddress = (field: string): boolean => field === 'url' || field === 'links';
  const isExact = (field: string, text: string): boolean =>
    isPlain(text) && (!isAddress(field) || uriValue(text) === text);
  const { vcardLines, ...fields } = contact;
  const changed = Object.entries(fields).filter(([field, value]) =>
    Array.isArray(value)
      ? !value.every(item => isExact(field, item))
      : field === 'birthday'
        ? birthdayOf({ value: value ?? '', params: new Map() }) !== value
        : typeof value === 'string' && !isExact(field, value),
  );
  return changed.length > 0 ? [`${own.exact}:${escaped(jsonText(Object.fromEntries(changed)))}`] : [];
}

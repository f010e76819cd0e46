import type { ContactDraft } from '../columns.ts';
import { birthdayOf } from './birthday.ts';
import { isWebAddress } from './card-links.ts';
import { splitUnescaped, unescaped } from './escaped-text.ts';
import { shownName } from './name-of-card.ts';
import { exactFields, own, ownFieldsOf, productId } from './own-fields.ts';
import { pictureAsKept } from './picture-line.ts';
import { type Property, preferenceOf, textOf } from './property.ts';

const digits = (text: string | undefined): string => (text ?? '').replace(/\.\d+Z$/, '').replace(/\D/g, '');

/** A kept line that could not stand by itself; undefined for what none of ours is. */
export function wrappedLine(property: Property): string | undefined {
  try {
    const line: unknown = JSON.parse(textOf(property));
    return typeof line === 'string' ? line : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The record of a card that we wrote and that nobody has edited since, exactly as it was. Undefined for any other card, and
 * for one of ours that an address book has changed: lines are missing, or REV is another than ours.
 */
export function ownRecord(properties: readonly Property[]): ContactDraft | undefined {
  if (!properties.some(({ name, value }) => name === 'PRODID' && value === productId)) return undefined;
  const at = properties.findIndex(({ name }) => name === own.kept);
  const kept = properties.slice(at + 1);
  if (at === -1 || properties[at]?.value !== String(kept.length)) return undefined;
  const said = properties.slice(0, at);
  const fields = ownFieldsOf(said);
  const revision = said.find(({ name }) => name === 'REV')?.value;
  if (digits(revision) !== digits(fields.updatedAt)) return undefined;
  const vcardLines = kept.map(property =>
    property.name === own.line ? wrappedLine(property) : pictureAsKept(property.text),
  );
  const exact = said.find(({ name }) => name === own.exact);
  const draft: ContactDraft = {
    ...standardFields(said),
    ...fields,
    ...(kept.length > 0 && { vcardLines: vcardLines.filter(line => line !== undefined) }),
    ...(exact && exactFields(textOf(exact))),
  };
  return draft.name === '' ? undefined : draft;
}

/** Without normalising anything: what stands there is what we wrote. */
function standardFields(properties: readonly Property[]): ContactDraft {
  const first = (...names: string[]): Property | undefined =>
    properties.find(({ name }) => names.includes(name));
  const textsOf = (name: string): string[] =>
    properties.filter(property => property.name === name && property.value !== '').map(textOf);
  const parts = (name: string): string[][] =>
    splitUnescaped(first(name)?.value ?? '', ';').map(part => splitUnescaped(part, ',').map(unescaped));
  const [, , , prefixes = [], suffixes = []] = parts('N');
  const [organization, department] = parts('ORG').map(part => part.join(','));
  const titles = { honorificPrefix: prefixes.join(' '), honorificSuffix: suffixes.join(', ') };
  const shown = textsOf('FN')[0] ?? '';
  const around = shownName({ name: '\0', ...titles }).split('\0');
  const addresses = properties.filter(({ name }) => name === 'URL');
  const links = addresses.filter(address => preferenceOf(address) !== 1).map(textOf);
  const [url = ''] = addresses.filter(address => preferenceOf(address) === 1).map(textOf);
  const bday = first('BDAY');
  const texts = {
    ...titles,
    nickname: textsOf('NICKNAME')[0],
    pronouns: textsOf('PRONOUNS')[0] ?? textsOf('X-PRONOUNS')[0],
    jobTitle: textsOf('TITLE')[0],
    organization,
    department,
    location: parts('ADR')[3]?.join(',') ?? textsOf(own.location)[0],
    birthday: bday && birthdayOf(bday),
    url: isWebAddress(url) ? url : undefined,
    note: textsOf('NOTE')[0],
  };
  return {
    name: shown.slice(around[0]?.length, shown.length - (around[1]?.length ?? 0)),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
    email: textsOf('EMAIL'),
    telephone: textsOf('TEL'),
    identities: textsOf(own.identity),
    links: links.filter(isWebAddress),
    tags: splitUnescaped(first('CATEGORIES')?.value ?? '', ',')
      .filter(Boolean)
      .map(unescaped),
  };
}

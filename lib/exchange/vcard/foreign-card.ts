import { normalizeEmail } from '../../identity/email.ts';
import { identitiesOf, isShareable } from '../../identity/identities.ts';
import { labelled } from '../../identity/label-lines.ts';
import { parsePersonName } from '../../identity/person-name.ts';
import { telephoneOf } from '../../identity/telephone.ts';
import { cleanLines, cleanText } from '../../identity/text.ts';
import type { ContactDraft } from '../columns.ts';
import { birthdayOf } from './birthday.ts';
import { addressOf, chosenAddresses, isWebAddress } from './card-links.ts';
import { splitUnescaped, unescaped } from './escaped-text.ts';
import { type KeptLines, keptLines, mostLines } from './kept-lines.ts';
import { Labels } from './labels.ts';
import { locationOf } from './location.ts';
import { isNameLine, nameOfCard, partedName } from './name-of-card.ts';
import { wrappedLine } from './own-card.ts';
import { own, ownFieldsOf } from './own-fields.ts';
import { componentsOf, type Property, textOf, typesOf } from './property.ts';
import { Said } from './said.ts';

export interface ForeignCard extends Omit<KeptLines, 'lines'> {
  /** Absent where nobody is named. */
  readonly draft?: ContactDraft | undefined;
}

const longestNote = 100_000;
/** They say something of the file, not of the person. */
const ofFile: ReadonlySet<string> = new Set(['VERSION', 'PRODID']);

/**
 * A card of another program, or one of ours that was edited elsewhere: names, addresses and numbers in their one form, what
 * no field holds as lines. Numbers without a country stay as written unless `phoneCountry` (ISO 3166-1 alpha-2) is given.
 */
export function foreignRecord(properties: readonly Property[], phoneCountry?: string): ForeignCard {
  const said = new Said(properties.filter(({ name }) => !ofFile.has(name)));
  const n = said.take('N');
  const name = nameOfCard(said.take('FN'), n);
  const labels = new Labels(properties);
  const email = said.values(['EMAIL'], property => labels.of(property, normalizeEmail(textOf(property))));
  const telephone = said.values(['TEL'], property => labels.of(property, numberOf(property, phoneCountry)));
  const addresses = said.values(['URL', 'SOCIALPROFILE', 'X-SOCIALPROFILE'], addressOf);
  const nickname = nicknameOf(said);
  const texts = withoutEmpty({
    ...(nickname && { nickname }),
    ...organizationOf(said.take('ORG')),
    jobTitle: said.text('TITLE', 'ROLE'),
    pronouns: said.text('PRONOUNS', 'X-PRONOUNS'),
    location: locationOf(said.named('ADR')),
    birthday: said.values(['BDAY'], birthdayOf)[0],
    image: said.values(['PHOTO'], pictureAddress)[0],
    note: said
      .values(['NOTE'], property => cleanLines(textOf(property), longestNote))
      .filter(Boolean)
      .join('\n\n'),
  });
  const tags = tagsOf(said);
  const { originalName, ...ours } = ownFieldsOf(properties);
  const { lines, ...told } = keptLines(said.rest(), labels.groups);
  const wrapped = properties.flatMap(property => (property.name === own.line && wrappedLine(property)) || []);
  // The labels of an edited card are those that it has now, and so are the parts of its name.
  const others = wrapped.filter(line => !labelled(line) && !isNameLine(line));
  const parted = partedName(n, name?.name ?? '');
  const vcardLines = [...(parted ? [parted] : []), ...labels.lines, ...lines, ...others].slice(0, mostLines);
  const named = name ?? { name: nickname || email[0] || texts.organization || telephone[0] || '' };
  if (named.name === '') return told;
  const person: ContactDraft = {
    ...named,
    // Ours says more than FN does, unless the name was edited.
    ...(originalName && parsePersonName(originalName).name === named.name && { originalName }),
    ...texts,
    ...ours,
    ...chosenAddresses(addresses),
    email,
    telephone,
    identities: [],
    tags,
    ...(vcardLines.length > 0 && { vcardLines }),
  };
  // Of an edited card: a profile's key stays true, that of a number or an address may be the one that was changed.
  const profiles = properties.filter(property => property.name === own.identity).map(textOf);
  const known = profiles.filter(key => !isShareable(key));
  return {
    ...told,
    draft: {
      ...person,
      identities: [
        ...new Set([...identitiesOf({ ...person, telephone: telephone.filter(isWhole) }), ...known]),
      ],
    },
  };
}

/** As `telephoneOf` gives it: it has its country. */
const isWhole = (number: string): boolean => number.startsWith('+');

const withoutEmpty = <T extends object>(texts: T): Partial<T> =>
  // What is left has its values as they were.
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<T>;

function organizationOf(org: Property | undefined): { organization?: string; department?: string } {
  const [organization = '', ...units] = (org ? componentsOf(org) : []).map(part =>
    cleanText(part.join(', '), 2000),
  );
  return { organization, department: units.filter(Boolean).join(', ') };
}

/** Android keeps it in a property of its own: `X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Rina;1;;;`. */
function nicknameOf(said: Said): string {
  const android = said.values(['X-ANDROID-CUSTOM'], property => {
    const [kind, [name = ''] = []] = componentsOf(property);
    return kind?.[0] === 'vnd.android.cursor.item/nickname' ? cleanText(name) : undefined;
  });
  const written = said.take('NICKNAME');
  const names = written ? componentsOf(written).map(part => cleanText(part.join(', '))) : android;
  return names.filter(Boolean).join(', ');
}

/** A number to call; a fax or a pager is none and stays a line. */
function numberOf(property: Property, country: string | undefined): string | undefined {
  const types = typesOf(property);
  if (
    types.some(type => /^(?:fax|pager|modem|tlx)/.test(type)) &&
    !types.some(type => /^(?:voice|cell)$/.test(type))
  )
    return undefined;
  const text = textOf(property);
  // Without a country there is nothing to find in `0812…`, and finding that out is dear.
  const number =
    country || text.includes('+') || /^\D*(?:00|62)/.test(text) ? telephoneOf(text, country) : undefined;
  if (number) return number;
  const written = cleanText(text.replace(/^\s*tel:/i, ''), 100);
  return /\d{3}/.test(written.replace(/[\s().-]/g, '')) ? written : undefined;
}

function pictureAddress(property: Property): string | undefined {
  const text = textOf(property).trim();
  return isWebAddress(text) ? text : undefined;
}

/** Google puts everybody of one's own into `myContacts`. */
function tagsOf(said: Said): string[] {
  const written = said.values(['CATEGORIES'], ({ value }) => value);
  const tags = written.flatMap(value => splitUnescaped(value, ',')).map(item => cleanText(unescaped(item)));
  return [...new Set(tags)].filter(tag => tag !== '' && tag.toLowerCase() !== 'mycontacts').slice(0, 200);
}

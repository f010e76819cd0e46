import { cleanText } from '../../identity/text.ts';
import type { ContactDraft } from '../columns.ts';
import { type Card, cardsOf } from './cards.ts';
import { foreignRecord } from './foreign-card.ts';
import { ownRecord } from './own-card.ts';
import { forgetHeads, type Property, textOf } from './property.ts';
import { type VcardProblem, vcardProblem } from './vcard-problem.ts';

export interface VcardReading {
  readonly contacts: ContactDraft[];
  /** In the order of the file. */
  readonly problems: VcardProblem[];
}

/**
 * The people of a vCard file, 2.1, 3.0 or 4.0 as phones and mail programs write them; see `lib/exchange/reports/decode-text.ts`
 * for its text. What cannot be read is told and never loses the rest. A card that `writeVcards` has written is the same
 * contact again; of others, numbers without a country stay as written unless `phoneCountry` (ISO 3166-1 alpha-2) is given.
 */
export function readVcards(text: string, phoneCountry?: string): VcardReading {
  const problems: VcardProblem[] = [];
  const contacts: ContactDraft[] = [];
  const groups: Card[] = [];
  const byUid = new Map<string, ContactDraft>();
  let count = 0;
  for (const card of cardsOf(text, problems)) {
    count++;
    if (isGroup(card)) {
      groups.push(card);
      problems.push(vcardProblem(card.line, 'group', nameOf(card)));
      continue;
    }
    const draft = ownRecord(card.properties) ?? readForeign(card, problems, phoneCountry);
    if (!draft) continue;
    contacts.push(draft);
    const uid = card.properties.find(({ name }) => name === 'UID');
    if (uid) byUid.set(uidKey(uid), draft);
  }
  forgetHeads();
  for (const group of groups) tagMembers(group, byUid);
  if (count === 0) return { contacts, problems: [vcardProblem(1, 'no-cards', text.slice(0, 80))] };
  return { contacts, problems: problems.sort((a, b) => a.line - b.line) };
}

function readForeign(card: Card, problems: VcardProblem[], phoneCountry?: string): ContactDraft | undefined {
  const { draft, tooLarge, tooMany } = foreignRecord(card.properties, phoneCountry);
  for (const { line, name } of tooLarge) problems.push(vcardProblem(line, 'too-large', name));
  if (tooMany) problems.push(vcardProblem(tooMany.line, 'too-many-lines', tooMany.text));
  if (!draft) problems.push(vcardProblem(card.line, 'no-name'));
  return draft;
}

/** RFC 6350 6.1.4, and what Apple's address book writes. */
const isGroup = ({ properties }: Card): boolean =>
  properties.some(
    ({ name, value }) => /^(?:KIND|X-ADDRESSBOOKSERVER-KIND)$/.test(name) && /^\s*group\s*$/i.test(value),
  );

const nameOf = ({ properties }: Card): string => {
  const fn = properties.find(({ name }) => name === 'FN') ?? properties.find(({ name }) => name === 'N');
  return fn ? cleanText(textOf(fn)).replace(/;+$/, '') : '';
};

const uidKey = (property: Property): string =>
  textOf(property)
    .trim()
    .replace(/^urn:uuid:/i, '')
    .toLowerCase();

function tagMembers(group: Card, byUid: ReadonlyMap<string, ContactDraft>): void {
  const tag = nameOf(group);
  for (const property of group.properties) {
    if (!/^(?:MEMBER|X-ADDRESSBOOKSERVER-MEMBER)$/.test(property.name)) continue;
    const member = byUid.get(uidKey(property));
    if (tag !== '' && member && !member.tags.includes(tag)) member.tags.push(tag);
  }
}

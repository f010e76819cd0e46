import type { ListedRole } from '../../model/people-list.ts';
import type { Heading } from './heading-above.ts';
import type { ListKind } from './list-words.ts';
import { nameShape } from './name-shape.ts';
import { isPersonAddress } from './row-links.ts';
import type { RowPerson } from './row-person.ts';
import type { RowContent } from './row-pieces.ts';
import { saysBody, saysJob } from './work-words.ts';

type Row = Readonly<{ person: RowPerson; content: RowContent }>;

interface Judged {
  /** How many of the elements that look like the rows are rows, 0 to 1. */
  readonly covered: number;
  /** How many of the names were different, 0 to 1. */
  readonly distinct: number;
  /** Asked only of rows that may be people's. */
  readonly heading: () => Heading;
  /** What the page's address says of everybody on it. */
  readonly place: ListKind | undefined;
}

export interface Verdict {
  readonly role?: ListedRole;
  /** Whether words say that these are people, not only the look of the rows. */
  readonly isNamed: boolean;
}

/** Whether rows, one a name, are people's; empty beats wrong. */
export function judge(
  rows: readonly Row[],
  { covered, distinct, heading, place }: Judged,
): Verdict | undefined {
  const share = (is: (row: Row) => boolean): number => rows.filter(is).length / Math.max(1, rows.length);
  const sure = share(({ person }) => person.sureness > 1);
  if (rows.length < 2 || sure < 0.4) return undefined;
  const isSlogan = isSaidOfAll(rows);
  const strong = share(({ person, content }) => isStrong(person, content, isSlogan));
  // Of three heads of a division one may be called Suparman: the others and the offices speak for him.
  if (sure < 0.6 && strong < 1) return undefined;
  if (share(({ content }) => content.pieces.some(({ text }) => isPrice(text))) > 0.3) return undefined;
  if (share(({ content }) => content.hasField) > 0.4) return undefined;
  if (share(({ person, content }) => hasSeveralEntries(person, content)) > 0.4) return undefined;
  // A row with the profiles of several people is a section.
  if (share(({ content }) => hasSeveralProfiles(content)) > 0.3) return undefined;
  const weak = share(({ person }) => person.image !== undefined || person.lines.some(saysBody));
  const isQuoted = share(({ content, person }) => isQuotation(content) || person.isAfterText) > 0.4;
  const isDated =
    share(({ content }) => content.hasTime || content.pieces.some(({ text }) => isAgo(text))) > 0.4;
  if (strong < 0.4 && share(({ person }) => person.url !== undefined && otherPath.test(person.url)) > 0.5)
    return undefined;
  const { kind, isMark } = heading();
  // What has a heading of its own beside the name is about that: an article with its author, a session.
  if (share(({ content, person }) => hasOtherHeading(content, person, kind !== undefined)) > 0.4)
    return undefined;
  if (kind === 'other' || (distinct < 0.85 && (kind === undefined || kind === 'people'))) return undefined;
  if (kind && kind !== 'people') {
    const isEnough = isMark ? strong >= 0.3 : strong + weak >= 0.4 || covered >= 0.7;
    return isEnough ? { role: kind, isNamed: !isMark } : undefined;
  }
  if (isDated || isQuoted || covered < 0.25) return undefined;
  if (kind === 'people') return strong >= (sure >= 0.7 ? 0.4 : 0.6) ? { isNamed: true } : undefined;
  if (rows.length < 3 || sure < 0.8 || strong < 0.6) return undefined;
  // The address says what they are, not whether they are people.
  return place && place !== 'people' && place !== 'other'
    ? { role: place, isNamed: true }
    : { isNamed: false };
}

/** Addresses of what is no person: a product, an event, an article. */
const otherPath =
  /\/(?:products?|produk|p|shop|store|toko|items?|dp|catalog(?:ue)?|collections?|e|events?|acara|news|berita|klub|clubs?|blog|posts?|artikel|articles?|categor(?:y|ies)|kategori|tags?|topics?)\/[^/]/i;

/** What speaks for a person whatever stands over the rows. */
const isStrong = (
  person: RowPerson,
  { pieces, links }: RowContent,
  isSlogan: (line: string) => boolean,
): boolean =>
  person.sureness === 3 ||
  person.email.length > 0 ||
  person.links.length > 0 ||
  (person.url !== undefined &&
    (isPersonAddress(person.url) || links.some(({ profile, web }) => profile && web === person.url))) ||
  person.lines.some(line => line.length <= 100 && saysJob(line) && !isSlogan(line)) ||
  pieces[0]?.holder.closest('[itemtype$="/Person"],.h-card,.vcard') != null;

/** `Dokter spesialis siap melayani` below every name: what a page says of all of them is no job. */
function isSaidOfAll(rows: readonly Row[]): (line: string) => boolean {
  const [first] = rows;
  const shared = new Set(
    rows.length > 2
      ? first?.person.lines.filter(
          line => isSentence(line) && rows.every(({ person }) => person.lines.includes(line)),
        )
      : [],
  );
  return line => shared.has(line);
}

/** Words that go on in small letters; those of a job mostly have capitals. */
const isSentence = (line: string): boolean => (line.match(/\s\p{Ll}{4,}/gu) ?? []).length > 1;

/** A row with several names, each in an entry of a list, is that list. */
function hasSeveralEntries({ name }: RowPerson, { pieces }: RowContent): boolean {
  const named = pieces.flatMap(({ text, holder, slot }) =>
    slot !== 'alt' && text !== name && (nameShape(text)?.sureness ?? 0) > 1
      ? (holder.closest('li') ?? [])
      : [],
  );
  return (
    named.length > 1 &&
    new Set(named).size > 1 &&
    named.every(entry => entry.textContent?.trim().includes(' '))
  );
}

const hasSeveralProfiles = ({ links }: RowContent): boolean => {
  const keys = new Set(links.flatMap(({ profile }) => profile ?? []));
  return new Set([...keys].map(key => key.split(':')[0])).size < keys.size;
};

const isQuotation = ({ hasQuote, pieces }: RowContent): boolean =>
  hasQuote || pieces.some(({ text }) => text.length > 40 && /^[“”„«"「『]/.test(text));

const isPrice = (text: string): boolean =>
  /(?:^|\s)(?:Rp\.?|IDR|USD|EUR|[$€£¥])\s?\d|\d\s?(?:€|USD|kr)\b/.test(text.slice(0, 60));
const isAgo = (text: string): boolean =>
  text.length < 30 &&
  /^\D{0,12}\d{1,2}\s?\p{L}{1,8}(?:\s\p{L}{2,6})?$|^\d{1,2}\s\p{L}{3,9}\s\d{4}$|^\p{L}{3,9}\s\d{1,2},?\s\d{4}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(
    text,
  );

/** Where people are announced, a heading may say the office before the name. */
const hasOtherHeading = ({ pieces }: RowContent, { name }: RowPerson, isAnnounced: boolean): boolean => {
  const headings = pieces.filter(
    ({ slot, text }) =>
      /^h\d/.test(slot) && text.length > 1 && !(isAnnounced && text.length <= 60 && saysJob(text)),
  );
  return headings.length > 0 && !headings.some(({ text }) => name.includes(text) || text.includes(name));
};

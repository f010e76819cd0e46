import { fold } from '../../identity/text.ts';
import { cardRuns, clusters, mostRows, unwrapped } from './card-rows.ts';
import { headingAbove } from './heading-above.ts';
import { judge, type Verdict } from './judge-rows.ts';
import type { ListKind } from './list-words.ts';
import { type NamedRows, nameSlot } from './name-slot.ts';
import type { Branch } from './name-tree.ts';
import { type RowPerson, rowPerson } from './row-person.ts';
import { type Piece, type RowContent, rowContent } from './row-pieces.ts';

export interface PersonGroup extends Verdict {
  /** Each with the element that the name stands in. */
  readonly people: readonly { readonly person: RowPerson; readonly holder: Element }[];
  /** The rows that named somebody. */
  readonly own: ReadonlySet<Element>;
  /** Those that hold entries of others. */
  readonly outer: ReadonlySet<Element>;
}

const sampled = 60;
const notPeople =
  'nav,footer,menu,[role="navigation"],[role="menu"],[role="menubar"],[role="contentinfo"],[role="tablist"],[role="listbox"],[class*="comment" i],[id*="comment" i]';

/** What the page says of everybody on it, by its address. */
interface Context {
  readonly kind?: ListKind;
  readonly isShown: (element: Element) => boolean;
  /** Whether an element has been read already. */
  readonly isKnown: (element: Element) => boolean;
}

/** The groups of people below the given elements: outer ones first, so that a card is not taken for a group of its lines. */
export function personGroups(tops: readonly Branch[], context: Context): PersonGroup[] {
  const groups: PersonGroup[] = [];
  const waiting = [...tops].reverse();
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    if (branch.names < 2 || context.isKnown(branch.element)) continue;
    const done = new Set<Branch>();
    for (const rows of clusters(branch.children)) {
      const runs = cardRuns(rows);
      for (const { cards, of } of runs ?? [{ cards: rows, of: rows }]) {
        const group = groupOf(cards, context);
        if (!group) continue;
        groups.push(group);
        // A row that is nobody may hold a list of its own; an entry may hold other entries.
        for (const row of of) if (runs || group.own.has(row.element)) done.add(row);
        for (const row of of) if (group.outer.has(row.element)) waiting.push(...row.children.toReversed());
      }
    }
    for (const child of branch.children.toReversed()) if (!done.has(child)) waiting.push(child);
  }
  return groups;
}

function groupOf(rows: readonly Branch[], context: Context): PersonGroup | undefined {
  const elements = rows.map(({ element }) => element);
  const [first] = elements;
  if (!first || first.closest(notPeople)) return undefined;
  // Cards hold a name, perhaps a company, a talk; sections hold many.
  if (rows.reduce((sum, { names }) => sum + names, 0) > 8 * rows.length) return undefined;
  // Of many rows the first tell whether the others are worth reading: a forum has thousands.
  const isLong = elements.length > 2 * sampled;
  const covered = coverage(elements);
  if (isLong && !readGroup(elements.slice(0, sampled), covered, context)) return undefined;
  return readGroup(elements, covered, context);
}

function readGroup(elements: readonly Element[], covered: number, context: Context): PersonGroup | undefined {
  const [first] = elements;
  const contents = contentsOf(elements);
  if (!contents || !first) return undefined;
  const named = namesOf(contents);
  if (!named) return undefined;
  const isShared = sharedTexts(contents);
  const all = contents.flatMap((content, at) => {
    const pieces = named[at] ?? [];
    const person = rowPerson(content, pieces, isShared);
    const holder = pieces[0]?.holder;
    return person && holder ? [{ person, holder, content, row: elements[at] ?? holder }] : [];
  });
  const people = onceEach(all, context);
  const rows = new Set(elements);
  const verdict = judge(people, {
    covered,
    distinct: people.length / all.length,
    heading: () => headingAbove(first, element => rows.has(element)),
    place: context.kind,
  });
  // What stands beside the page is not what it lists, unless it says so.
  if (!verdict || (!verdict.isNamed && !verdict.role && first.closest('aside'))) return undefined;
  const own = new Set(all.map(({ row }) => row));
  const outer = new Set(all.flatMap(({ row, content }) => (content.hasInner ? [row] : [])));
  return { people: people.map(({ person, holder }) => ({ person, holder })), own, outer, ...verdict };
}

/**
 * The pieces that name each row. Where half of the rows have their name elsewhere and it is the same names again, they are
 * the dialogs of the cards.
 */
function namesOf(contents: readonly RowContent[]): NamedRows | undefined {
  const named = nameSlot(contents);
  const missing = contents.flatMap((_, at) => (named?.[at]?.length === 0 ? [at] : []));
  if (!named || missing.length < 2 || missing.length < 0.4 * contents.length) return named;
  const others = nameSlot(missing.flatMap(at => contents[at] ?? []));
  const textOf = (pieces: readonly Piece[]): string => fold(pieces.map(({ text }) => text).join(' '));
  const known = new Set(named.map(textOf));
  const again = others?.filter(pieces => pieces.length > 0 && known.has(textOf(pieces))) ?? [];
  if (!others || again.length < 0.6 * missing.length) return named;
  return named.map((pieces, at) => (pieces.length > 0 ? pieces : (others[missing.indexOf(at)] ?? [])));
}

/** A card and its dialog, a carousel and its copies: the first that is shown has all. */
function onceEach<R extends { readonly person: RowPerson; readonly holder: Element }>(
  rows: readonly R[],
  { isShown }: Context,
): R[] {
  const byName = new Map<string, R>();
  for (const row of rows) {
    const name = fold(row.person.name);
    const known = byName.get(name);
    if (!known || !isShown(known.holder)) byName.set(name, row);
  }
  return [...byName.values()];
}

/** What each row holds; a row that is a name alone goes on in its siblings up to the next. Undefined: these are no cards. */
function contentsOf(elements: readonly Element[]): RowContent[] | undefined {
  const sample = elements.slice(0, 4).map(element => rowContent([element]));
  if (sample.some(({ isLarge }) => isLarge)) return undefined;
  const isBare = sample.every(({ pieces }) => pieces.length < 2);
  const rows = new Set(elements);
  const contents = elements.map((element, at) => {
    const known = isBare ? undefined : sample[at];
    return known ?? rowContent(isBare ? [element, ...following(element, rows)] : [element]);
  });
  return contents.filter(({ isLarge }) => isLarge).length * 4 > contents.length ? undefined : contents;
}

function following(element: Element, rows: ReadonlySet<Element>): Element[] {
  const tag = unwrapped(element).localName;
  const parts: Element[] = [];
  for (let next = element.nextElementSibling; next && parts.length < 5; next = next.nextElementSibling) {
    const { localName } = unwrapped(next);
    if (rows.has(next) || (localName === tag && /^h\d|dt$/.test(tag))) break;
    if (/^(?:h[1-3]|section|ul|ol|table|form)$/.test(localName)) break;
    parts.push(next);
  }
  return parts;
}

/** How many of the siblings that look like the rows are rows. */
function coverage(elements: readonly Element[]): number {
  const [first] = elements;
  const parent = first?.parentElement;
  if (!first || !parent || elements.some(element => element.parentElement !== parent)) return 1;
  const tag = unwrapped(first).localName;
  let all = 0;
  for (let at = parent.firstElementChild; at && all < 2 * mostRows; at = at.nextElementSibling)
    if (unwrapped(at).localName === tag && (at.firstElementChild || at.textContent?.trim())) all++;
  return elements.length / Math.max(1, all);
}

/** Addresses that several rows have, and texts of links and buttons that most of them have: `View profile`. */
function sharedTexts(contents: readonly RowContent[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const { links, pieces } of contents) {
    const said = [
      ...links.flatMap(({ web }) => web ?? []),
      ...pieces.filter(({ act }) => act).map(({ text }) => `\n${text}`),
    ];
    for (const text of new Set(said)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(2, contents.length / 2);
  // Twice may be a card and its dialog.
  const isCommon = (count: number): boolean => count > 2 || (count > 1 && count === contents.length);
  return text => isCommon(counts.get(text) ?? 0) || (counts.get(`\n${text}`) ?? 0) >= most;
}

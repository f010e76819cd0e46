/** A card, row or entry of a list, found by its links to one person. */
export interface LinkedCard {
  /** What `personOf` said of the first of its links. */
  readonly person: string;
  /** What it said of each of them. */
  readonly persons: readonly string[];
  /** The link whose text begins with the name. */
  readonly link: Element;
  /** All links in a row that lead to the person: picture, name. */
  readonly links: readonly Element[];
  /** The smallest element around picture and name: what is said of the person stands in it, or right below it. */
  readonly core: Element;
  /** The largest element around that which holds no other person of the list. */
  readonly root: Element;
}

export interface LinkedCardRules {
  /** Whether two different keys may be one person: a public name and a number. Asked of neighbours only. */
  readonly mayBeSame?: (a: string, b: string) => boolean;
  /** Entries may hold entries: replies below a comment. Otherwise who stands inside another's card is only mentioned there. */
  readonly isNested?: boolean;
  /** A link with nothing but a name, without a picture, is a card too. */
  readonly isPictureOptional?: boolean;
}

interface Group {
  readonly person: string;
  readonly persons: string[];
  readonly links: Element[];
  link?: Element;
  hasPicture: boolean;
}

const mostLinks = 20_000;
const mostCards = 5000;
const deepest = 80;
const pictures = 'img,figure,picture';
/** Own lines: a name in one of these stands alone, whatever is written around it. */
const lineEnds = new Set(['li', 'article', 'section', 'td', 'tr', 'main', 'body', 'ul', 'ol']);

/**
 * The cards of a list by their links to persons (`personOf`: a key, or undefined for any other link), in page order. A
 * card begins with two links to the same person, as to picture and name, or with one link that has both. Names within
 * sentences (mutual connections, mentions) and pictures alone are nobody. Linear in links; nothing is asked of class
 * names, roles or labels.
 */
export function linkedCards(
  root: ParentNode,
  personOf: (link: Element) => string | undefined,
  { mayBeSame, isNested = false, isPictureOptional = false }: LinkedCardRules = {},
): LinkedCard[] {
  const groups = grouped(root, personOf, mayBeSame ?? (() => false));
  const named = groups.filter(({ link, hasPicture }) => link && (hasPicture || isPictureOptional));
  const seeds = named.flatMap(({ person, persons, link, links }) => {
    const [first = link] = links;
    return link && first ? [{ person, persons, link, links, core: commonAncestor(first, link) }] : [];
  });
  const kept = (isNested ? seeds : withoutMentioned(seeds)).slice(0, mostCards);
  return kept.map((seed, at) => ({
    ...seed,
    root: cardAround(seed.core, kept[at - 1]?.link, kept[at + 1]?.link, root),
  }));
}

/** Links to one person that follow each other. A picture after a name begins the next entry of the same person. */
function grouped(
  root: ParentNode,
  personOf: (link: Element) => string | undefined,
  mayBeSame: (a: string, b: string) => boolean,
): Group[] {
  const groups: Group[] = [];
  let left = mostLinks;
  for (const element of root.querySelectorAll('a[href]')) {
    if (left-- <= 0) break;
    const person = personOf(element);
    if (person === undefined || isInLinkOfAnother(element, person, personOf)) continue;
    const hasText = /\p{L}/u.test(element.textContent?.slice(0, 2000) ?? '');
    const hasPicture = element.querySelector(pictures) !== null;
    const isName = hasText && !isInSentence(element);
    if (hasText && !isName) continue;
    const last = groups.at(-1);
    const isSame =
      last !== undefined && (last.person === person || (!last.link && mayBeSame(last.person, person)));
    if (!last || !isSame || (last.link && hasPicture)) {
      const isPicture = hasPicture || !hasText;
      groups.push({
        person,
        persons: [person],
        links: [element],
        ...(isName && { link: element }),
        hasPicture: isPicture,
      });
      continue;
    }
    last.links.push(element);
    last.persons.push(person);
    // The picture may say something too (`Status is offline`), even where nobody has put one: the next link has the name.
    if (isName && (!last.link || isPictureLink(last.link))) last.link = element;
    last.hasPicture = true;
  }
  return groups;
}

const isPictureLink = (link: Element): boolean =>
  link.querySelector(pictures) !== null || link.getAttribute('aria-hidden') === 'true';

/** Scripts can nest links, HTML cannot: the whole card is a link, and the mutual connections in it are links. */
function isInLinkOfAnother(
  link: Element,
  person: string,
  personOf: (link: Element) => string | undefined,
): boolean {
  const outer = link.parentElement?.closest('a[href]');
  const owner = outer ? personOf(outer) : undefined;
  return owner !== undefined && owner !== person;
}

/** `Rina, Budi and 3 others`: words or commas beside the link, in its line. A degree (`• 2nd`, `(she)`) is not a word. */
function isInSentence(link: Element): boolean {
  let below: Element = link;
  for (let left = 5; left > 0; left--) {
    const up: Element | null = below.parentElement;
    if (!up || lineEnds.has(up.localName)) return false;
    if (below !== link && below.querySelector(pictures)) return false;
    if (hasWordsBeside(up, below)) return true;
    if (/^(?:p|h[1-6])$/.test(up.localName)) return false;
    below = up;
  }
  return false;
}

const besideName = /^\s*(?:[·•∙・(|–-].{0,40}|\p{L}{0,2}[1-3]\D{0,4})?\s*$/u;

function hasWordsBeside(parent: Element, child: Element): boolean {
  let left = 30;
  for (let node = parent.firstChild; node && left-- > 0; node = node.nextSibling) {
    if (node === child) continue;
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').slice(0, 200) : commaIn(node);
    if (!besideName.test(text)) return true;
  }
  return false;
}

/** `<a>Rina</a><span>, </span><a>Budi</a>`. */
const commaIn = (node: Node): string => {
  if (node.nodeType !== 1 || (node as Element).localName !== 'span') return '';
  const text = node.textContent?.slice(0, 20) ?? '';
  return /^\s*[,،、]/.test(text) ? text : '';
};

/**
 * Cards of a list are the children of one element. Whoever shares such a child with somebody before them is only
 * mentioned in that card, unless the two look alike: two cards in one row of a grid.
 */
function withoutMentioned<Seed extends { readonly link: Element }>(seeds: readonly Seed[]): Seed[] {
  const shared = seeds.map(({ link }, at) => {
    const before = seeds[at - 1]?.link;
    return before && commonAncestor(before, link);
  });
  const counts = new Map<Element, number>();
  for (const element of shared) if (element) counts.set(element, (counts.get(element) ?? 0) + 1);
  const isList = (element: Element): boolean => (counts.get(element) ?? 0) > 1;
  return seeds.filter(({ link }, at) => {
    const [own, before] = [shared[at], seeds[at - 1]?.link];
    if (!own || !before || isList(own)) return true;
    const near = shared.slice(Math.max(0, at - windowSize), at + windowSize + 1);
    const list = near.find(other => other && other !== own && isList(other) && other.contains(own));
    return !list || areAlike(childAround(own, before), childAround(own, link));
  });
}

/** How many neighbours are looked at: a card mentions two or three. */
const windowSize = 6;

function areAlike(a: Element, b: Element): boolean {
  const [shown, others] = [a, b].map(one => one.querySelectorAll(pictures).length);
  const [size = 0, other = 0] = [a, b].map(one => one.getElementsByTagName('*').length);
  return shown !== 0 && shown === others && 2 * size <= 3 * other && 2 * other <= 3 * size;
}

function childAround(parent: Element, inner: Element): Element {
  let child = inner;
  for (let left = deepest; left > 0 && child.parentElement && child.parentElement !== parent; left--)
    child = child.parentElement;
  return child;
}

function cardAround(core: Element, before?: Element, after?: Element, limit?: ParentNode): Element {
  let card = core;
  for (let left = deepest; left > 0; left--) {
    const up = card.parentElement;
    if (!up || up === limit || /^(?:main|body|html)$/.test(up.localName)) break;
    if ((before && up.contains(before)) || (after && up.contains(after))) break;
    if (!before && !after && /^(?:li|article|tr)$/.test(card.localName)) break;
    card = up;
  }
  return card;
}

/** The smallest element around both. */
function commonAncestor(a: Element, b: Element): Element {
  let element = a;
  for (let left = deepest; left > 0 && !element.contains(b) && element.parentElement; left--)
    element = element.parentElement;
  return element;
}

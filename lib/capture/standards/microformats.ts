import { take } from '../page-facts.ts';
import { textOf } from '../text-of.ts';
import { isElement, walk } from '../walk.ts';
import { impliedProperties } from './microformats-implied.ts';
import { dateOf, linkOf, plainOf } from './microformats-value.ts';

/** An h-card or h-event, or its classic form, with microformats2's property names. */
export interface Microformat {
  readonly kind: 'person' | 'event';
  readonly root: Element;
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const rootClass = /^(?:h-[a-z]+(?:-[a-z]+)*|vcard|vevent|hentry|hfeed|adr|geo|hproduct|hreview|hrecipe)$/;
const rootClasses = ['h-card', 'vcard', 'h-event', 'vevent'];
const mostRoots = 100;
const mostNodes = 3000;

/** The class names of hCard and hCalendar by the kind of their value; only these count in a classic root. */
const classic = new Map(
  Object.entries({
    p: 'fn nickname honorific-prefix honorific-suffix given-name additional-name family-name title role org organization-name tel locality region country-name summary location organizer',
    u: 'email url uid photo',
    dt: 'dtstart dtend bday',
    e: 'note description',
  }).flatMap(([prefix, names]) =>
    names.split(' ').map(name => [name, `${prefix}-${renamed(name)}`] as const),
  ),
);

function renamed(name: string): string {
  if (name === 'fn' || name === 'summary') return 'name';
  return name === 'title' ? 'job-title' : name.replace(/^dt/, '');
}

/** The people and events that the page's classes mark (microformats.org, h-card, h-event, hCard, hCalendar). One query. */
export function readMicroformats(document: Document): Microformat[] {
  // Browsers find one class five times as fast as one of four.
  const isMarked = rootClasses.some(name => document.getElementsByClassName(name).length > 0);
  const roots = isMarked ? document.querySelectorAll(`.${rootClasses.join(',.')}`) : [];
  return [...take(roots, mostRoots)].map(root => {
    const names = classesOf(root);
    const isClassic = !names.includes('h-card') && !names.includes('h-event');
    const kind = names.includes('h-event') || names.includes('vevent') ? 'event' : 'person';
    const properties = propertiesOf(root, isClassic);
    if (!isClassic) impliedProperties(root, properties);
    return { kind, root, properties };
  });
}

const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(/\s+/, 60);

function propertiesOf(root: Element, isClassic: boolean): Map<string, string[]> {
  const properties = new Map<string, string[]>();
  // What is inside another item belongs to that item; only an address is of whom it is the address.
  const inner = new Set<Element>();
  for (const at of walk(root, mostNodes, element => inner.has(element.parentElement ?? element))) {
    if (!isElement(at)) continue;
    const classes = classesOf(at);
    const isRoot = classes.some(name => rootClass.test(name));
    if (isRoot && !classes.some(name => /^(?:h-)?adr$/.test(name))) inner.add(at);
    for (const name of classes) {
      const property = isClassic ? classic.get(name) : name;
      const [, prefix, key] = /^(p|u|dt|e)-([a-z]+(?:-[a-z]+)*)$/.exec(property ?? '') ?? [];
      if (!prefix || !key) continue;
      const value = isRoot ? nestedValue(at, prefix) : propertyValue(at, prefix);
      if (value) properties.set(key, [...(properties.get(key) ?? []), value].slice(0, 30));
    }
  }
  return properties;
}

const propertyValue = (element: Element, prefix: string): string => {
  if (prefix === 'u') return linkOf(element);
  if (prefix === 'dt') return dateOf(element);
  return prefix === 'e' ? textOf(element, 5000).trim() : plainOf(element);
};

/** A nested item stands for its name, or for its address where an address is asked for. */
function nestedValue(element: Element, prefix: string): string {
  if (prefix === 'u') return linkOf(element) || linkOf(element.querySelector('a[href]') ?? element);
  const named = element.querySelector('.p-name,.fn,.p-org,.org');
  return named ? plainOf(named) : plainOf(element);
}

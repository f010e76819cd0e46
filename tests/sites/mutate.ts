import { fold } from '../../lib/identity/text.ts';

/**
 * One way in which a site changes under us. Changes the document in place. `own` are the person's own texts, which a
 * translation of the interface leaves alone; `seed` decides where chance decides.
 */
export type Mutation = (document: Document, own: readonly string[], seed: number) => void;

const all = (document: Document): Element[] => [...document.querySelectorAll('body, body *')];

/** A small hash, the same for the same text: FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hashClasses: Mutation = document => {
  for (const element of all(document)) {
    if (!element.hasAttribute('class')) continue;
    const names = [...element.classList].map(name => `_${hash(name).toString(16)}`);
    element.setAttribute('class', names.join(' '));
  }
};

const remove =
  (isGone: (attribute: string) => boolean): Mutation =>
  document => {
    for (const element of all(document))
      for (const name of element.getAttributeNames()) if (isGone(name)) element.removeAttribute(name);
  };

const dropData = remove(name => name.startsWith('data-'));
const dropIds = remove(name => name === 'id' || name === 'componentkey');
const dropRoles = remove(name => name === 'role');

/** Another language for every letter that is not the person's own; digits and signs stay, and equal words stay equal. */
const foreign = (text: string): string =>
  text.replace(/\p{L}/gu, letter => {
    const other = String.fromCharCode(97 + (hash(letter.toLowerCase()) % 26));
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });

function translated(text: string, own: readonly string[]): string {
  const said = fold(text);
  if (said.length > 1 && own.some(value => fold(value).includes(said))) return text;
  const kept = own.find(value => value.length > 2 && text.includes(value));
  if (kept === undefined) return foreign(text);
  const at = text.indexOf(kept);
  return translated(text.slice(0, at), own) + kept + translated(text.slice(at + kept.length), own);
}

const labels = ['aria-label', 'alt', 'title', 'placeholder'];

const translate: Mutation = (document, own) => {
  const longestFirst = own.toSorted((a, b) => b.length - a.length);
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/^(?:script|style|code)$/.test(node.parentElement?.localName ?? '')) continue;
    node.nodeValue = translated(node.nodeValue ?? '', longestFirst);
  }
  for (const element of all(document))
    for (const name of labels) {
      const label = element.getAttribute(name);
      if (label !== null) element.setAttribute(name, translated(label, longestFirst));
    }
  document.documentElement.lang = 'xx';
};

const unwrapped =
  'body,main,li,dt,dd,tr,td,th,option,source,br,hr,script,style,code,template,svg *,iframe,meta,link,title';

/** Puts a div around one element in four. */
const wrap: Mutation = (document, _own, seed) => {
  const random = chance(seed);
  for (const element of all(document)) {
    if (element.matches(unwrapped) || random() > 0.25) continue;
    const around = document.createElement('div');
    element.replaceWith(around);
    around.append(element);
  }
};

const together =
  (...mutations: readonly Mutation[]): Mutation =>
  (document, own, seed) => {
    for (const mutation of mutations) mutation(document, own, seed);
  };

/** What the fixtures of a site must survive, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'nothing changed': () => {},
  'classes hashed': hashClasses,
  'interface translated': translate,
  'data attributes dropped': dropData,
  'ids and component keys dropped': dropIds,
  'roles dropped': dropRoles,
  'wrappers added': wrap,
  'all of it': together(hashClasses, translate, dropData, dropIds, dropRoles, wrap),
};

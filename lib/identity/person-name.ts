import { isNotice, plainLetters, undecorated } from './decoration.ts';
import { type DegreeCertainty, degreeCertainty, degreeWords, isOrder } from './degrees.ts';
import { cleanText } from './text.ts';
import { firstTitle, isTitleAlone, type Title } from './titles.ts';

export interface PersonName {
  /** Without titles and decoration; empty only where nothing was shown. */
  readonly name: string;
  /** As shown, where that differs from `name`. */
  readonly originalName?: string;
  /** Joined by a space: `Dr. Ir.` */
  readonly honorificPrefix?: string;
  /** Joined by comma and space: `S.Kom., M.T.` */
  readonly honorificSuffix?: string;
  readonly nickname?: string;
  /** What was written beside the name: `Hiring`, a maiden name. */
  readonly remark?: string;
}

interface Parts {
  readonly prefixes: string[];
  readonly suffixes: string[];
  readonly remarks: string[];
  nickname?: string;
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
const wordsOf = (text: string): string[] => text.split(' ').filter(hasLetter);

/** Whether every word is a degree, and sure enough: an unlisted one only beside a listed one or after two names. */
function areDegrees(words: readonly string[], names: number): boolean {
  const found = words.map(degreeCertainty);
  const isKnown = found.includes('known');
  const enough: Readonly<Record<DegreeCertainty, boolean>> = {
    known: true,
    like: isKnown || names > 1,
    perhaps: isKnown,
  };
  return found.length > 0 && found.every(certainty => certainty !== undefined && enough[certainty]);
}

/** `Andi (Andy) Pratama`, `Andi "Andy" Pratama`; a bracket at the end, or one with more words, is only a remark. */
function withoutBrackets(text: string, parts: Parts): string {
  const bracket = /(?<=^|[\s,])(?:\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\}|["“”]([^"“”]+)["“”])(?=$|[\s,])/g;
  return text.replace(bracket, (all, a?: string, b?: string, c?: string, d?: string, ...rest: unknown[]) => {
    const inside = (a ?? b ?? c ?? d ?? '').trim();
    const at = typeof rest[0] === 'number' ? rest[0] : 0;
    // Part of a title or a degree: `Letkol Laut (P)`, `Ph.D (Cand.)`.
    const isAmong =
      hasLetter(text.slice(0, at)) && hasLetter(text.slice(at + all.length).split(',')[0] ?? '');
    if (/^(?:[A-Z]{1,2}|hons|cand|c|purn|h\.?\s?c)\.?$/i.test(inside) || (isAmong && inside === 'Mar'))
      return all;
    const degrees = degreeWords(inside);
    if (areDegrees(degrees, 0)) parts.suffixes.push(...degrees);
    else if (
      isAmong &&
      !parts.nickname &&
      !isNotice(inside) &&
      /^\p{Lu}[\p{L}\p{M}'’.-]*\p{Ll}[\p{L}\p{M}'’.-]*$/u.test(inside)
    )
      parts.nickname = inside;
    else if (hasLetter(inside)) parts.remarks.push(inside);
    return ' ';
  });
}

/** Takes the degrees after the first comma, where all that follows is degrees (or notices). */
function withoutDegrees(text: string, parts: Parts): string {
  const [head = '', ...tail] = text.split(',').map(part => part.trim());
  const said = tail.filter(part => part !== '');
  const order = said.filter(part => isOrder(part, head));
  const degrees = said.filter(part => !isNotice(part) && !order.includes(part)).flatMap(degreeWords);
  if (!hasLetter(head) || (degrees.length > 0 && !areDegrees(degrees, wordsOf(head).length))) return text;
  parts.remarks.push(...said.filter(isNotice));
  const names = head.split(' ');
  const ending: string[] = [];
  const isBeside = degrees.some(word => degreeCertainty(word) === 'known');
  while (names.length > 1 && (isCertainWithoutComma(names, head) || (isBeside && isShort(names))))
    ending.unshift(...names.splice(-1));
  parts.suffixes.unshift(...ending, ...degrees, ...order);
  return names.join(' ');
}

/** `Budi Santoso S.Kom M.T`, `Rina Wijaya PhD`; but `Budi M.T` may have initials, and `SE`, `MA` may be names. */
function isCertainWithoutComma(names: readonly string[], head: string): boolean {
  const last = names.at(-1) ?? '';
  const isLong = /\p{Lu}\p{Ll}/u.test(last);
  if (/^(?:[JS]r\.?|I{2,3}|IV)$/.test(last)) return names.length > 2;
  if (/^(?:PhD|MSc|BSc|MBA|SpA|Sp[A-Z]{2,4})$/.test(last))
    return names.length > 2 && /\p{Ll}\p{Ll}/u.test(head);
  return /\p{L}\.\p{L}/u.test(last) && degreeCertainty(last) === 'known' && (isLong || names.length > 2);
}

/** `Budi Santoso SE, MM`: before a comma and a degree, capitals that are a degree are one. */
const isShort = (names: readonly string[]): boolean =>
  names.length > 2 &&
  /^\p{Lu}{2,5}\.?$/u.test(names.at(-1) ?? '') &&
  /\p{Ll}/u.test(names[0] ?? '') &&
  degreeCertainty(names.at(-1) ?? '') === 'known';

function withoutTitles(text: string, parts: Parts): string {
  let rest = text;
  let title: Title | undefined;
  for (;;) {
    title = firstTitle(rest, title);
    if (!title) return rest;
    parts.prefixes.push(title.title);
    rest = title.rest;
  }
}

/** White space, stray punctuation and a full stop at the end: `Santoso.` but `Muh.` */
const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .replace(/^[\s.,;:!/\\|•·–—-]+|[\s,;:!/\\|•·–—-]+$/g, '')
    .replace(/(\p{Ll}{4})\.$/u, '$1');

/** One pass. A step that would leave no name is not taken. */
function pass(text: string, parts: Parts): string {
  let name = text;
  for (const step of [withoutBrackets, withoutDegrees, withoutTitles]) {
    const found: Parts = { prefixes: [], suffixes: [], remarks: [], nickname: parts.nickname };
    const left = tidied(step(name, found));
    const [head = ''] = left.split(',');
    if (!hasLetter(left) || isTitleAlone(left) || areDegrees(degreeWords(head), 0)) continue;
    name = left;
    parts.prefixes.push(...found.prefixes);
    parts.suffixes.unshift(...found.suffixes);
    parts.remarks.push(...found.remarks);
    parts.nickname = found.nickname;
  }
  return name;
}

/**
 * Splits a shown name into the name and what stands around it, by tables of titles and degrees and never on a guess:
 * `Dr. Ir. Siti Aminah, M.M.` but `de la Cruz, María José`. Any text is allowed; it is read to 300 characters.
 * The parts of the result's own name are that name again.
 */
export function parsePersonName(shown: string): PersonName {
  const original = cleanText(shown);
  const parts: Parts = { prefixes: [], suffixes: [], remarks: [] };
  let name = original;
  // Taking one thing off can uncover another; each pass makes the name shorter or is the last.
  for (let before = ''; before !== name; ) {
    before = name;
    const plain = undecorated(plainLetters(name));
    parts.remarks.push(...plain.remarks);
    name = pass(cleanText(plain.text), parts);
  }
  return {
    name,
    ...(name !== original.normalize('NFC') && { originalName: original }),
    ...(parts.prefixes.length > 0 && { honorificPrefix: parts.prefixes.join(' ') }),
    ...(parts.suffixes.length > 0 && { honorificSuffix: parts.suffixes.join(', ') }),
    ...(parts.nickname && { nickname: parts.nickname }),
    ...(parts.remarks.length > 0 && { remark: parts.remarks.join('; ') }),
  };
}

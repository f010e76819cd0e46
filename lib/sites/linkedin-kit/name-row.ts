import type { TextUnit } from './text-units.ts';

const separator = /^[\s·•∙・|,–-]*$/;

/** A dot between two texts. */
export const isSeparator = ({ text }: TextUnit): boolean => separator.test(text);

export const pronounWords =
  /^\(?\s*(?:she|he|they|ze|xe|it|her|him|them|dia|ia|beliau|ella|él|elle|elles|il|iel|ela|ele|er|sie|lei|lui|zij|hij|hen|هي|هو|彼女|彼)\s*(?:\/[^/]{1,20}){0,3}\)?$/iu;

/** Some builds put the pronouns into the heading: `Rina Wijaya (She/Her)`. A bracket without a slash is a nickname. */
export function splitName(text: string): [string, string?] {
  const found = /^(.{1,200}?)\s*\(([^()/]{1,20}(?:\/[^()/]{1,20}){1,3})\)$/.exec(text);
  return found?.[1] ? [found[1], found[2]] : [text];
}

/** In any language two short forms with a slash; of single words only the known ones: `(さとう)` is how to read a name. */
export const isPronouns = (text: string): boolean =>
  pronounWords.test(text) || /^\(?[^\d()/@:]{1,15}(?:\/[^\d()/@:]{1,15}){1,3}\)?$/.test(text);

export const withoutBrackets = (text: string): string => text.replace(/^\((.*)\)$/, '$1');

/** `· 2nd`, `• 2.`, `· الثانية`; without a dot only when it is nothing but a digit and a mark: `2º`, `3rd+`. */
export const isDegree = ({ text, href, twin }: TextUnit): boolean =>
  href === undefined &&
  ((twin && /^\p{L}{1,12}[\s-][1-3]$/u.test(text)) ||
    /^[·•∙・]\s*\S[^·•|]{0,17}$/u.test(text) ||
    /^(?:\p{L}{0,2}|\p{L}{2,4}-)[1-3]\D{0,4}$/u.test(text) ||
    /^[1-3]\D{0,3}\+?$/u.test(text));

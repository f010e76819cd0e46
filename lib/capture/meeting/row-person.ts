import { cleanText, fold } from '../../identity/text.ts';
import { remarkOf } from './remark-words.ts';
import { isBracket, knownRemarksIn, remarksIn, type Said, withoutRemarks } from './remarks.ts';
import { isControl, isIcon, isInitials, isNoise, rowTexts } from './row-texts.ts';

/** Somebody in a row, or why there is nobody: `unnamed` is somebody whose name is not to be seen. */
export type RowPerson =
  | (Said & {
      readonly kind: 'person';
      readonly name: string;
      readonly shown: string;
      readonly isLabelled: boolean;
    })
  | { readonly kind: 'unnamed' | 'screen' | 'nobody' };

const longestName = 120;

/**
 * Who a row is. The name is the text of the row with which its label begins: that holds in every language, for
 * `Santoso, Budi` and for names with degrees. Without a label it is the first text that can be one. `names` are what the
 * platform says of the name elsewhere (a test id, the picture's element); the first that the row agrees with counts.
 */
export function rowPerson(row: Element, names: readonly string[] = []): RowPerson {
  const texts = rowTexts(row);
  const label = labelOf(row);
  const found = namedText(texts, label, names);
  if (found === undefined)
    return { kind: label !== '' || texts.length > 0 || names.length > 0 ? 'unnamed' : 'nobody' };
  const { text, isLabelled } = found;
  const after = texts.slice(texts.indexOf(text) + 1);
  if (after.some(line => remarkOf(line) === 'presentation') || isScreen(text)) return { kind: 'screen' };
  const bracket = after.find(isBracket);
  const { name, ...own } = withoutRemarks(text);
  if (name.length > longestName) return { kind: 'unnamed' };
  const remark = remarkOf(name);
  if (remark === 'presentation') return { kind: 'screen' };
  if (remark === 'unknown') return { kind: 'unnamed' };
  const labelled = label.startsWith(text) ? remarksBehind(label.slice(text.length)) : {};
  const lines = after.map(line => (isBracket(line) ? undefined : remarksIn(line)));
  const shown = bracket && !text.endsWith(bracket) ? `${text} ${bracket}` : text;
  const role = own.role ?? bracketSaid(bracket).role ?? lines.find(said => said?.role)?.role ?? labelled.role;
  const isYou =
    own.isYou ?? bracketSaid(bracket).isYou ?? lines.find(said => said?.isYou)?.isYou ?? labelled.isYou;
  const isGuest =
    own.isGuest ??
    bracketSaid(bracket).isGuest ??
    lines.find(said => said?.isGuest)?.isGuest ??
    labelled.isGuest;
  return {
    kind: 'person',
    name,
    shown,
    isLabelled,
    ...(role && { role }),
    ...(isYou && { isYou }),
    ...(isGuest && { isGuest }),
  };
}

/** The row's own label, or that of the one element that fills it. */
export function labelOf(row: Element): string {
  let at: Element | null = row;
  for (let down = 0; at && down < 6; down++) {
    if (at !== row && isControl(at)) return '';
    const label = cleanText(at.getAttribute('aria-label'));
    if (label !== '') return label;
    const only: Element | null = at.childElementCount === 1 ? at.firstElementChild : null;
    at = only;
  }
  return '';
}

interface NamedText {
  readonly text: string;
  readonly isLabelled: boolean;
}

function namedText(texts: readonly string[], label: string, names: readonly string[]): NamedText | undefined {
  const told = names.find(name => name !== '' && (texts.includes(name) || beginsWith(label, name)));
  if (told) return { text: told, isLabelled: true };
  const labelled = texts
    .filter(text => beginsWith(label, text) && !isIcon(text) && /\p{L}|\d{4}/u.test(text))
    .toSorted((a, b) => b.length - a.length)[0];
  if (labelled !== undefined) return { text: labelled, isLabelled: true };
  const candidates = texts.filter(text => !isNoise(text) && !isBracket(text) && !isCounted(text));
  const first = candidates.find(
    (text, at) => !candidates.slice(at + 1, at + 4).some(later => isInitials(text, later)),
  );
  if (label !== '') {
    // A label of one part that no text repeats: a row of nothing but a picture.
    if (first === undefined && !/[,،，、;]/.test(label) && label.length <= longestName && !isNoise(label))
      return { text: label, isLabelled: true };
    return first !== undefined && fold(label).includes(fold(first))
      ? { text: first, isLabelled: false }
      : undefined;
  }
  return first === undefined || first.length > longestName ? undefined : { text: first, isLabelled: false };
}

/** Whether a label is a text, or goes on behind it with something else. */
const beginsWith = (label: string, text: string): boolean =>
  label.startsWith(text) &&
  (label.length === text.length || /^[\s,،，、;()[\]（–—-]/u.test(label.slice(text.length)));

/** `In this meeting (7)`. Where a label repeats it, it may be somebody who joined twice: `Budi (2)`. */
const isCounted = (text: string): boolean => /[([（]\s?\d{1,6}\s?[)\]）]$/.test(text);

const isScreen = (text: string): boolean => {
  const [, inside] = /[(（]([^()（）]{1,60})[)）]$/u.exec(text) ?? [];
  return inside !== undefined && remarkOf(inside) === 'presentation';
};

const bracketSaid = (bracket: string | undefined): Said =>
  bracket === undefined ? {} : knownRemarksIn(bracket.slice(1, -1));

/** ` (Host, me), computer audio muted` and `, Organizer, Muted`: as far as the parts are known remarks. */
function remarksBehind(rest: string): Said {
  const [, bracket] = /^\s*[([（]([^()[\]（）]{1,60})[)\]）]/u.exec(rest) ?? [];
  if (bracket !== undefined) return remarksIn(bracket) ?? {};
  let found: Said = {};
  for (const part of rest.split(/[,،，、;]\s*/u).slice(1, 5)) {
    const said = remarksIn(part);
    if (said === undefined) break;
    found = { ...said, ...found };
  }
  return found;
}

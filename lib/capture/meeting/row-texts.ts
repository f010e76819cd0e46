import { cleanText } from '../../identity/text.ts';
import { isElement, walk } from '../walk.ts';

/** Enough for any row; a hostile one is cut. */
const mostNodes = 250;
const mostTexts = 24;

const unread = new Set(
  'script style template noscript svg select option button input textarea i audio video canvas'.split(' '),
);
const controls = new Set(
  'button menu menuitem menuitemcheckbox tooltip switch checkbox radio slider textbox searchbox progressbar separator'.split(
    ' ',
  ),
);

/** A button, a field, a menu: what one operates, and never a name. */
export const isControl = (element: Element): boolean =>
  unread.has(element.localName) || controls.has(element.getAttribute('role') ?? '');

const isPassedOver = (element: Element): boolean =>
  isControl(element) ||
  /(?:material-(?:icons|symbols)|google-(?:symbols|material)|gm-icon)/i.test(
    element.getAttribute('class') ?? '',
  );

/** The texts of a row in page order, without its buttons, menus, tooltips and icons. */
export function rowTexts(row: Element): string[] {
  const texts: string[] = [];
  for (const node of walk(filling(row), mostNodes, isPassedOver)) {
    if (isElement(node)) continue;
    const text = cleanText(node.data, 200);
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
    if (texts.length >= mostTexts) break;
  }
  return texts;
}

/** The element that alone fills a row, and may be a button as a whole (BigBlueButton). */
function filling(row: Element): Element {
  let at = row;
  for (let down = 0; down < 6 && at.childElementCount === 1; down++) {
    const only = at.firstElementChild;
    if (!only || unread.has(only.localName)) break;
    at = only;
  }
  return at;
}

/** Icon fonts write a picture's name as text: `mic_off`, `more_vert`. */
const icons = new Set(
  'mic videocam keep close info add check search remove send chat apps help settings person people group groups domain devices'.split(
    ' ',
  ),
);

export const isIcon = (text: string): boolean => icons.has(text);

/**
 * What stands in a row and is nobody's name: icon words, timers, counts, names of streams, code. Asked only of a text that
 * no label repeats: somebody may call themselves `budi_santoso`.
 */
export const isNoise = (text: string): boolean =>
  isIcon(text) ||
  /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(text) ||
  /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i.test(text) ||
  /^[a-z]+(?:-[a-z]+)*-\d+$/.test(text) ||
  /^[a-z]{2,}(?:[A-Z][a-z]+)+$/.test(text) ||
  /^https?:/i.test(text) ||
  !/\p{L}|\d{4}/u.test(text);

/** `SA` or `Si` before `Siti Aminah`: an avatar without a picture. */
export function isInitials(text: string, name: string): boolean {
  if (text.length > 3 || text.length >= name.length) return false;
  if (name.toLowerCase().startsWith(text.toLowerCase()) && !name.includes(`${text} `)) return true;
  const letters = [...text.toLowerCase()];
  const starts = name
    .toLowerCase()
    .split(/[\s,.'’_-]+/)
    .map(word => [...word][0])
    .filter(letter => letter !== undefined);
  return letters.every(letter => starts.includes(letter)) && letters.length <= starts.length;
}

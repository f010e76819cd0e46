import { parsePersonName } from '../person-name.ts';
import { fold } from '../text.ts';
import { firstTitle } from '../titles.ts';
import { splitWebinarName } from '../webinar-name.ts';

/** A name as it is compared: without titles, degrees, agency and number. */
export interface NameWords {
  /** Folded, in their order: `siti`, `aminah`. */
  readonly words: readonly string[];
  /** The same in one spelling each: `Muh. Rizky`, `Mohammad Rizki`. */
  readonly sounds: readonly string[];
  /** The words in one order. */
  readonly wordKey: string;
  /** The sounds in one order: what all spellings of a name have in common. */
  readonly soundKey: string;
  /** The sounds without spaces: `Nur Aini`, `Nuraini`. */
  readonly soundText: string;
}

/** More words than this no name has; a text that does is cut. */
const mostWords = 10;

export function nameWords(name: string): NameWords {
  const words = fold(bareName(name))
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '')
    .slice(0, mostWords);
  const sounds = words.map(soundOf);
  const inOrder = (texts: readonly string[]): string => [...texts].sort().join(' ');
  return {
    words,
    sounds,
    wordKey: inOrder(words),
    soundKey: inOrder(sounds),
    soundText: sounds.join(''),
  };
}

/** Splitting a name costs more than all the rest, and most are saved without titles. */
function bareName(name: string): string {
  if (/^[\p{L}\p{M}'’ -]+$/u.test(name) && !/ - /.test(name) && !firstTitle(name)) return name;
  const person = /[_|/\d]|\s[-–—]\s?/.test(name) ? splitWebinarName(name).name : name;
  return parsePersonName(person).name;
}

/** First names that are often written short, as `soundOf` leaves them. */
const shortNames: Readonly<Record<string, string>> = {
  muh: 'muhamad',
  moh: 'muhamad',
  mohd: 'muhamad',
  mhd: 'muhamad',
  muhd: 'muhamad',
  mohamad: 'muhamad',
  mohamed: 'muhamad',
  muhamed: 'muhamad',
  mohammed: 'muhamad',
  muhammed: 'muhamad',
  mochamad: 'muhamad',
  mochammad: 'muhamad',
  mohammad: 'muhamad',
  muhammad: 'muhamad',
  abd: 'abdul',
  abdoel: 'abdul',
  gst: 'gusti',
  ngr: 'ngurah',
  wyn: 'wayan',
  kt: 'ketut',
};

/** The order matters: what an old spelling had is put right before the rest. */
const oneSpelling: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj|sy|sh/g, 's'],
  [/nj/g, 'ny'],
  [/^ch/, 'c'],
  [/ch|kh/g, 'h'],
  [/ph|v/g, 'f'],
  [/q/g, 'k'],
  [/z/g, 's'],
  [/([bdgt])h/g, '$1'],
  [/y|ie/g, 'i'],
  [/ae/g, 'ai'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=\p{L}{3})h$/u, ''],
];
const oldSpelling = /oe|dj|tj/;

/** Among 100,000 people there are far fewer names. */
const heardBefore = new Map<string, string>();
const mostSounds = 20_000;

/**
 * A word of a name in one of the spellings that Indonesian names have: `Soerjo` and `Suryo`, `Achmad` and `Ahmad`,
 * `Rizky` and `Rizki`, `Widjaja` and `Wijaya`, `Aisyah` and `Aisya`. For comparing only.
 */
export function soundOf(word: string): string {
  const known = heardBefore.get(word);
  if (known !== undefined) return known;
  const sound = heard(word);
  if (heardBefore.size < mostSounds) heardBefore.set(word, sound);
  return sound;
}

function heard(word: string): string {
  const short = Object.hasOwn(shortNames, word) ? shortNames[word] : undefined;
  if (short !== undefined) return short;
  // Where one letter is written the old way, so is a `j` for what is `y` today.
  let sound = oldSpelling.test(word) ? word.replace(/(?<!d|t|s|n)j/g, 'y') : word;
  for (const [letters, one] of oneSpelling) sound = sound.replace(letters, one);
  return sound;
}

const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Characters that draw nothing: soft hyphen, bidi controls, zero-width, annotation marks, tags, lone surrogates. */
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;
const control = /(?![\t\n])\p{Cc}/gu;
/** Letters that only look like a space: Hangul fillers, the empty Braille cell. */
const blankLetter = /[\u2800\u3164\uFFA0]/g;
/** Joiners mean something after a letter of the scripts from Arabic to Mongolian, and between emoji. */
const strayJoiner =
  /(?<![\u0600-\u18AF]|\uFE0F|\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200C\u200D]+|[\u200C\u200D]+(?![\u0600-\u18AF]|\p{Extended_Pictographic})/gu;

const visible = (text: string): string =>
  text
    .replace(lineBreak, '\n')
    .replace(control, '')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(blankLetter, ' ');

const bounded = (text: string, max: number): string =>
  text.length <= max
    ? text
    : text
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();

/** Enough of the raw text to fill `max` characters however much indentation a page has; the rest is never looked at. */
const beginning = (raw: string, max: number): string => raw.trimStart().slice(0, 20 * max + 1000);

/**
 * One line of what a reader sees: white space folded to single spaces, invisible and control characters removed,
 * at most `max` UTF-16 units, never half a surrogate pair. Nothing to see: the empty string.
 */
export function cleanText(raw: string | null | undefined, max = 300): string {
  if (!raw) return '';
  const text = raw.trim();
  // A page asks this of every text it has, and most are plain.
  if (text.length <= max && !/[^ -~]| {2}/.test(text)) return text;
  return bounded(visible(beginning(raw, max)).replace(/\s+/g, ' ').trim(), max);
}

/** Like `cleanText`, with line breaks kept and at most one empty line between paragraphs. */
export function cleanLines(raw: string | null | undefined, max = 5000): string {
  if (!raw) return '';
  const lines = visible(beginning(raw, max)).split('\n');
  const text = lines.map(line => line.replace(/\s+/g, ' ').trim()).join('\n');
  return bounded(text.replace(/\n{3,}/g, '\n\n').trim(), max);
}

/** Letters that Unicode does not decompose: `Đặng` and `Dang` compare as equal. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  ʼ: "'",
  '‘': "'",
};

/** For comparing only: compatibility forms, case, diacritics and white space folded (`RINA  Wijayá` -> `rina wijaya`). */
export function fold(text: string): string {
  return cleanText(text, 5000)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/[đðłøßæœþħıς’ʼ‘]/g, letter => plain[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

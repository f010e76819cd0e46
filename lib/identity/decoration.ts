/** Letters of mathematics and enclosed letters, used to style a name: compatibility forms of plain ones (NFKC). */
const styled =
  /(?:[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}\u24B6-\u24E9\uFF01-\uFF5E\uFB00-\uFB06]|(?=\p{L})[\u2102-\u2149])+/gu;
/** White letters on black, which Unicode does not decompose: 🅡, 🆁. */
const inverse = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
const letterA = 65;

/** Styled letters as plain ones (𝓡𝓲𝓷𝓪 is Rina); all else is left alone, since NFKC would change names such as `Mª José`. */
export const plainLetters = (text: string): string =>
  text
    .replace(styled, letters => letters.normalize('NFKC'))
    .replace(inverse, letter =>
      String.fromCharCode(letterA + (((letter.codePointAt(0) ?? 0) - 0x1f150) % 32)),
    )
    .normalize('NFC');

/** Emoji, arrows, stars and private-use pictures; not `®` and `™`, which belong to a certificate, nor `|` and `#`. */
const picture =
  /(?:(?![|®™℠])(?:[\p{So}\p{Sm}\p{Co}*]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0E|\uFE0F|\u200D|\u20E3))+/gu;

/** What people write around their name to be found, in the words seen on profiles. */
const notice =
  /^(?:(?:i['’]?m|i am|we['’]?re|we are|is|am|now|currently|actively|urgently|sedang|lagi|#)\s*)*(?:hiring|recruiting|open ?to ?work|open to (?:new )?opportunit(?:y|ies)|(?:looking|seeking) for .{1,40}|(?:mencari|cari) (?:kerja|pekerjaan|karyawan|lowongan)|job ?seeker)[\s!.]*$/i;

export const isNotice = (text: string): boolean => text.length <= 80 && notice.test(text.trim());

/** A name without pictures and notices, and the notices. Where nothing else is left, the text stays. */
export function undecorated(text: string): { text: string; remarks: string[] } {
  const [before = '', ...after] = text.split(/\s*[|¦│]+\s*|\s+[•·]+\s+/);
  const remarks: string[] = [];
  const kept: string[] = [];
  for (const segment of before.split(picture)) {
    const words = segment.replace(/(?<!\S)#\p{L}[\p{L}\p{N}_]*/gu, tag => {
      remarks.push(tag);
      return '';
    });
    const [, name = words, tail] = /^(.*\S)\s+[-–—]+\s*(\S.*)$/.exec(words) ?? [];
    if (isNotice(words)) remarks.push(words.trim());
    else if (tail && isNotice(tail)) {
      kept.push(name);
      remarks.push(tail.trim());
    } else kept.push(words);
  }
  const name = kept
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .trim();
  const rest = after.join(' | ').replace(picture, ' ').replace(/\s+/g, ' ').trim();
  if (/[\p{L}\p{N}]/u.test(name)) return { text: name, remarks: rest === '' ? remarks : [...remarks, rest] };
  return /\p{L}/u.test(rest) ? { text: rest, remarks } : { text, remarks: [] };
}

/** What XML 1.0 cannot hold, and the carriage return, which its readers make a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfit = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
/** A text that would be read as such a character. */
const mistakable = /_(?=x[\dA-Fa-f]{4}_)/g;
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const rare = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD]|_x/;

/** The longest text of a cell, in UTF-16 units (Excel's specifications and limits): a longer one damages the file. */
const longest = 32_767;

/** A text between tags, as SpreadsheetML writes it (ECMA-376, ST_Xstring): `\r` is `_x000D_`, `_x000D_` is `_x005F_x000D_`. */
export function xmlText(text: string): string {
  const fit = rare.test(text) ? fitting(text) : text;
  return /[&<>]/.test(fit) ? fit.replace(/[&<>]/g, sign => signs[sign] ?? sign) : fit;
}

const fitting = (text: string): string =>
  text
    .toWellFormed()
    .replace(mistakable, '_x005F_')
    .replace(unfit, char => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** A longer text is cut where an item of a list ends, else where it must. */
export function cellText(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ; ', longest);
  return text.slice(0, end > 0 ? end : longest).toWellFormed();
}

/** `AB` for 27. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

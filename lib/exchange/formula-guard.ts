/** White space, control and invisible characters: spreadsheets skip some of them before they look for a formula. */
const skipped = /^[\s\p{Cc}\p{Cf}]+/u;
/** ASCII and the full-width forms, which Excel reads alike in East Asian settings (OWASP, CSV Injection). */
const trigger = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** What is no formula though it, or what stands before it in the cell, begins like one. */
const harmless = [
  /^\+?[\d\s()./\u2011-]{1,40}(?:(?:x|ext\.?)\s?\d{1,6})?$/i, // +62 812-3456-7890, +62 21 555 0100 ext 3
  /^[+-]\d{1,30}(?:[.,]\d{1,30}){0,10}\s?%?$/, // -5, +1.250,75
  /^@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}(?:@[\p{L}\p{N}.-]{1,253})?$/u, // @rina, @rina@contoh.id
  /^[+\-@]$/,
];

/** Whether a spreadsheet could take the text for a formula. A list in one cell is harmless when each of its items is. */
function couldRun(text: string): boolean {
  // What follows a tab or a line break may be taken for a cell of its own.
  if (/^[\t\r\n]/.test(text)) return true;
  const visible = trigger.test(text) ? text : text.replace(skipped, '');
  if (!trigger.test(visible)) return false;
  return !visible.split(';').every(item => harmless.some(shape => shape.test(item.trim())));
}

/** Nothing that begins with a letter or a digit of ASCII runs: that spares nearly every cell the rest. */
const isPlain = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (
    (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)
  );
};

const isGuarded = (text: string): boolean => !isPlain(text) && couldRun(text.replace(/^'+/, ''));

/**
 * Puts an apostrophe before a text that could run as a formula (and before one that has an apostrophe there already).
 * Telephone numbers, signed numbers and handles stay as they are. `unguarded` takes exactly that back.
 */
export const guarded = (text: string): string => (isGuarded(text) ? `'${text}` : text);

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && isGuarded(cell) ? cell.slice(1) : cell;

/**
 * A list in one cell: `bandung ; webinar 2026`. In an item `\` comes before what would be read otherwise: a semicolon, a
 * backslash, white space at an edge. Empty items are left out.
 */
export const joinList = (items: readonly string[]): string =>
  items
    .filter(item => item !== '')
    .map(item => item.replace(/[\\;]|^\s|\s$/g, '\\$&'))
    .join(' ; ');

/** The items of such a cell, or of one written by hand: `a;b`, with or without spaces around. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let item = '';
  let end = 0; // where the white space at the item's end begins that is not escaped
  const finish = (): void => {
    if (end > 0) items.push(item.slice(0, end));
    item = '';
    end = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (char === '\\' && /[\\;\s]/.test(next)) {
      item += next;
      end = item.length;
      at++;
    } else if (char === ';') finish();
    else if (!/\s/.test(char)) {
      item += char;
      end = item.length;
    } else if (item !== '') item += char;
  }
  finish();
  return items;
}

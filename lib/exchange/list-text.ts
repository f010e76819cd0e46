/**
 * A list in one cell: `bandung ; webinar 2026`. In an item `\` comes before what would be read otherwise: a semicolon, a
 * backslash, white space at an edge. Empty items are left out.
 */
export function joinList(items: readonly string[] = []): string {
  let text = '';
  for (const item of items) {
    if (item === '') continue;
    // Most items are plain, and a file has a million of them.
    const escaped = hasMark.test(item) || hasEdge(item) ? item.replace(mark, '\\$&') : item;
    text = text === '' ? escaped : `${text} ; ${escaped}`;
  }
  return text;
}

const hasMark = /[\\;]/;
const mark = /[\\;]|^\s|\s$/g;

/** Whether white space is at an edge of the text. */
export const hasEdge = (text: string): boolean => text.trim().length !== text.length;

/** The items of such a cell, or of one written by hand: `a;b`, with or without spaces around. */
export function splitList(text: string): string[] {
  if (!hasMark.test(text)) {
    const only = text.trim();
    return only === '' ? [] : [only];
  }
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

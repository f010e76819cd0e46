/** What any program may take for the end of a line: Python's `splitlines` ends one at each of these. */
const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const control = /(?![\t\n])\p{Cc}/gu;
const unusual = /(?![\t\n])\p{Cc}|[\u2028\u2029]/u;

/** Whether a text can stand in a card as it is: line breaks are LF, nothing else is a control character. */
export const isPlain = (text: string): boolean => !unusual.test(text) && text.isWellFormed();

/** The same text with line breaks as LF and without what no card can hold: control characters, half surrogate pairs. */
export const plainText = (text: string): string =>
  isPlain(text) ? text : text.replace(lineBreak, '\n').replace(control, '').toWellFormed();

/** A text as a value or a component (RFC 6350 3.4): nothing in it can end the component, the value or the line. */
export const escaped = (text: string): string =>
  plainText(text)
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** What was escaped; `\:` too, which Apple writes into addresses. A backslash at the end stays. */
export const unescaped = (value: string): string =>
  value.includes('\\')
    ? value.replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
    : value;

/** The parts of a structured value or of a list, still escaped. */
export function splitUnescaped(value: string, separator: ';' | ','): string[] {
  if (!value.includes('\\')) return value.split(separator);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '\\') at++;
    else if (char === separator) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(value.slice(from));
  return parts;
}

/** JSON of printable characters and LF-free, so that any text survives in a value. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /\p{Cc}|[\u2028\u2029]/gu,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

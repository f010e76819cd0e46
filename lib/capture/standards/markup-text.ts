/** Names of characters, and the characters in that order. */
const names = 'amp lt gt quot apos nbsp ndash mdash rsquo ldquo rdquo szlig'.split(' ');
const characters = '&<>"\' –—’“”ß';
/** What is put on a letter: `eacute` is `é`. */
const marks = 'grave acute circ tilde uml cedil'.split(' ');
const combining = '\u0300\u0301\u0302\u0303\u0308\u0327';

const namedCharacter = (name: string): string | undefined => {
  const mark = combining[marks.indexOf(name.slice(1))];
  return mark ? (name[0] + mark).normalize() : characters[names.indexOf(name)];
};

/** Character references decoded once: `O&#039;Brien` -> `O'Brien`, `&amp;amp;` -> `&amp;`. Unknown names stay. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return namedCharacter(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });

/** Text of a string that holds markup, escaped or not, as WordPress writes descriptions: `&lt;p&gt;Halo&lt;/p&gt;`. */
export const markupText = (raw: string): string => {
  const text = decodeEntities(raw.slice(0, 20_000));
  return text.includes('<')
    ? text
        .replace(/<(?:\/?(?:p|div|li|ul|ol|h[1-6]|tr)\b[^<>]*|br\s{0,5}\/?)>/gi, '\n')
        .replace(/<\/?[a-z][^<>]*>/gi, '')
    : text;
};

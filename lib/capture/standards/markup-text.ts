const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  szlig: 'ß',
};
/** What is put on a letter: `eacute` is `é`. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

const namedCharacter = (name: string): string | undefined => {
  const mark = marks[name.slice(1)];
  return Object.hasOwn(named, name) ? named[name] : mark && (name.charAt(0) + mark).normalize();
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

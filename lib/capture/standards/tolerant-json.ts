/**
 * JSON as pages write it: comments, trailing commas, raw control characters and unescaped quotes in strings, wrong
 * escapes, several values in a row, HTML comment or CDATA around it, a semicolon after it. One value is given as
 * itself, several as an array; undefined when nothing can be made of it. Linear in the length; nesting costs no stack.
 */
export function parseTolerantJson(text: string): unknown {
  const strict = parse(text);
  if (strict !== undefined) return strict;
  const values = parse(`[${repaired(text)}]`);
  return Array.isArray(values) && values.length === 1 ? values[0] : values;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Sticky: each matches only where the last one ended, so that the text is read once.
const ignored = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<!--|-->|<!\[CDATA\[|\]\]>|[\s;\uFEFF]+/y;
const plainText = /[^"\\\p{Cc}]+/uy;
/** What may follow a string; a comma in an object is followed by a name. */
const inObject = /\s*(?:$|[:}/]|,\s*(?:["}/]|$))/y;
const inArray = /\s*(?:$|[\]/]|,\s*(?:["{[\]/\d-]|true\b|false\b|null\b|$))/y;
const word = /[^\s"{}[\],:;/<]+/y;

function repaired(text: string): string {
  const out: string[] = [];
  let at = 0;
  const open: string[] = [];
  let comma = false;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const push = (token: string): void => {
    if (comma) out.push(',');
    comma = false;
    out.push(token);
  };
  while (at < text.length) {
    if (take(ignored)) continue;
    const character = text[at] ?? '';
    if (character === '"') {
      push(string());
    } else if (character === ',') {
      at++;
      // Held back until a value follows: a trailing comma never does.
      comma = out.length > 0;
    } else if (character === '}' || character === ']') {
      at++;
      open.pop();
      out.push(character);
      // After a whole value only another whole value can follow.
      comma = open.length === 0;
    } else if (character === '{' || character === '[') {
      at++;
      push(character);
      open.push(character);
    } else if (character === ':') {
      at++;
      out.push(character);
    } else {
      push(take(word) || text[at++] || '');
    }
  }
  return out.join('');

  function string(): string {
    at++;
    let content = '"';
    while (at < text.length) {
      content += take(plainText);
      const character = text[at++] ?? '"';
      if (character === '\\') content += escaped(text[at++] ?? '\\');
      else if (character !== '"') content += JSON.stringify(character).slice(1, -1);
      else if (endsString()) break;
      else content += '\\"';
    }
    return `${content}"`;
  }

  function escaped(character: string): string {
    if (character === 'u' && /^[\da-f]{4}/i.test(text.slice(at, at + 4))) return '\\u';
    if ('"\\/bfnrt'.includes(character)) return `\\${character}`;
    return character === "'" ? "'" : `\\\\${JSON.stringify(character).slice(1, -1)}`;
  }

  /** A quote ends its string when what follows can follow a value: `"He said "yes", twice"` holds two that do not. */
  function endsString(): boolean {
    const rest = open.at(-1) === '[' ? inArray : inObject;
    rest.lastIndex = at;
    return rest.test(text);
  }
}

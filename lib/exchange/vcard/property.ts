import type { ContentLine } from './content-lines.ts';
import { splitUnescaped, unescaped } from './escaped-text.ts';
import { decodedBytes, decodedQuotedPrintable } from './quoted-printable.ts';

/** One property of a card: `item1.TEL;TYPE=WORK:+62 21 555 0100`. */
export interface Property {
  /** Of the file; the first is 1. */
  readonly line: number;
  /** `item1`, as written. */
  readonly group?: string;
  /** In capitals. */
  readonly name: string;
  /** By name in capitals. A bare word of 2.1, `TEL;WORK:`, is a TYPE. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** Without its encoding, still escaped. */
  readonly value: string;
  /** The line unfolded, verbatim; one in the syntax or an encoding of 2.1 alone as 3.0 and 4.0 would write it. */
  readonly text: string;
}

/** Properties whose base64 is data; that of others is a text. */
const binary: ReadonlySet<string> = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-MS-CARDPICTURE']);

/** More parameters, or items of one component, than anybody has. */
const mostItems = 100;

const encodings = /^(?:QUOTED-PRINTABLE|BASE64|B|[78]BIT)$/i;

/** What stands before the colon. */
interface Head {
  readonly group?: string;
  /** As written. */
  readonly word: string;
  readonly params: Property['params'];
  /** In capitals. */
  readonly encoding: string;
  /** In the syntax of 2.1 alone. */
  readonly isOld: boolean;
}

/** A file has a dozen heads, each of them once in every card. */
const heads = new Map<string, Head | undefined>();
const mostHeads = 1000;

/** To be called after a file: what was cut out of its text holds the whole text in memory. */
export const forgetHeads = (): void => heads.clear();

function headOf(text: string): Head | undefined {
  if (heads.has(text)) return heads.get(text);
  const head = readHead(text);
  if (heads.size < mostHeads && text.length < 200) heads.set(text, head);
  return head;
}

function readHead(text: string): Head | undefined {
  const [start = '', ...written] = outsideQuotes(text, ';');
  const [, group, word] = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(start.trim()) ?? [];
  if (word === undefined) return undefined;
  const params = new Map<string, string[]>();
  for (const param of written.slice(0, mostItems)) {
    const [, key = '', all = ''] = /^\s*([\w-]+)\s*=(.*)$/s.exec(param) ?? [];
    const bare = encodings.test(param.trim()) ? 'ENCODING' : 'TYPE';
    const name = key === '' ? bare : key.toUpperCase();
    const values = valuesOf(name, key === '' ? param : all);
    if (values.length > 0) params.set(name, [...(params.get(name) ?? []), ...values]);
  }
  const encoding = params.get('ENCODING')?.[0]?.toUpperCase() ?? '';
  const isOld =
    params.has('CHARSET') ||
    (encoding !== '' && encoding !== 'B') ||
    written.some(param => !/^[\w-]+=/.test(param));
  return { ...(group && { group }), word, params, encoding, isOld };
}

/** The property of a line, or undefined where it is none. Takes what stands in quotes as it is, and RFC 6868's `^n ^' ^^`. */
export function propertyOf({ line, text }: ContentLine): Property | undefined {
  const colon = colonOf(text);
  const head = colon === -1 ? undefined : headOf(text.slice(0, colon));
  if (!head) return undefined;
  const { group, word, params, encoding } = head;
  const name = word.toUpperCase();
  const raw = text.slice(colon + 1);
  const value = encoding === '' ? raw : decoded(name, raw, encoding, params.get('CHARSET')?.[0]);
  const isOld = head.isOld || value !== raw;
  return {
    line,
    ...(group && { group }),
    name,
    params,
    value,
    text: isOld ? rewritten(group, word, params, value) : text,
  };
}

/** The colon that begins the value; one in quotes belongs to a parameter, unless a quote is never closed. */
function colonOf(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) isQuoted = !isQuoted;
    else if (char === 0x3a && !isQuoted) return at;
  }
  return text.indexOf(':');
}

function outsideQuotes(text: string, separator: ';' | ','): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') isQuoted = !isQuoted;
    else if (char === separator && !isQuoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function valuesOf(name: string, written: string): string[] {
  const values = outsideQuotes(written, ',').map(value => value.trim().replace(/^"([^"]*)"$/, '$1'));
  // `TYPE="work,voice"` means two types.
  const parts = name === 'TYPE' ? values.flatMap(value => value.split(',')) : values;
  return parts
    .map(value =>
      value.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^')),
    )
    .filter(value => value.trim() !== '');
}

function decoded(name: string, raw: string, encoding: string, charset: string | undefined): string {
  if (encoding === 'QUOTED-PRINTABLE')
    return decodedQuotedPrintable(raw, charset).replace(/\r\n?|\n/g, '\\n');
  if (encoding !== 'B' && encoding !== 'BASE64') return raw;
  const data = raw.replace(/\s+/g, '');
  if (binary.has(name) || !/^[A-Za-z\d+/]+={0,2}$/.test(data)) return binary.has(name) ? data : raw;
  try {
    const bytes = Uint8Array.from(atob(data), char => char.charCodeAt(0));
    return decodedBytes(bytes, charset).replace(/\r\n?|\n/g, '\\n');
  } catch {
    return raw;
  }
}

function rewritten(
  group: string | undefined,
  name: string,
  params: Property['params'],
  value: string,
): string {
  const isData = binary.has(name.toUpperCase()) && /^B/i.test(params.get('ENCODING')?.[0] ?? '');
  const kept = [...params].filter(([param]) => param !== 'ENCODING' && param !== 'CHARSET');
  const written = kept.map(([param, values]) => `;${param}=${values.map(paramValue).join(',')}`);
  // 2.1 knows no lists: a comma in an address is only a comma.
  const said = /^(?:ADR|LABEL)$/i.test(name)
    ? value.replace(/\\[\s\S]|,/g, sign => (sign === ',' ? '\\,' : sign))
    : value;
  return `${group ? `${group}.` : ''}${name}${isData ? ';ENCODING=b' : ''}${written.join('')}:${said}`;
}

/** A parameter's value (RFC 6868): quotes as `^'`, line breaks as `^n`, in quotes where it must be. */
export function paramValue(value: string): string {
  const text = value.replace(/[\^\n"]/g, char => (char === '\n' ? '^n' : char === '"' ? "^'" : '^^'));
  return /[,;:]/.test(text) ? `"${text}"` : text;
}

/** The TYPEs of a property in lower case. */
export const typesOf = ({ params }: Property): string[] =>
  (params.get('TYPE') ?? []).map(type => type.trim().toLowerCase());

/** 1 is the most wanted (RFC 6350 5.3); 2.1 and 3.0 know only one that is preferred. */
export function preferenceOf(property: Property): number {
  const number = Number(property.params.get('PREF')?.[0] ?? Number.NaN);
  if (number >= 1 && number <= 100) return number;
  return typesOf(property).includes('pref') ? 1 : 101;
}

/** The value as one text. */
export const textOf = ({ value }: Property): string => unescaped(value);

/** The components of a structured value, each as its list of texts without empty ones. */
export const componentsOf = ({ value }: Property): string[][] =>
  splitUnescaped(value, ';').map(component =>
    splitUnescaped(component, ',')
      .slice(0, mostItems)
      .map(unescaped)
      .filter(item => item.trim() !== ''),
  );

/** Whether nothing is said: phones write `ADR:;;;;;;`, `NOTE:` and `TEL:-`. */
export const isEmpty = ({ value }: Property): boolean => /^[;,\s-]*$/.test(value);

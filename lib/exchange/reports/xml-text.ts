/** What is told of an XML document, part by part. Names come without their prefix: `x:row` is `row`. */
export interface XmlListener {
  readonly open?: (name: string, tag: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
        if (name) return entities[name.toLowerCase()] ?? all;
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;

/**
 * Walks through XML as spreadsheets write it, tolerant and in one pass. Only the five entities of the standard are known,
 * and none can be declared: a document type is passed over like a comment.
 */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (text && start !== at) text(unescaped(xml.slice(at, start === -1 ? undefined : start)));
    if (start === -1) return;
    const [opening, closing] = bracketAt(xml, start);
    const end = xml.indexOf(closing, start + opening.length);
    if (end === -1) return;
    at = end + closing.length;
    if (opening === '<![CDATA[') text?.(xml.slice(start + opening.length, end));
    if (opening !== '<') continue;
    if (xml[start + 1] === '/') {
      close?.(localName(xml.slice(start + 2, end)));
      continue;
    }
    const tag = xml.slice(start + 1, end);
    const name = localName(tag);
    open?.(name, tag);
    if (tag.endsWith('/')) close?.(name);
  }
}

function bracketAt(xml: string, at: number): readonly [string, string] {
  const next = xml[at + 1];
  if (next === '?') return ['<?', '?>'];
  if (next !== '!') return ['<', '>'];
  if (xml.startsWith('<!--', at)) return ['<!--', '-->'];
  return xml.startsWith('<![CDATA[', at) ? ['<![CDATA[', ']]>'] : ['<!', '>'];
}

const localName = (tag: string): string => /^(?:[\w.-]{1,50}:)?([\w.-]{1,50})/.exec(tag)?.[1] ?? '';

/** The value of an attribute in a tag. */
export const attribute = (tag: string, name: 'r' | 't'): string =>
  (name === 'r' ? /\sr="([^"<]{0,50})"/ : /\st="([^"<]{0,50})"/).exec(tag)?.[1] ?? '';

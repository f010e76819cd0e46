/** The characters of a text, outside of the memory that is cleaned up: one byte each where all are in ISO 8859-1, else UTF-16. */
export type TextBytes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** What the platform's decoder of one-byte texts reads as something else: it takes ISO 8859-1 for windows-1252. */
const isNarrow = (code: number): boolean => code < 0x80 || (code > 0x9f && code <= 0xff);

export function bytesOf(text: string): TextBytes {
  const narrow = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isNarrow(code)) return wideBytesOf(text);
    narrow[at] = code;
  }
  return narrow;
}

function wideBytesOf(text: string): Uint16Array<ArrayBuffer> {
  const wide = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) wide[at] = text.charCodeAt(at);
  return wide;
}

const narrowText = new TextDecoder('windows-1252');
const wideText = new TextDecoder('utf-16', { fatal: true, ignoreBOM: true });

export function textOf(bytes: TextBytes): string {
  if (bytes instanceof Uint8Array) return narrowText.decode(bytes);
  try {
    return wideText.decode(bytes);
  } catch {
    // Half a character, which a page cut in two, is kept as it was.
    return Array.from(bytes, code => String.fromCharCode(code)).join('');
  }
}

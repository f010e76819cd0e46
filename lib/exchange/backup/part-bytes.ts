/** The bytes of a text that comes in parts, in UTF-8: a text of hundreds of megabytes is never one string. */
export function bytesOfParts(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = parts.map(part => encoder.encode(part));
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** `sha256:` and 64 hexadecimal digits, of the text in UTF-8. */
export async function checksumOf(parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytesOfParts(parts));
  return `sha256:${Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')}`;
}

const decoders = new Map<string, TextDecoder | undefined>();

function decoderOf(charset: string): TextDecoder | undefined {
  const known = decoders.get(charset);
  if (known || decoders.has(charset) || decoders.size > 50) return known;
  let decoder: TextDecoder | undefined;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    // A charset that nobody knows.
  }
  decoders.set(charset, decoder);
  return decoder;
}

/** Bytes as text: by the charset that is named, else as UTF-8, else as what Windows calls Latin-1. */
export function decodedBytes(bytes: Uint8Array, charset = ''): string {
  for (const name of [charset.trim().toLowerCase(), 'utf-8']) {
    try {
      const text = name === '' ? undefined : decoderOf(name)?.decode(bytes);
      if (text !== undefined) return text;
    } catch {
      // Not what the card says it is.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/**
 * A quoted-printable value (RFC 2045 6.7) without its soft line breaks: `J=C3=B6rg`. ASCII beside the escapes belongs to the
 * same bytes, as the second half of a letter in Shift_JIS does; other letters were decoded with the file and stay.
 */
export const decodedQuotedPrintable = (value: string, charset?: string): string =>
  value.replace(/\p{ASCII}+/gu, ascii =>
    ascii.includes('=') ? decodedBytes(bytesOf(ascii), charset) : ascii,
  );

function bytesOf(ascii: string): Uint8Array {
  const bytes = new Uint8Array(ascii.length);
  let length = 0;
  for (let at = 0; at < ascii.length; at++) {
    const hex = ascii.charAt(at) === '=' ? /^[\dA-F]{2}/i.exec(ascii.slice(at + 1, at + 3))?.[0] : undefined;
    bytes[length++] = hex === undefined ? ascii.charCodeAt(at) : Number.parseInt(hex, 16);
    if (hex !== undefined) at += 2;
  }
  return bytes.subarray(0, length);
}

/** Two decoders, each kept: a file may have many spoiled bytes. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The text of a file that is not all UTF-8: nearly all of it, with a letter cut off or a card of an old telephone between
 * others, or all windows-1252. Each line with letters beyond ASCII speaks for one of the two; in a file of UTF-8 only the
 * bytes that are none are read as windows-1252.
 */
export function mixedText(bytes: Uint8Array): string {
  const whole = withoutSplitLetters(bytes);
  return isMostlyUtf8(whole) ? patched(whole) : windows1252.decode(bytes);
}

/** In windows-1252 two letters that happen to be one of UTF-8 (`Ã©`) are rare, so that a tie is of two encodings. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let lines = 0;
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      const length = letterLength(bytes, at);
      if (length === 0) bad++;
      else good++;
      at += Math.max(0, length - 1);
    } else if (byte === 0x0a || byte === 0x0d) {
      lines += vote(good, bad);
      good = 0;
      bad = 0;
    }
  }
  return lines + vote(good, bad) >= 0;
}

const vote = (good: number, bad: number): number => (good + bad === 0 ? 0 : good >= bad ? 1 : -1);

function patched(bytes: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = letterLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(from, at)));
    from = at;
    while (at < bytes.length && letterLength(bytes, at) === 0) at++;
    parts.push(windows1252.decode(bytes.subarray(from, at)));
    from = at;
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return parts.join('').replace(/^\uFEFF/, '');
}

/** How many bytes the letter of UTF-8 at a place has (RFC 3629 4); 0 where there is none. */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let next = at + 2; next < at + length; next++) if (!isContinuation(bytes[next])) return 0;
  return length;
}

const isContinuation = (byte = 0): boolean => byte >= 0x80 && byte < 0xc0;

const isFoldedFile = (bytes: Uint8Array): boolean =>
  /BEGIN\s?:\s?(?:VCARD|VCALENDAR)/i.test(windows1252.decode(bytes.subarray(0, 5000)));

/**
 * Old programs fold the lines of vCard and iCalendar inside a letter (RFC 6350 3.2). Its last bytes are put before the fold:
 * the lines keep their numbers.
 */
function withoutSplitLetters(bytes: Uint8Array): Uint8Array {
  if (!isFoldedFile(bytes)) return bytes;
  // Node's `Buffer` gives a view with `slice`.
  const whole = new Uint8Array(bytes);
  for (let fold = bytes.indexOf(0x0a); fold >= 0; fold = bytes.indexOf(0x0a, fold + 1)) {
    const end = bytes[fold - 1] === 0x0d ? fold - 1 : fold;
    const isFold = bytes[fold + 1] === 0x20 || bytes[fold + 1] === 0x09;
    if (!isFold || (bytes[end - 1] ?? 0) < 0x80) continue;
    let rest = fold + 2;
    while (rest < fold + 5 && isContinuation(bytes[rest])) rest++;
    whole.set(bytes.subarray(fold + 2, rest), end);
    whole.set(bytes.subarray(end, fold + 2), end + rest - fold - 2);
  }
  return whole;
}

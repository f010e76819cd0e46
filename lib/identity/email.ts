/** The pattern of `<input type=email>` (HTML Living Standard, "valid email address"), with a top-level domain. */
const valid =
  /^[a-z\d.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // `%E9`: not UTF-8
  }
}

/**
 * One bare address with its domain in lower case: from `rina@Contoh.ID`, `mailto:rina@contoh.id?subject=x` and
 * `"Rina W." <rina@contoh.id>`. Several addresses, or none: undefined.
 */
export function normalizeEmail(raw: string): string | undefined {
  if (raw.length > 2000) return undefined;
  const link = /^\s*mailto:([^?]*)/i.exec(raw)?.[1];
  const text = (link === undefined ? raw : unescaped(link)).trim();
  const address = /^[^<>]*<([^<>]*)>$/.exec(text)?.[1]?.trim() ?? text;
  // RFC 5321 4.5.3.1.3: a path has at most 256 octets, two of them the angle brackets.
  if (address.length > 254 || !valid.test(address)) return undefined;
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

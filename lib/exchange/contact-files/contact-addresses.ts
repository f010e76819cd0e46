import { normalizeEmail } from '../../identity/email.ts';
import { profileOf, safeLink } from '../../identity/profile-key.ts';

/** The addresses in a cell, several parted by `:::`, semicolons, commas, spaces or in JSON. `onBad` is told what is none. */
export function emailsIn(cell: string, onBad: (text: string) => void): string[] {
  const whole = normalizeEmail(cell);
  if (whole) return [whole];
  const parts = cell
    .slice(0, 5000)
    .split(/[\s;,"[\]<>]+|:::/)
    .filter(part => part !== '');
  // `Rina Wijaya <rina@contoh.id>`: words beside an address are no addresses.
  const said = parts.some(part => part.includes('@')) ? parts.filter(part => part.includes('@')) : parts;
  return said.flatMap(part => {
    const address = normalizeEmail(part);
    if (!address) onBad(part);
    return address ?? [];
  });
}

/** An http(s) address in its one form; `contoh.id/rina` is read as https. */
export function webAddress(text: string): string | undefined {
  const profile = profileOf(text);
  if (profile) return profile.url;
  const isWhole = /^https?:/i.test(text);
  if (!isWhole && !/^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,10}(?:[/?#:]|$)/i.test(text)) return undefined;
  const link = safeLink(isWhole ? text : `https://${text}`);
  return link?.startsWith('http') ? link : undefined;
}

/** The web addresses in a cell. `onBad` is told what is none. Google's older files write `https\://contoh.id`. */
export const webAddressesIn = (cell: string, onBad: (text: string) => void): string[] =>
  cell
    .slice(0, 5000)
    .replaceAll('\\:', ':')
    .split(/[\s;"[\]]+|:::|,(?=\s|https?:|www\.|$)/)
    .flatMap(part => {
      if (part === '') return [];
      const address = webAddress(part);
      if (!address) onBad(part);
      return address ?? [];
    });

/**
 * The address of the profile, and the others. `own` come from a column for it; else the first that is somebody's profile at a
 * known site is it, else the first.
 */
export function profileAndLinks(
  own: readonly string[],
  others: readonly string[],
): { url?: string; links: string[] } {
  const url = own[0] ?? others.find(address => profileOf(address)) ?? others[0];
  const links = [...new Set([...own, ...others])].filter(address => address !== url);
  return { ...(url !== undefined && { url }), links };
}

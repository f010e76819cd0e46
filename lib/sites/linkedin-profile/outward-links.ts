import { safeLink } from '../../identity/profile-key.ts';

const notTheirs =
  /(?:^|\.)(?:linkedin\.com|licdn\.com|lnkd\.in|bing\.com|goo\.gl|apple\.com|microsoft\.com)$|^maps\.|^(?:www\.)?google\.[a-z.]+$/;

/** The http(s) addresses outside LinkedIn that a block links to, without LinkedIn's redirect and without maps. */
export function outwardLinks(block: Element, base: URL): string[] {
  const links = new Set<string>();
  for (const link of [...block.querySelectorAll('a[href^="http"]')].slice(0, 200)) {
    const address = safeLink(link.getAttribute('href') ?? '', base);
    if (!address?.startsWith('http')) continue;
    if (!notTheirs.test(new URL(address).hostname)) links.add(address);
  }
  return [...links].slice(0, 20);
}

import { safeLink } from '../../../lib/identity/profile-key.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import type { Topic } from '../../../lib/model/topic.ts';

/** Written in small letters: `S.Kom` is a degree, `s.kom.example` a host. */
const host = /^[a-z\d][a-z\d.-]{1,250}\.[a-z]{2,24}(?:[/?#]|$)/;

/** The host of an http(s) address: `blog.contoh.example`. */
export const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');

/**
 * A source as it is written in one line, `Blog BKN blog.contoh.example`: what looks like an address is its address, the other words
 * are its name; without any it is called by its host. Undefined: nothing was written.
 */
export function sourceOf(text: string): Topic['sources'][number] | undefined {
  const words = cleanText(text, 1000).split(' ').filter(Boolean);
  const at = words.findIndex(word => /^https?:\/\//i.test(word) || host.test(word));
  const written = words[at];
  const url =
    written === undefined ? undefined : safeLink(/^https?:/i.test(written) ? written : `https://${written}`);
  const name = words.filter((_, index) => index !== at || url === undefined).join(' ');
  if (url !== undefined) return { name: name || hostOf(url), url };
  return name === '' ? undefined : { name };
}

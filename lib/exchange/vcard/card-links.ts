import { profileOf, safeLink } from '../../identity/profile-key.ts';
import { type Property, textOf, typesOf } from './property.ts';

/** Where an account of that name has its profile, by the name that cards give the service. */
const homes: Readonly<Record<string, string>> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  twitter: 'https://x.com/',
  x: 'https://x.com/',
  instagram: 'https://www.instagram.com/',
  facebook: 'https://www.facebook.com/',
  threads: 'https://www.threads.com/@',
  youtube: 'https://www.youtube.com/@',
};
/** What our own cards and Apple's call the service of a profile's key. */
const services: Readonly<Record<string, { type: string; label: string }>> = {
  linkedin: { type: 'linkedin', label: 'LinkedIn' },
  'linkedin-id': { type: 'linkedin', label: 'LinkedIn' },
  github: { type: 'github', label: 'GitHub' },
  x: { type: 'twitter', label: 'X' },
  instagram: { type: 'instagram', label: 'Instagram' },
  facebook: { type: 'facebook', label: 'Facebook' },
  threads: { type: 'threads', label: 'Threads' },
  youtube: { type: 'youtube', label: 'YouTube' },
  meetup: { type: 'meetup', label: 'Meetup' },
  luma: { type: 'luma', label: 'Luma' },
};

/** The service of a profile's address, and whose account it is; undefined for other addresses. */
export function serviceOf(address: string): { type: string; label: string; user: string } | undefined {
  const key = profileOf(address)?.key ?? '';
  const service = services[key.slice(0, key.indexOf(':'))];
  return service && { ...service, user: key.slice(key.indexOf(':') + 1) };
}

const longest = 2000;

/** Whether an address is one that we keep: http or https, absolute. */
export const isWebAddress = (text: string): boolean =>
  text.length <= longest && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

/** An address as people write it, `www.contoh.id` too; undefined for what is not of the web. */
function webAddress(written: string): string | undefined {
  const text = written.trim();
  const isBare = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}(?:[/?#]|$)/i.test(text);
  const address = safeLink(isBare ? `https://${text}` : text);
  return address !== undefined && isWebAddress(address) ? address : undefined;
}

/** An account that is named instead of addressed: `X-SOCIALPROFILE;TYPE=twitter:@rina`. */
function accountAddress(property: Property): string | undefined {
  const service = property.params.get('SERVICE-TYPE')?.[0]?.toLowerCase();
  const home = [service, ...typesOf(property)].map(type => homes[type ?? '']).find(Boolean);
  const user = property.params.get('X-USER')?.[0] ?? property.params.get('USERNAME')?.[0];
  const names = [textOf(property).replace(/^[a-z-]{1,20}:/i, ''), user ?? ''];
  const name = names.map(text => text.trim().replace(/^@/, '')).find(text => /^[\w.-]{2,60}$/.test(text));
  const address = home && name ? home + name : undefined;
  return address && profileOf(address) ? address : undefined;
}

/** The address of URL, SOCIALPROFILE (RFC 9554) or Apple's X-SOCIALPROFILE, a profile's in its one form. */
export function addressOf(property: Property): string | undefined {
  const address =
    webAddress(textOf(property)) ?? (property.name === 'URL' ? undefined : accountAddress(property));
  return address && (profileOf(address)?.url ?? address);
}

/** The address that is the person's own, LinkedIn's before other profiles before websites, and the others. */
export function chosenAddresses(addresses: readonly string[]): { url?: string; links: string[] } {
  const url =
    addresses.find(address => serviceOf(address)?.type === 'linkedin') ??
    addresses.find(serviceOf) ??
    addresses[0];
  return { ...(url && { url }), links: addresses.filter(address => address !== url) };
}

/** An address as a value: what would end a value or a component somewhere is written as `%2C`. */
export const uriValue = (address: string): string =>
  address.toWellFormed().replace(/[^!-+\--:<-[\]-~]/gu, char => encodeURIComponent(char));

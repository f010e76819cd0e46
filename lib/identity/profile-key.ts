import { platforms, reservedHandles } from './platforms.ts';
import { cleanText } from './text.ts';

/** Longer addresses are not profiles, and are not kept as links. */
const longest = 2000;

/** Who someone is on a site: a key that is unique among all sites, and the one address that we keep. */
export interface Profile {
  readonly key: string;
  readonly url: string;
}

/** An http(s) address; `linkedin.com/in/rina`, as sites show their own addresses, is read as https. */
function webAddress(address: string | URL): URL | undefined {
  if (typeof address !== 'string') return webAddress(address.href);
  const text = address.length > 2 * longest ? '' : address.trim();
  if (text === '' || text.length > longest) return undefined;
  const url =
    URL.parse(text) ??
    (/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$)/i.test(text) ? URL.parse(`https://${text}`) : null);
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
    ? url
    : undefined;
}

/** Readable and in one form: `%C3%A9` and `é`. What separates (`%2F`, `%3F`) stays as it is. `%E9` is not UTF-8. */
function decodedPath({ pathname }: URL): string | undefined {
  try {
    return decodeURI(pathname).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** `www.linkedin.com`, `linkedin.com`, the mobile hosts and the country hosts (`id.linkedin.com`); never a look-alike. */
export const isLinkedInHost = (host: string): boolean =>
  /^(?:(?:www|m|touch|[a-z]{2})\.)?linkedin\.com$/.test(host.toLowerCase());

/** LinkedIn's member ids stand where a slug may stand. They are case-sensitive; ACw… comes from Sales Navigator. */
const memberId = /^AC[a-z]AA[\w-]{3,60}$/;

function linkedInProfile(url: URL): Profile | undefined {
  const path = decodedPath(url) ?? '';
  const [, slug] =
    /^\/(?:mwlite\/)?(?:profile\/)?in\/([^/]+)/.exec(path) ??
    /^\/sales\/(?:lead|people)\/([^/,]+)/.exec(path) ??
    [];
  if (!slug) return undefined;
  if (memberId.test(slug)) return { key: `linkedin-id:${slug}`, url: `https://www.linkedin.com/in/${slug}` };
  if (path.startsWith('/sales/')) return undefined;
  const name = slug.toLowerCase().normalize('NFC');
  // `me` is whoever is signed in, `unknown` whoever is hidden from them.
  if (name === 'me' || name === 'unknown' || /[\s\\%<>"]/.test(name) || cleanText(name, 200) !== name)
    return undefined;
  return { key: `linkedin:${name}`, url: `https://www.linkedin.com/in/${encodeURIComponent(name)}` };
}

function facebookId(url: URL): string | undefined {
  const id =
    url.pathname === '/profile.php'
      ? url.searchParams.get('id')
      : /^\/people\/[^/]+\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  return id && /^\d{5,20}$/.test(id) ? id : undefined;
}

/** `luma.com/user/usr-Ab12` (an id, case kept) or `luma.com/user/rina`; `lu.ma` redirects there. */
function lumaProfile(url: URL): Profile | undefined {
  const [, user] = /^\/user\/([\w.-]{2,60})\/?$/.exec(url.pathname) ?? [];
  if (!user) return undefined;
  const name = user.startsWith('usr-') ? user : user.toLowerCase();
  return { key: `luma:${name}`, url: `https://luma.com/user/${name}` };
}

/**
 * Whose profile an address is, or undefined when it is no personal profile: a look-alike host, a company, a post,
 * a page of the site itself. Equal people give equal keys: host, case, sub-page and query do not matter.
 */
export function profileOf(address: string | URL): Profile | undefined {
  const url = webAddress(address);
  if (url?.port !== '') return undefined;
  if (isLinkedInHost(url.hostname)) return linkedInProfile(url);
  if (isLumaHost(url.hostname)) return lumaProfile(url);
  const platform = platforms.find(({ host }) => host.test(url.hostname));
  if (!platform) return undefined;
  const { name, home } = platform;
  if (name === 'facebook') {
    const id = facebookId(url);
    if (id) return { key: `facebook:${id}`, url: `${home}profile.php?id=${id}` };
  }
  const handle = platform.path.exec(decodedPath(url) ?? '')?.[1]?.toLowerCase();
  if (!handle || !/[\p{L}\p{N}_]/u.test(handle) || reservedHandles.has(handle)) return undefined;
  // Facebook ignores dots: `rina.wijaya` is `rinawijaya`.
  const same = name === 'facebook' ? handle.replaceAll('.', '') : handle;
  return { key: `${name}:${same}`, url: home + encodeURIComponent(handle) };
}

const isLumaHost = (host: string): boolean => /^(?:www\.)?(?:luma\.com|lu\.ma)$/.test(host);

/** Query parameters that say how someone came, not what the page is. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|trk|trkinfo|trackingid|lipi|licu|originalsubdomain|ref|ref_src|ref_url|refid|aff|lnk|partnerref)$/i;

/** The key of any page, `page:contoh.id/webinar/7?tab=2`: two addresses of the same page give the same key. */
export function pageKey(address: string | URL): string | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  const luma = isLumaHost(url.hostname);
  const host = luma ? 'luma.com' : url.host.replace(/^www\./, '');
  for (const name of [...url.searchParams.keys()]) {
    // Luma's `tk` is the token of the invited person.
    if (tracking.test(name) || (luma && name === 'tk')) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const path = decodedPath(url) ?? url.pathname;
  const hash = /^#[/!]/.test(url.hash) ? url.hash : '';
  return `page:${host}${path.replace(/\/$/, '')}${url.search}${hash}`;
}

/**
 * The key of an event by its page. LinkedIn writes one event as `/events/<digits>/`, `/events/<slug>-<digits>/` and
 * `/events/<slug><digits>/`: `linkedin-event:<digits>`. Any other page: `pageKey`.
 */
export function eventKey(address: string | URL): string | undefined {
  const url = webAddress(address);
  if (url && url.port === '' && isLinkedInHost(url.hostname)) {
    const [, slug = '', digits] = /^\/events\/([^/]*?)(\d+)(?:\/|$)/.exec(url.pathname) ?? [];
    // An id has 19 digits; what stands before them is a year at the end of the slug. `webinar-2026` alone has no id.
    if (digits && (slug === '' || digits.length > 4)) return `linkedin-event:${digits.slice(-19)}`;
  }
  return pageKey(address);
}

/** The key of an address that `normalizeEmail` gave. Mailboxes that differ in case alone are the same in practice. */
export const emailKey = (email: string): string => `email:${email.toLowerCase()}`;

/** Addresses that sites put before an outward link, and the parameter that holds it. */
const wrappers: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:www|m|[a-z]{2})\.)?linkedin\.com\/(?:safety\/go|redir\/redirect)\/?$/, 'url'],
  [/^lm?\.facebook\.com\/l\.php$/, 'u'],
  [/^l\.instagram\.com\/$/, 'u'],
  [/^www\.google\.[a-z.]{2,6}\/url$/, 'q'],
];

/**
 * An address that may be kept and shown as a link: absolute http, https, mailto or tel, at most 2,000 characters,
 * without user name or password, without the redirect that a site put before it. Otherwise undefined.
 */
export function safeLink(raw: string, base?: string | URL): string | undefined {
  const text = raw.length > 2 * longest ? '' : raw.trim();
  const url = text === '' || text === '#' ? null : URL.parse(text, base);
  if (!url || url.href.length > longest || url.username !== '' || url.password !== '') return undefined;
  if (/^(?:mailto|tel):$/.test(url.protocol)) return url.pathname === '' ? undefined : url.href;
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const wrapper = wrappers.find(([place]) => place.test(url.hostname + url.pathname));
  if (!wrapper) return url.href;
  const inner = url.searchParams.get(wrapper[1]);
  return inner === null ? url.href : safeLink(inner);
}

import { isLinkedInHost } from '../../identity/profile-key.ts';

/** Whom an address or a link names: a public slug (decoded, lower case, NFC) or a member id (`ACoA…`, case kept). */
export interface Named {
  readonly slug?: string;
  readonly id?: string;
}

const profilePath =
  /^(?:https?:\/\/(?:[a-z]{1,5}\.)?linkedin\.com)?\/(?:mwlite\/)?(?:profile\/)?in\/([^/?#\s]{1,300})/i;
const memberId = /^AC[a-z]AA[\w-]{3,60}$/;
const invitation = /vanityname=([^&#\s]{1,300})/i;
const ofMember = /(?:profileUrn|connectionOf)=[^&#\s]{0,80}?(AC[a-z]AA[\w-]{3,60})/i;

/** Whether an address is LinkedIn's, in any country. Look-alike hosts, ports and names before the host are not. */
export const isLinkedIn = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) &&
  isLinkedInHost(url.hostname) &&
  url.port === '' &&
  url.username === '' &&
  url.password === '';

/** Reads `/in/<slug or id>` of a path or of a LinkedIn address. */
export function namedBy(href: string | null | undefined): Named | undefined {
  const raw = profilePath.exec(href?.slice(0, 1000) ?? '')?.[1];
  return raw === undefined ? undefined : named(raw);
}

/** Reads `?vanityName=<slug>`, as in the links to invite a person or to join for one. */
export function namedByInvitation(href: string): Named | undefined {
  const raw = invitation.exec(href.slice(0, 1000))?.[1];
  return raw === undefined ? undefined : named(raw);
}

/** The member id in a link to write to someone (`profileUrn=urn%3Ali%3Afsd_profile%3AACoA…`) or to see their network. */
export const memberIdIn = (href: string): string | undefined => ofMember.exec(href.slice(0, 1000))?.[1];

function named(raw: string): Named | undefined {
  let text = raw;
  try {
    text = decodeURIComponent(raw);
  } catch {
    // `%E0%A4%A`: a broken escape stays as it is
  }
  if (memberId.test(text)) return { id: text };
  const slug = text.normalize('NFC').toLowerCase();
  // `me` is whoever is signed in, `unknown` whoever is hidden from them.
  return slug === 'me' || slug === 'unknown' ? undefined : { slug };
}

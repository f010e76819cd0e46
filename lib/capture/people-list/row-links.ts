import { profileOf, safeLink } from '../../identity/profile-key.ts';

/** A link of a row. */
export interface RowLink {
  readonly element: Element;
  /** As it is written. */
  readonly href: string;
  /** The http(s) address of the page it leads to; absent where that is this page, or none. */
  readonly web?: string;
  /** The key of the profile that it leads to: `linkedin:rina`. */
  readonly profile?: string;
}

/** Hosts that profiles may have, so that other addresses need not be taken apart. */
const profileHost =
  /linkedin|github|twitter|\/x\.|\.x\.|instagram|threads|youtube|facebook|luma?\b|lu\.ma|meetup/i;
/** The address of a person on a site, in the words that sites use. */
const personPath =
  /\/(?:in|u|users?|people|person(?:en|s|alia)?|speakers?|pembicara|narasumber|staff|team|tim|dosen|lecturers?|faculty|profiles?|profil|members?|anggota|pegawai|experts?|mentors?|bio|referenten?|mitarbeiter|intervenants?|ponentes?|palestrantes?|relatori|equipo|equipe)\/[^/?#]{2,}|\/~\w|\/@\w/i;

export const isPersonAddress = (address: string): boolean =>
  personPath.test(address.slice(address.indexOf('/', 8)));

export function rowLink(element: Element): RowLink {
  const href = element.getAttribute('href') ?? '';
  const web = webAddress(href, element);
  const profile = web && profileHost.test(web.slice(0, 60)) ? profileOf(web)?.key : undefined;
  return { element, href, web, profile };
}

/** Where a link leads, if to another page. */
export function webAddress(href: string, { baseURI, ownerDocument }: Element): string | undefined {
  if (href === '' || href.length > 2000 || /^\s*(?:#|javascript:|mailto:|tel:)/i.test(href)) return undefined;
  const link = safeLink(href, baseURI);
  if (!link?.startsWith('http')) return undefined;
  // A part of this page is nobody's page.
  return link.split('#')[0] === ownerDocument.URL.split('#')[0] ? undefined : link;
}

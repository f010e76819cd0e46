import type { Page } from '../capture/page.ts';
import type { Site, SiteReading } from '../capture/site.ts';
import type { Refusal } from '../model/reading.ts';
import { type Named, namedBy } from './linkedin-kit/address.ts';
import { isProfileAddress } from './linkedin-profile/address.ts';
import { type Card, findCard, same } from './linkedin-profile/card.ts';
import { personFindings } from './linkedin-profile/findings.ts';
import { namedByHead } from './linkedin-profile/guest.ts';
import { declaredRefusal, refusalWithoutCard } from './linkedin-profile/refusal.ts';

/** A personal profile on LinkedIn: signed in (server-driven or Ember pages) and logged out, in any language. */
export const linkedinProfile: Site = { name: 'linkedin-profile', matches: isProfileAddress, read };

function read(page: Page): SiteReading {
  const own = namedBy(page.url.pathname);
  const declared = declaredRefusal(page);
  if (declared || !own) return refused(declared ?? 'not-found');
  const card = findCard(page, own);
  if (isOther(page, own, card)) return refused('other-person');
  const refusal = card ? undefined : refusalWithoutCard(page);
  if (refusal) return refused(refusal);
  const findings = personFindings(page, own, card);
  if (findings.length === 0) return card ? refused('empty-shell') : { people: [], events: [] };
  return { people: [findings], events: [], subject: card?.root };
}

const refused = (refusal: Refusal): SiteReading => ({ refusal, people: [], events: [] });

/**
 * After an in-page navigation the last profile may still stand there: the card's own links must name who is in the
 * address. Where the card gives no name to compare, the head of the page does; silence is no contradiction.
 */
function isOther(page: Page, own: Named, card: Card | undefined): boolean {
  const { slugs = [], ids = [] } = card ?? {};
  if (own.id) return ids.length > 0 && !ids.includes(own.id);
  if (slugs.length > 0) return !slugs.some(slug => same({ slug }, own));
  const head = namedByHead(page.document);
  return head?.slug !== undefined && !same(head, own);
}

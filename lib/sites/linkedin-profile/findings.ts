import type { Finding } from '../../capture/evidence.ts';
import type { Page } from '../../capture/page.ts';
import { cleanLines, cleanText, fold } from '../../identity/text.ts';
import type { PersonField } from '../../model/person.ts';
import type { Named } from '../linkedin-kit/address.ts';
import { type Card, isOfSlug, withoutCount } from './card.ts';
import { readContactDetails } from './contact-details.ts';
import { readEmbedded } from './embedded.ts';
import { readRoles } from './experience.ts';
import { headName, structuredPerson } from './guest.ts';
import { outwardLinks } from './outward-links.ts';
import { portrait } from './portrait.ts';
import { aboutText, findSections } from './sections.ts';
import { readTopCard } from './top-card.ts';
import { utilityClasses } from './utility-classes.ts';
import { workOf } from './work.ts';

/** All that the page says of its subject, in order of trust: order and rows, class names, embedded data, guesses. */
export function personFindings(page: Page, own: Named, card: Card | undefined): Finding<PersonField>[] {
  const { document } = page;
  const findings: Finding<PersonField>[] = [];
  const say = (field: PersonField, rule: string, value: string | undefined, weak?: boolean): void => {
    if (value) findings.push(weak ? { field, value, rule, weak } : { field, value, rule });
  };
  const top = card && readTopCard(page, card);
  const embedded = readEmbedded(document, own);
  say('name', card?.heading ? 'card-heading' : 'card-link', top?.name);
  say('name', 'embedded-data', embedded?.name);
  say('name', 'page-head', headName(document));
  sayTitle();
  if (findings.length === 0) return findings;

  say('pronouns', 'name-row', top?.pronouns);
  say('connectionDegree', 'name-row', top?.degree);
  say('headline', 'below-name-row', top?.headline);
  if (top) say('location', top.locationRule, top.location);
  if (card) for (const { field, value, rule } of utilityClasses(card.root)) say(field, rule, value);
  say('headline', 'embedded-data', embedded?.headline);
  if (card && top) {
    const sections = findSections(document, card, own);
    findings.push(...workOf(card, top, sections));
    const { about } = sections;
    if (about) say('about', 'about-card', cleanLines(aboutText(about.element)), !about.sure);
  }
  // A page of nothing but the roles.
  const list = /\/details\/experience/.test(page.url.pathname) ? document.querySelector('main') : null;
  const now = list ? readRoles(list).find(({ ongoing }) => ongoing) : undefined;
  say('jobTitle', 'experience', now?.title);
  say('organization', 'experience', now?.organization);
  if (card) {
    say('image', 'card-photo', portrait(card.root));
    for (const link of outwardLinks(card.root, page.url)) say('links', 'card-link', link);
  }
  const slug = own.slug ?? (card?.slugs.length === 1 ? card.slugs[0] : undefined);
  const ids = new Set([own.id, card?.ids.length === 1 ? card.ids[0] : undefined, embedded?.id]);
  say('url', own.slug ? 'address' : 'card-links', addressOf(slug ?? own.id));
  for (const id of ids) say('identities', id === own.id ? 'address' : 'member-id', id && `linkedin-id:${id}`);
  const details = readContactDetails(page, slug === own.slug ? [own] : [own, { slug }], card);
  for (const email of details?.email ?? []) say('email', 'contact-details', email);
  for (const telephone of details?.telephone ?? []) say('telephone', 'contact-details', telephone);
  for (const link of details?.links ?? []) say('links', 'contact-details', link);
  findings.push(...structuredPerson(document, own));
  return findings;

  /** A title may be of the page before, so it only confirms; alone it counts where it fits the slug. */
  function sayTitle(): void {
    const parts = withoutCount(document.title).split(' | ').slice(0, -1);
    const name = parts.at(-1) ?? '';
    const known = findings.find(({ field }) => field === 'name');
    const fits = known ? fold(known.value) === fold(name) : !card && isOfSlug(name, own.slug);
    if (fits) say('name', 'document-title', cleanText(name), true);
  }
}

const addressOf = (name: string | undefined): string | undefined =>
  name && `https://www.linkedin.com/in/${encodeURIComponent(name)}`;

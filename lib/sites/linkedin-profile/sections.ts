import type { Named } from '../linkedin-kit/address.ts';
import { namedBy } from '../linkedin-kit/address.ts';
import { rawText, textUnits } from '../linkedin-kit/text-units.ts';
import { blockOf, type Card } from './card.ts';

/** The cards below the top card that we read. `sure`: its own key or address says what it is. */
export interface Section {
  readonly element: Element;
  readonly sure: boolean;
}

export interface Sections {
  readonly about?: Section;
  readonly experience?: Section;
  /** Every other card, for what is said of schools. */
  readonly others: readonly Element[];
}

/** Whether another card of dated entries follows, as Education follows Experience. Volunteering stands behind both. */
export const isFirstOfSeveral = ({ element }: Section, others: readonly Element[]): boolean =>
  others.some(other => (element.compareDocumentPosition(other) & 4) !== 0 && isDated(other));

/** Finds About and Experience by card key, anchor id or address; else by what they hold and where they stand. */
export function findSections(document: Document, card: Card, own: Named): Sections {
  const cards = new Set(card.headings.map(heading => blockOf(heading, card.headings)));
  const outer = [...cards].filter(
    block =>
      !block.contains(card.root) && (card.root.compareDocumentPosition(block) & 20) === 4 && !isHuge(block),
  );
  const experience =
    keyed(outer, document, ['experience', 'experience-section'], 'Experience', 'ExperienceTopLevelSection') ??
    listed(outer, own) ??
    guessExperience(outer);
  const about =
    keyed(outer, document, ['about', 'summary'], 'About') ?? guess(outer.slice(0, 4), looksLikeAbout);
  const found = [about?.element, experience?.element];
  return { about, experience, others: outer.filter(section => !found.includes(section)) };
}

/** A long feed under a heading is no card; looking into it would cost more than all the rest. */
const isHuge = (block: Element): boolean => block.getElementsByTagName('*')[4000] !== undefined;

/** By card key (server-driven pages), by the id of the section or of an anchor in it (Ember), by section name (logged out). */
function keyed(
  sections: readonly Element[],
  document: Document,
  ids: readonly string[],
  ...keys: readonly string[]
): Section | undefined {
  const selector = [
    ...keys.flatMap(key => [`[componentkey$="${key}"]`, `[id$="${key}"]`]),
    ...ids.map(id => `[data-section="${id}"]`),
  ].join();
  const anchors = ids.flatMap(id => document.getElementById(id) ?? []);
  const element =
    sections.find(
      section =>
        section.matches(selector) ||
        section.parentElement?.matches(selector) ||
        anchors.some(anchor => section.contains(anchor)),
    ) ?? anchors.find(({ localName }) => localName === 'section');
  return element && { element, sure: true };
}

/** By its link to the person's own list of roles. */
function listed(sections: readonly Element[], own: Named): Section | undefined {
  const element = sections.find(section =>
    [...section.querySelectorAll('a[href*="/details/experience"]')].some(link => {
      const named = namedBy(link.getAttribute('href'));
      return named?.id !== undefined || named?.slug === own.slug;
    }),
  );
  return element && { element, sure: true };
}

const guess = (sections: readonly Element[], test: (section: Element) => boolean): Section | undefined => {
  const element = sections.find(test);
  return element && { element, sure: false };
};

const employers = 'a[href*="/company/"],a[href*="/school/"]';
const posts = 'a[href*="/posts/"],a[href*="/feed/update/"],a[href*="/pulse/"]';
/** A card's link to its own list says what it is, in any language. */
const otherList = 'a[href*="/details/"]:not([href*="/details/experience"]):not([href*="/details/skills"])';
/** And so do its names; that of Experience was not among them. */
const named = '[componentkey*="TopLevelSection"],[id*="TopLevelSection"],[data-section],[id*="volunteer" i]';

/**
 * The first card of dated entries with organizations, if its dates say how long it was: education does not, and
 * volunteering, which does, stands behind it.
 */
function guessExperience(sections: readonly Element[]): Section | undefined {
  const element = sections.find(isDated);
  if (!element || element.closest(named) || element.querySelector(`${otherList},${named}`)) return undefined;
  const lasting =
    element.querySelector('time') ?? hasDuration.test((element.textContent ?? '').slice(0, 20_000));
  return lasting && !element.querySelector('a[href*="/school/"]') ? { element, sure: false } : undefined;
}

/** Whether a card holds years of something done at an organization. */
const isDated = (section: Element): boolean =>
  section.querySelector(employers) !== null &&
  section.querySelector(posts) === null &&
  hasDates.test((section.textContent ?? '').slice(0, 20_000));

const hasDates = /(?:19|20|25)\d\d(?!\d)/;
const hasDuration = /(?:19|20|25)\d\d[^·•\d]{0,24}[-–—~～][^·•]{1,30}[·•]/;

/** A heading and one long text, perhaps the best skills below it, no pictures, nobody else's link. */
function looksLikeAbout(section: Element): boolean {
  if (
    section.querySelector(
      'img,figure,ul,ol,time,a[href*="/company/"],a[href*="/in/"]:not([href*="/details/"])',
    )
  )
    return false;
  const units = textUnits(section, 12).filter(({ button, href }) => !button && !href);
  const [heading, text, ...rest] = units;
  return (
    heading !== undefined &&
    heading.element.closest('h1,h2,h3') !== null &&
    (text?.text.length ?? 0) >= 60 &&
    !list.test(text?.text ?? '') &&
    (rest.length === 0 || (rest.length === 2 && / [•·] /.test(rest[1]?.text ?? '')))
  );
}

const list = /[•·][^•·]+[•·]/;

/** The first text of the About card, line breaks kept, without what unfolds it and without the best skills below. */
export function aboutText(section: Element): string {
  const box = section.querySelector('[data-testid="expandable-text-box"]');
  const units = textUnits(section, 40).filter(
    ({ button, element, href }) => !button && !href && element.closest('h1,h2,h3') === null,
  );
  const element = box ?? units[0]?.element;
  const unfolds = element?.querySelector('a[href="#"]')?.textContent?.trim();
  const text = element ? rawText(element, '\n').trim() : '';
  const cut = unfolds && text.endsWith(unfolds) ? text.slice(0, -unfolds.length).trimEnd() : text;
  return cut.replace(/\s*(?:…|\.\.\.)$/, '');
}

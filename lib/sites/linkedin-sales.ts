import type { Finding } from '../capture/evidence.ts';
import type { Page } from '../capture/page.ts';
import { type LinkedCard, linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { cleanText, fold } from '../identity/text.ts';
import type { FoundPerson } from '../model/found-people.ts';
import type { PersonField } from '../model/person.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { degreeOf } from './linkedin-kit/card-lines.ts';
import { labelsOf, nameIn } from './linkedin-kit/card-name.ts';
import { cardTexts } from './linkedin-kit/card-texts.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { profileAddress } from './linkedin-kit/person-link.ts';
import { rawText } from './linkedin-kit/text-units.ts';
import { workInRow } from './linkedin-sales/work-in-row.ts';

const leadPath = /^\/sales\/(?:lead|people)\/(AC[a-z]AA[\w-]{3,60})/;
const leadLink = /\/sales\/(?:lead|people)\/(AC[a-z]AA[\w-]{3,60})(?:[,?/#]|$)/;

/** Sales Navigator: a lead, the results of a search, a list. What it calls `data-anonymize` says what a text is. */
export const linkedinSales: PeopleSite = {
  name: 'linkedin-sales',
  matches: url =>
    isLinkedIn(url) && /^\/sales\/(?:(?:lead|people)\/AC|(?:search|lists)\/people)/.test(url.pathname),
  outlined,
  read,
};

function read(page: Page): ListReading {
  const id = leadPath.exec(page.url.pathname)?.[1];
  for (const area of areasOf(page)) {
    const people = id ? leadIn(page, area, id) : rowsIn(page, area);
    if (people.length > 0) return { people };
  }
  return { people: [] };
}

/** The one heading that is a person's name: by its mark; without any, by the title of the page. */
function leadIn({ document }: Page, area: Element, id: string): FoundPerson[] {
  const marked = area.querySelectorAll('h1[data-anonymize="person-name"]');
  const title = fold(document.title.replace(/^\(\d+\+?\)\s/, ''));
  const titled = (heading: Element): boolean => title.startsWith(`${fold(textOf(heading))} |`);
  const [heading, second] = marked.length > 0 ? marked : [...area.querySelectorAll('h1,h2')].filter(titled);
  const name = heading && !second ? textOf(heading) : '';
  return heading && name !== '' ? [{ findings: findings(id, name, cardAround(heading)) }] : [];
}

function rowsIn(page: Page, area: Element): FoundPerson[] {
  const cards = linkedCards(area, leadOf, { isPictureOptional: true });
  const isLabel = labelsOf(cards);
  return cards.flatMap(card => {
    const name = nameOf(card, isLabel);
    if (!name) return [];
    const said = findings(card.person, name, card.root);
    const texts = cardTexts(card, isLabel);
    const degree = texts && degreeOf(page, texts);
    if (degree) said.push({ field: 'connectionDegree', value: degree, rule: 'name-row' });
    const isMarked = said.some(({ rule }) => rule.startsWith('marked-'));
    return [{ findings: isMarked || !texts ? said : [...said, ...workInRow(texts)] }];
  });
}

function leadOf(link: Element): string | undefined {
  return link.closest('nav,aside,footer')
    ? undefined
    : leadLink.exec(link.getAttribute('href')?.slice(0, 1000) ?? '')?.[1];
}

/** As marked, if the card has one such mark; else as the link says it. */
function nameOf({ root, link }: LinkedCard, isLabel: (text: string) => boolean): string | undefined {
  const marked = [...root.querySelectorAll('[data-anonymize="person-name"]')].slice(0, 10);
  const own = marked.find(mark => mark.contains(link) || link.contains(mark));
  return own ? textOf(own) : nameIn(link, isLabel)?.text;
}

const marks: readonly (readonly [PersonField, string])[] = [
  ['headline', 'headline'],
  ['jobTitle', 'title'],
  ['jobTitle', 'job-title'],
  ['organization', 'company-name'],
  ['location', 'location'],
];

/** What the marks say, each where it says one thing only: below a lead's name may stand former posts. */
function findings(id: string, name: string, card: Element): Finding<PersonField>[] {
  const said = marks.flatMap(([field, mark]): Finding<PersonField>[] => {
    const texts = new Set([...card.querySelectorAll(`[data-anonymize="${mark}"]`)].slice(0, 20).map(textOf));
    // `2 years in role | 3 years in company` has the mark of a job title.
    if (field === 'jobTitle') for (const text of texts) if (/^\p{Nd}/u.test(text)) texts.delete(text);
    texts.delete('');
    const [value] = texts;
    return value !== undefined && texts.size === 1 ? [{ field, value, rule: `marked-${mark}` }] : [];
  });
  return [
    { field: 'name', value: name, rule: 'lead-link' },
    ...said,
    { field: 'url', value: profileAddress(id), rule: 'lead-link' },
  ];
}

const textOf = (element: Element): string => cleanText(rawText(element), 500);

/** The section of a lead's name; without one, the largest block with no other heading. */
function cardAround(heading: Element): Element {
  const section = heading.closest('section');
  if (section) return section;
  let card = heading;
  for (let left = 40; left > 0; left--) {
    const up = card.parentElement;
    if (!up || /^(?:main|body)$/.test(up.localName) || up.querySelectorAll('h1,h2').length > 1) break;
    card = up;
  }
  return card;
}

import type { Finding } from '../../capture/evidence.ts';
import type { Page } from '../../capture/page.ts';
import type { LinkedCard } from '../../capture/people-list/linked-cards.ts';
import { fold } from '../../identity/text.ts';
import type { FoundPerson } from '../../model/found-people.ts';
import type { ListedRole } from '../../model/people-list.ts';
import type { PersonField } from '../../model/person.ts';
import { degreeOf, headlineOf, isViewer, locationOf, portraitIn } from './card-lines.ts';
import { labelsOf } from './card-name.ts';
import { type CardTexts, cardTexts } from './card-texts.ts';
import { headlineRole } from './headline-role.ts';
import { splitName } from './name-row.ts';
import { isMemberId, memberIdOf, profileAddress } from './person-link.ts';
import { viewerOf } from './viewer.ts';

export interface CardRules {
  /** A line below the name that is no headline: a date, a time. */
  readonly isNoHeadline?: (text: string) => boolean;
  /** Whether the line below the headline is a place; else there is none in such a list. */
  readonly hasLocation?: boolean;
  /** All who are in the list are connected to the viewer. */
  readonly isFirstDegree?: boolean;
  readonly role?: ListedRole;
  /** Every card of such a list says how near the person is: without that, where others have it, somebody is mentioned. */
  readonly hasDegrees?: boolean;
  /** What else the surface reads from the card. */
  readonly more?: (card: LinkedCard) => readonly Finding<PersonField>[];
  /** Whether an entry that looks like a card is one of this list. */
  readonly isOne?: (card: LinkedCard, texts: CardTexts) => boolean;
}

/** What the cards of a list say of their people, in page order. Who is signed in is not among them. */
export function peopleOf(page: Page, cards: readonly LinkedCard[], rules: CardRules): FoundPerson[] {
  const isLabel = labelsOf(cards);
  const viewer = viewerOf(page.document);
  const read = cards.flatMap(card => {
    const texts = cardTexts(card, isLabel);
    return texts ? [{ card, texts }] : [];
  });
  const isMarked = rules.hasDegrees && read.some(({ texts }) => texts.degrees.length > 0);
  return read
    .filter(({ texts }) => !isMarked || texts.degrees.length > 0)
    .filter(({ card, texts }) => !isViewer(card, texts, viewer) && rules.isOne?.(card, texts) !== false)
    .map(({ card, texts }) => {
      const findings = findingsOf(page, card, texts, rules);
      return rules.role ? { findings, role: rules.role } : { findings };
    });
}

function findingsOf(
  page: Page,
  card: LinkedCard,
  texts: CardTexts,
  { hasLocation = false, isFirstDegree = false, isNoHeadline, more }: CardRules,
): Finding<PersonField>[] {
  const findings: Finding<PersonField>[] = [];
  const say = (field: PersonField, rule: string, value: string | undefined): void => {
    if (value) findings.push({ field, value, rule });
  };
  const [name, innerPronouns] = splitName(texts.name);
  const headline = headlineOf(texts, isNoHeadline);
  say('name', 'name-link', name);
  say('pronouns', 'name-row', texts.pronouns ?? innerPronouns);
  say('headline', 'below-name', headline?.text);
  if (hasLocation) say('location', 'below-headline', locationOf(card, texts));
  say(
    'connectionDegree',
    isFirstDegree ? 'address' : 'name-row',
    isFirstDegree ? '1' : degreeOf(page, texts),
  );
  const slug = card.persons.find(key => !isMemberId(key));
  const id = memberIdOf(card.root, card.links);
  const key = slug ?? id ?? card.person;
  say('url', 'name-link', key && profileAddress(key));
  say('identities', 'member-id', id && `linkedin-id:${id}`);
  say('image', 'card-photo', portraitIn(card));
  return [...findings, ...withHeadlineRole(more?.(card) ?? [], headline?.text)];
}

/** What a headline of the form "title at organization" says, weakly, where nothing else says what somebody does. */
function withHeadlineRole(
  said: readonly Finding<PersonField>[],
  headline: string | undefined,
): readonly Finding<PersonField>[] {
  const role = headline === undefined ? undefined : headlineRole(headline);
  if (!role || said.some(({ field }) => field === 'jobTitle')) return said;
  const { jobTitle, organization } = role;
  const known = said.find(({ field }) => field === 'organization')?.value;
  // Of a company's people nobody is given a post at another one.
  if (known !== undefined && fold(known) !== fold(organization)) return said;
  return [
    ...said,
    { field: 'jobTitle', value: jobTitle, rule: 'headline', weak: true },
    { field: 'organization', value: organization, rule: 'headline', weak: true },
  ];
}

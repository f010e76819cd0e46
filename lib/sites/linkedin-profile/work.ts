import type { Finding } from '../../capture/evidence.ts';
import { fold } from '../../identity/text.ts';
import type { PersonField } from '../../model/person.ts';
import { headlineRole, isNotNow } from '../linkedin-kit/headline-role.ts';
import { textUnits } from '../linkedin-kit/text-units.ts';
import { kindOf } from './badges.ts';
import type { Card } from './card.ts';
import { type Role, readRoles } from './experience.ts';
import { isFirstOfSeveral, type Sections } from './sections.ts';
import type { TopCard } from './top-card.ts';

/**
 * Job title and organization: the first ongoing role; else the company in the top card, unless Experience shows it as
 * past; else, weakly, what a headline "title at organization" says and nothing contradicts.
 */
export function workOf(card: Card, top: TopCard, sections: Sections): Finding<PersonField>[] {
  const findings: Finding<PersonField>[] = [];
  const roles = rolesOf(sections, top);
  const current = roles.find(role => role.ongoing && (role.title ?? role.organization));
  const add = (field: PersonField, rule: string, value: string | undefined, isWeak = false): void => {
    if (value) findings.push(isWeak ? { field, value, rule, weak: true } : { field, value, rule });
  };
  add('jobTitle', 'experience', current?.title);
  add('organization', 'experience', current?.organization);
  const company = companyBadge(card, top, sections);
  const held = company !== undefined && !isPast(company, roles);
  const agrees =
    current === undefined || roles.some(role => role.ongoing && isSame(role.organization, company));
  if (held && agrees) add('organization', 'top-card-company', company);
  const said = top.headline ? headlineRole(top.headline) : undefined;
  const known = current?.organization ?? (held ? company : undefined);
  if (
    said &&
    !isPast(said.organization, roles) &&
    (known === undefined || isSame(known, said.organization))
  ) {
    if (current === undefined) add('jobTitle', 'headline', said.jobTitle, true);
    if (known === undefined) add('organization', 'headline', said.organization, true);
  }
  return findings;
}

/** A card that only looks like Experience must have the organization of the top card in it, where there is one. */
function rolesOf({ experience, others }: Sections, { badges, headline = '' }: TopCard): Role[] {
  const roles = experience ? readRoles(experience.element) : [];
  if (!experience || experience.sure) return roles;
  const isKnown = ({ organization = '' }: Role): boolean =>
    badges.some(({ text }) => isSame(text, organization)) || isSame(organization, headline);
  return roles.some(isKnown) || (badges.length === 0 && isFirstOfSeveral(experience, others)) ? roles : [];
}

/** The company in the top card. A lone badge without a mark of its kind may be a school. */
function companyBadge(card: Card, top: TopCard, { others }: Sections): string | undefined {
  const kinds = top.badges.map(badge => kindOf(badge, card.root));
  const sure = kinds.indexOf('company');
  if (sure >= 0) return nameOf(top.badges[sure]?.text);
  const [first, second] = top.badges;
  if (!first || kinds[0] === 'school') return undefined;
  if (second && top.badges.length === 2) return nameOf(first.text);
  const { headline = '' } = top;
  const inHeadline = fold(headline).includes(fold(first.text)) && !isNotNow(headline);
  const isSchool = others.some(section =>
    textUnits(section, 200).some(({ text }) => fold(text) === fold(first.text)),
  );
  return inHeadline && !isSchool ? nameOf(first.text) : undefined;
}

const nameOf = (text: string | undefined): string | undefined => text?.split(/\s[·•]\s/)[0]?.trim();

const isSame = (a: string | undefined, b: string | undefined): boolean => {
  const [one, other] = [fold(a ?? ''), fold(b ?? '')];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
};

/** A former employer: there are roles at it, and none goes on. */
function isPast(company: string, roles: readonly Role[]): boolean {
  const at = roles.filter(role => isSame(role.organization, company));
  return at.length > 0 && !at.some(role => role.ongoing);
}

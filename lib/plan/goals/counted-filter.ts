import { isSameOrganization } from '../../identity/organization-names.ts';
import { fold } from '../../identity/text.ts';
import type { Goal, Measure } from '../../model/goal.ts';
import { contactColumns, relationNumbers, segmentNumbers } from '../columns/contact-columns.ts';
import { contactNumbers } from '../columns/numbers.ts';
import type { PracticeContact, PracticeEvent } from '../practice.ts';

export type CountedFilter = NonNullable<Goal['counted']>;

/** A filter, and who is meant by name; absent: whoever the filter lets through. */
export interface CountedOf extends CountedFilter {
  readonly contactIds?: readonly string[] | undefined;
}

const withPeople: ReadonlySet<Measure | undefined> = new Set([
  'peopleInTouch',
  'interactions',
  'mentoringSessions',
  'promisesKept',
]);

/**
 * Whether the people whom a goal names are the only ones that count for it: where something is done with people whom one knows.
 * Whom one is yet to meet or learn from cannot be named; then they are those who help with it.
 */
export const countsOnlyNamed = ({ measure, contactIds }: Pick<Goal, 'measure' | 'contactIds'>): boolean =>
  contactIds.length > 0 && withPeople.has(measure);

/**
 * How many people a goal names, where only they count, each once, and its target asks for more: it can never be reached. Else
 * undefined.
 */
export const tooFewNamed = (goal: Pick<Goal, 'measure' | 'contactIds' | 'target'>): number | undefined =>
  goal.measure === 'peopleInTouch' && countsOnlyNamed(goal) && (goal.target ?? 0) > goal.contactIds.length
    ? goal.contactIds.length
    : undefined;

/** Which ones count for a goal. */
export const countedOf = (goal: Pick<Goal, 'measure' | 'counted' | 'contactIds'>): CountedOf | undefined =>
  countsOnlyNamed(goal) ? { ...goal.counted, contactIds: goal.contactIds } : goal.counted;

const ofPeople = ['tag', 'organization', 'segment', 'relation'] as const;
const ofTalk = [...ofPeople, 'kind', 'direction'] as const;

/** By what each measure can be narrowed down; a filter that says nothing of what is counted is passed over. */
export const filtersOf = {
  peopleMet: ofPeople,
  peopleInTouch: ofTalk,
  interactions: ofTalk,
  learned: ofPeople,
  eventsAttended: ['tag', 'organization'],
  creditHours: ['tag', 'organization'],
  mentoringSessions: [...ofPeople, 'direction'],
  promisesKept: ofPeople,
} as const satisfies Readonly<Record<Measure, readonly (keyof CountedFilter)[]>>;

/** Whether a contact is one of those that are counted. One that is not known is none, unless everybody is. */
export function personFilter(counted: CountedFilter = {}): (contact: PracticeContact | undefined) => boolean {
  const { tag, organization, segment, relation } = counted;
  const hasTag = tagFilter(tag);
  const isOf = organizationFilter(organization);
  const isNarrow = [tag, organization, segment, relation].some(one => one !== undefined);
  return contact => {
    if (!isNarrow) return true;
    return (
      contact !== undefined &&
      (segment === undefined || contact.segment === segment) &&
      (relation === undefined || contact.relation === relation) &&
      hasTag(contact.tags) &&
      isOf(contact.organization)
    );
  };
}

/** 1 by the numbers of the contacts that are counted; undefined: everybody. */
export function countedPeople(
  counted: CountedOf,
  contacts: readonly PracticeContact[],
): Uint8Array | undefined {
  const { tag, organization, segment, relation, contactIds } = counted;
  if (!contactIds && ofPeople.every(field => counted[field] === undefined)) return undefined;
  const named = contactIds && new Set(contactIds.map(id => contactNumbers.of(id)));
  const isOfMore =
    tag === undefined && organization === undefined ? undefined : personFilter({ tag, organization });
  const [wantedSegment, wantedRelation] = [segmentNumbers.of(segment), relationNumbers.of(relation)];
  const columns = contactColumns(contacts);
  const people = new Uint8Array(contactNumbers.size);
  for (let place = 0; place < contacts.length; place += 1) {
    if (wantedSegment !== 0 && columns.segment[place] !== wantedSegment) continue;
    if (wantedRelation !== 0 && columns.relation[place] !== wantedRelation) continue;
    const number = columns.number[place] ?? 0;
    if (named && !named.has(number)) continue;
    if (!isOfMore || isOfMore(contacts[place])) people[number] = 1;
  }
  return people;
}

/** Whether an event is one of those that are counted: by its tags, and by who held it. */
export function eventFilter({ tag, organization }: CountedFilter = {}): (event: PracticeEvent) => boolean {
  const hasTag = tagFilter(tag);
  const isOf = organizationFilter(organization);
  return event => hasTag(event.tags) && isOf(event.organizer);
}

function tagFilter(tag: string | undefined): (tags: readonly string[]) => boolean {
  if (tag === undefined) return () => true;
  const wanted = fold(tag);
  const isWanted = remembered(one => fold(one) === wanted);
  return tags => tags.some(isWanted);
}

/** Spellings are compared once each: there are far fewer than people. */
export function organizationFilter(organization: string | undefined): (name: string | undefined) => boolean {
  if (organization === undefined) return () => true;
  const isWanted = remembered(name => isSameOrganization(name, organization));
  return name => name !== undefined && isWanted(name);
}

function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = test(text);
    known.set(text, result);
    return result;
  };
}

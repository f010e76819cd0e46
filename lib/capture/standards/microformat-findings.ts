import type { EventField } from '../../model/event.ts';
import type { PersonField } from '../../model/person.ts';
import type { Finding } from '../evidence.ts';
import type { Microformat } from './microformats.ts';
import { joined } from './schema-org.ts';

const personFields: readonly (readonly [PersonField, ...string[]])[] = [
  ['name', 'name'],
  ['honorificPrefix', 'honorific-prefix'],
  ['honorificSuffix', 'honorific-suffix'],
  ['nickname', 'nickname'],
  ['pronouns', 'pronouns', 'pronoun', 'x-pronouns'],
  ['jobTitle', 'job-title', 'title', 'role'],
  ['organization', 'organization-name', 'org'],
  ['about', 'note'],
  ['email', 'email'],
  ['telephone', 'tel'],
  ['image', 'photo'],
];

/** What an h-card or hCard says; its further addresses are links. */
export function cardFindings({ properties }: Microformat): Finding<PersonField>[] {
  const findings: Finding<PersonField>[] = [];
  const add = (field: PersonField, rule: string, values: readonly string[] = []): void => {
    for (const value of values) findings.push({ field, value, rule: `h-card:${rule}` });
  };
  for (const [field, ...names] of personFields) {
    for (const name of names) add(field, name, properties.get(name));
  }
  const first = (name: string): string => properties.get(name)?.[0] ?? '';
  const whole = ['given-name', 'additional-name', 'family-name'].map(first).filter(Boolean).join(' ');
  if (!properties.has('name') && whole) add('name', 'given-name', [whole]);
  add('location', 'locality', [joined(['locality', 'region', 'country-name'].map(first))]);
  if (!properties.has('locality')) add('location', 'adr', properties.get('adr'));
  const addresses = (properties.get('url') ?? []).filter(address => !/^(?:mailto|tel):/i.test(address));
  add(
    'email',
    'url',
    (properties.get('url') ?? []).filter(address => /^mailto:/i.test(address)),
  );
  add(
    'url',
    'uid',
    (properties.get('uid') ?? []).filter(address => /^https?:/i.test(address)),
  );
  add('url', 'url', addresses.slice(0, 1));
  add('links', 'url', addresses.slice(1));
  return findings;
}

const eventFields: readonly (readonly [EventField, string])[] = [
  ['name', 'name'],
  ['startDate', 'start'],
  ['endDate', 'end'],
  ['organizer', 'organizer'],
  ['location', 'location'],
  ['description', 'description'],
  ['description', 'summary'],
  ['url', 'url'],
  ['image', 'photo'],
  ['eventStatus', 'status'],
  ['speakers', 'speaker'],
];

/** What an h-event or hCalendar event says. Attendees are not speakers. */
export const eventFindings = ({ properties }: Microformat): Finding<EventField>[] =>
  eventFields.flatMap(([field, name]) =>
    (properties.get(name) ?? []).map(value => ({ field, value, rule: `h-event:${name}` })),
  );

/** Whether a card is an organization's: its name is the name of its organization. */
export const isOrganizationCard = ({ properties }: Microformat): boolean => {
  const name = properties.get('name')?.[0];
  return name !== undefined && (properties.get('org') ?? []).includes(name);
};

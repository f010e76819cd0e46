import type { Card } from '../model/card.ts';
import type { ContactDraft } from './columns.ts';
import { telephoneText } from './telephone-text.ts';
import { shownName } from './vcard/name-of-card.ts';

/** What a card tells of oneself; a birthday, keys and what a page once said are nobody's business. */
const told = [
  'name',
  'honorificPrefix',
  'honorificSuffix',
  'headline',
  'jobTitle',
  'organization',
  'department',
  'location',
  'url',
  'email',
  'telephone',
  'links',
] as const satisfies readonly (keyof Card['person'])[];

/** One's own card as a contact to give away: only what is told, with the introduction as its note. */
export function cardContact({ person, introduction }: Pick<Card, 'person' | 'introduction'>): ContactDraft {
  const shown = Object.fromEntries(told.map(field => [field, person[field]]));
  return { ...emptyContact, ...shown, name: person.name, ...(introduction && { note: introduction }) };
}

const emptyContact = { email: [], telephone: [], identities: [], links: [], tags: [] };

/** The lines of work on a card: `Kepala Bidang Data`, `Direktorat Statistik, Badan Contoh`. */
export function workLines({ jobTitle, department, organization, headline }: Card['person']): string[] {
  const place = [department, organization].filter(Boolean).join(', ');
  return [jobTitle ?? '', place, headline ?? ''].filter(Boolean);
}

/** A card as plain text, for a message: name, work, ways to reach one, and the introduction. */
export function cardText({ person, introduction }: Pick<Card, 'person' | 'introduction'>): string {
  const { location, email, telephone, url, links } = person;
  const lines = [
    shownName(person),
    ...workLines(person),
    location,
    ...email,
    // A message needs no spaces that keep a spreadsheet from reckoning.
    ...telephone.map(number => telephoneText(number).replaceAll('\u00A0', ' ')),
    url,
    ...links,
  ].filter(Boolean);
  return [lines.join('\n'), introduction].filter(Boolean).join('\n\n');
}

import type { NetworkOrganization } from '../../../lib/find/network-places.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';

/** What one chooses from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The tags of contacts, the commonest first. */
export function tagChoices(contacts: readonly Pick<ContactRow, 'tags'>[]): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const { tags } of contacts) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => ({ value: tag, label: tag }));
}

/** The events, the latest first. */
export const eventChoices = (events: readonly JejaringEvent[]): readonly Choice[] =>
  events
    .map(({ id, name, startDate, createdAt }) => ({ value: id, label: name, at: startDate ?? createdAt }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));

/** The organizations, those with most people first. */
export const organizationChoices = (organizations: readonly NetworkOrganization[]): readonly Choice[] =>
  organizations
    .toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
    .map(({ key, name }) => ({ value: key, label: name }));

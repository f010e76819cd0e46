import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';

/** Every way an organization is written: as it is called, as contacts and events write it, as you said. */
export const spellingsOf = (one: DerivedOrganization | undefined): string[] =>
  one
    ? [...new Set([one.name, ...one.spellings.map(({ text }) => text), ...(one.record?.aliases ?? [])])]
    : [];

import { gainedItems, participationOf, relationshipOf } from '../identity/facts.ts';
import { isSameOrganization } from '../identity/organization-names.ts';
import { fold } from '../identity/text.ts';
import type { Relationship } from '../model/contact.ts';
import type { Participation } from '../model/event.ts';
import type { Provenance } from '../model/record.ts';
import { type Candidate, type Facts, provenanceOf, type Saved, seenOf } from './provenance.ts';

export interface Saving<F extends Facts> {
  readonly facts: F;
  readonly candidate?: (Candidate & F) | undefined;
  /** Address of the page. */
  readonly page?: string | undefined;
  readonly tags: readonly string[];
  /** Absent: the note stays. Empty: it goes. */
  readonly note?: string | undefined;
  /** What is said of the relation; what is absent here stays as it is. */
  readonly relationship?: Relationship | undefined;
  /** Fields whose page value the user has not been shown. */
  readonly unseen: readonly string[];
  readonly identities: readonly string[];
  readonly now: Date;
}

/** The record as it is to be stored: new, or `stored` with what is saved over it. */
export function savedRecord<F extends Facts>(
  stored: (Saved & Relationship & Participation) | undefined,
  saving: Saving<F>,
) {
  const { candidate, page, unseen } = saving;
  const at = saving.now.toISOString();
  const facts = { ...tidy(saving.facts), identities: [...saving.identities] };
  const note = saving.note ?? stored?.note;
  const provenance = provenanceOf(stored, facts, { candidate, page, at });
  return {
    ...facts,
    id: stored?.id ?? crypto.randomUUID(),
    ...relationshipOf({ ...stored, ...saving.relationship }),
    ...(stored && participationOf(stored)),
    tags: once(saving.tags),
    ...(note !== undefined && note !== '' && { note }),
    ...(stored && hasChangedJobs(stored, facts, provenance) && { jobChangedAt: at }),
    provenance,
    seen: seenOf(stored, candidate, unseen),
    createdAt: stored?.createdAt ?? at,
    updatedAt: stored?.updatedAt ?? at,
  };
}

/** Whether a page or a file tells of another organization or job title than the one known; what is typed may mend a letter. */
function hasChangedJobs(
  stored: Facts,
  facts: Facts,
  provenance: Readonly<Record<string, Provenance>>,
): boolean {
  const before: Readonly<Record<string, unknown>> = { ...stored };
  const after: Readonly<Record<string, unknown>> = { ...facts };
  return ['organization', 'jobTitle'].some(field => {
    const [old, now] = [before[field], after[field]];
    if (typeof old !== 'string' || typeof now !== 'string' || provenance[field]?.rule === 'typed')
      return false;
    return field === 'organization' ? !isSameOrganization(old, now) : fold(old) !== fold(now);
  });
}

const once = (items: readonly string[]): string[] => [...new Set(items)].filter(item => item !== '');

/** Facts without empty texts, empty items and items said twice. */
export function tidy<F extends Facts>(facts: F): F {
  const fields = Object.entries(facts)
    .map(([field, value]: [string, unknown]) => [field, Array.isArray(value) ? once(value) : value])
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(fields) as F;
}

/** What a form says over what is stored, when it was not filled from it: an empty field says nothing, a list adds. */
export function laidOver<F extends Facts>(stored: F, facts: F): F {
  const fields: Record<string, unknown> = { ...stored };
  for (const [field, value] of Object.entries(facts) as [string, unknown][]) {
    const old = fields[field];
    if (Array.isArray(value) && Array.isArray(old))
      fields[field] = [...old, ...gainedItems(field, old, value)];
    else if (value !== undefined && value !== '') fields[field] = value;
  }
  return fields as F;
}

/** Two notes of one record, neither lost; `before` is what `note` was when it was saved earlier, and gives way to it. */
export function joinedNote(
  stored: string | undefined,
  note: string | undefined,
  before?: string,
): string | undefined {
  if (stored && before && note !== undefined && stored.includes(before))
    return stored
      .replace(before, () => note)
      .replace(/\n{2,}/g, '\n')
      .trim();
  if (!stored || !note || stored.includes(note)) return stored || note;
  return `${stored}\n${note}`;
}

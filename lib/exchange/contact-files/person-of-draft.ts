import { relationshipOf, withoutRelationship } from '../../identity/facts.ts';
import type { ContactDraft } from '../columns.ts';
import { keysOf } from '../reports/person-keys.ts';
import type { ReportPerson } from '../reports/report-person.ts';

/**
 * A contact of a file that says what we say, as a person of a report; `row` is where they stand in it. Keys of what was added
 * by hand are made.
 */
export function personOfDraft({ tags, ...rest }: ContactDraft, row?: number): ReportPerson {
  const relationship = relationshipOf(rest);
  const draft = withoutRelationship(rest);
  const { identities, url, links, email, telephone } = draft;
  const keys = keysOf(url === undefined ? links : [url, ...links], email, telephone);
  const added = keys.filter(key => !identities.includes(key));
  return {
    ...draft,
    identities: added.length === 0 ? identities : [...identities, ...added],
    role: 'attendee',
    attended: false,
    ...(tags.length > 0 && { tags }),
    ...(Object.keys(relationship).length > 0 && { relationship }),
    ...(row !== undefined && { row }),
  };
}

/** The way back. */
export const draftOfPerson = ({
  role,
  attended,
  flag,
  row,
  tags = [],
  relationship,
  ...facts
}: ReportPerson): ContactDraft => ({ ...facts, ...relationship, tags: [...tags] });

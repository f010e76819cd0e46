import type { ReportPerson } from '../../../lib/exchange/reports/report-person.ts';
import type { KeptRows } from '../../../lib/model/import-draft.ts';
import { isRole, type ReviewRow, renamedPerson } from './review-row.ts';
import { differingFields } from './row-update.ts';
import { nameWithTitles } from './shown-name.ts';

/** What was decided by hand, and nothing that the report says itself. `people` are those of the report. */
export function keptRows(rows: readonly ReviewRow[], people: readonly ReportPerson[]): KeptRows {
  const kept: KeptRows = { ticked: [], unticked: [], names: [], roles: [], decisions: [], accepted: [] };
  for (const { index, person, role, decision, tick, accept } of rows) {
    if (tick === true) kept.ticked.push(index);
    if (tick === false) kept.unticked.push(index);
    if (role !== people[index]?.role) kept.roles.push([index, role]);
    if (person !== people[index]) kept.names.push([index, nameWithTitles(person)]);
    if (decision !== undefined)
      kept.decisions.push([index, decision === 'someone-else' ? null : decision.contactId]);
    if (accept) kept.accepted.push([index, [...accept]]);
  }
  return kept;
}

/** The people of a report under the names that were typed over theirs. */
export function keptNames(
  people: readonly ReportPerson[],
  { names }: Pick<KeptRows, 'names'>,
): readonly ReportPerson[] {
  if (names.length === 0) return people;
  const typed = new Map(names);
  return people.map((person, index) => {
    const name = typed.get(index);
    return (name !== undefined && renamedPerson(person, name)) || person;
  });
}

/** The rows as they were left; what was decided for somebody who is gone meanwhile is open again. */
export function withKept(rows: readonly ReviewRow[], kept: KeptRows): readonly ReviewRow[] {
  const [ticked, unticked] = [new Set(kept.ticked), new Set(kept.unticked)];
  const roles = new Map(kept.roles);
  const decisions = new Map(kept.decisions);
  const accepted = new Map(kept.accepted);
  return rows.map(row => {
    const { index, match } = row;
    const role = roles.get(index);
    const contactId = decisions.get(index);
    const isChoice = match.kind === 'maybe' && match.contacts.some(({ id }) => id === contactId);
    const accept = accepted.get(index);
    return {
      ...row,
      ...(role !== undefined && isRole(role) && { role }),
      ...(ticked.has(index) && { tick: true }),
      ...(unticked.has(index) && { tick: false }),
      ...(contactId === null && match.kind === 'maybe' && { decision: 'someone-else' }),
      ...(isChoice && contactId && { decision: { contactId } }),
      ...(accept && { accept: differingFields.filter(field => accept.includes(field)) }),
    };
  });
}

import type { ReportPerson } from '../../../lib/exchange/reports/report-person.ts';
import type { Person } from '../../../lib/model/person.ts';

/** A contact's fields alone; those without a value are no fields. */
export function factsOfPerson({
  role,
  attended,
  flag,
  row,
  tags,
  note,
  relationship,
  createdAt,
  updatedAt,
  ...facts
}: ReportPerson): Person {
  const { name, email, telephone, identities, links } = facts;
  const told = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(told), name, email, telephone, identities, links };
}

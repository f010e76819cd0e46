import type { WarningCounter } from '../reports/report-warning.ts';
import { readVcards } from '../vcard/read-vcards.ts';
import type { ReadContacts } from './own-contacts.ts';
import { personOfDraft } from './person-of-draft.ts';
import type { RejectedRow } from './rejected-rows.ts';

/** The people of a vCard file; what could not be read is told with its line. A rejected card's row is its first line. */
export function readCards(
  text: string,
  warnings: WarningCounter,
  phoneCountry: string | undefined,
): ReadContacts {
  const { contacts, problems } = readVcards(text, phoneCountry);
  const rejected: RejectedRow[] = [];
  for (const { line, kind, text = '' } of problems) {
    if (kind === 'no-name') rejected.push({ row: line, reason: 'no-name', cells: [] });
    else if (kind === 'group') warnings.add('card-group', text);
    else if (kind !== 'no-cards') warnings.add('card-line', `${line} ${text}`.trim());
  }
  return { people: contacts.map(draft => personOfDraft(draft)), header: [], rejected };
}

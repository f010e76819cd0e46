import { rowsThere } from './list-label.ts';
import type { ListOfRows, MeetingRow } from './meeting-site.ts';
import { rowPerson } from './row-person.ts';

/** More rows than any page renders; a hostile one is cut. */
export const mostRows = 3000;

/** What a platform says of a row beside its texts. */
export interface RowSigns {
  readonly id?: string | undefined;
  /** What may be the name, by signs other than the row's texts. */
  readonly names?: readonly string[];
  readonly role?: MeetingRow['role'];
}

/**
 * Reads the rows of one or more lists. Rows of screens, and those below a line such as `Waiting Room (2)`, are left out.
 */
export function rowsOf(
  lists: readonly (readonly Element[])[],
  signs: (row: Element) => RowSigns = () => ({}),
): Pick<ListOfRows, 'rows' | 'unresolved'> {
  const rows: MeetingRow[] = [];
  let unresolved = 0;
  let left = mostRows;
  for (const [list, elements] of lists.entries()) {
    for (const element of rowsThere(elements.slice(0, left))) {
      const { id, names, role } = signs(element);
      const person = rowPerson(element, names);
      if (person.kind === 'unnamed') unresolved++;
      if (person.kind !== 'person') continue;
      const { name, shown, isYou, isGuest } = person;
      rows.push({ id, name, shown, role: person.role ?? role, isYou, isGuest, list });
    }
    left -= Math.min(left, elements.length);
  }
  return { rows, unresolved };
}

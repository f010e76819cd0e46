import { normalizeEmail } from '../../identity/email.ts';
import type { ReportColumn } from './header-aliases.ts';
import type { ReportKind } from './report-kind.ts';
import type { PeopleTable } from './report-layout.ts';
import { personOf, type ReportPerson } from './report-person.ts';
import { given, hasCome, isGone, isYes, roleNamed } from './report-values.ts';
import type { WarningCounter } from './report-warning.ts';

export interface RowReader {
  readonly kind: ReportKind;
  readonly table: PeopleTable;
  readonly warnings: WarningCounter;
  readonly phoneCountry?: string | undefined;
}

/** Cells of a row by column; a header may stand twice. */
type Cells = (column: ReportColumn) => string;

/** A reader of the rows of one table: a row's person, or undefined where it names nobody who could have been there. */
export function rowReader({
  kind,
  table,
  warnings,
  phoneCountry,
}: RowReader): (row: readonly string[]) => ReportPerson | undefined {
  const places = new Map<ReportColumn, number[]>();
  table.columns.forEach((column, index) => {
    if (column) places.set(column, [...(places.get(column) ?? []), index]);
  });
  const cellsOf =
    (row: readonly string[]): Cells =>
    column => {
      for (const index of places.get(column) ?? []) {
        const text = given(row[index]);
        if (text !== '') return text;
      }
      return '';
    };
  const has = (column: ReportColumn): boolean => places.has(column);
  return row => {
    const cell = cellsOf(row);
    if (isGone(cell('status'))) {
      warnings.add('not-coming');
      return undefined;
    }
    const email = cell('email');
    if (email !== '' && !normalizeEmail(email) && !/[;,\s]/.test(email)) warnings.add('bad-email', email);
    const title = cell('jobTitle');
    const person = personOf(
      {
        ...namesOf(cell, kind),
        email: email || (cell('upn').includes('@') ? cell('upn') : ''),
        telephone: cell('telephone'),
        url: cell('url'),
        links: cell('links'),
        texts: {
          nickname: cell('nickname'),
          honorificPrefix: cell('honorificPrefix'),
          honorificSuffix: cell('honorificSuffix'),
          // Meetup's Title is a rank in the group; elsewhere it may be a form of address.
          jobTitle:
            kind === 'meetup' || /^(?:mr|mrs|ms|miss|dr|prof|herr|frau)\.?$/i.test(title) ? '' : title,
          organization: [cell('organization'), cell('unit')].filter(Boolean).join(', '),
          location: cell('location'),
        },
      },
      phoneCountry,
    );
    if (!person) {
      warnings.add('row-without-name');
      return undefined;
    }
    const attended = wasThere(cell, has, kind);
    return { ...person, role: roleOf(cell, table, attended), attended };
  };
}

/** Which cell holds the name: Zoom writes who was renamed as `Shown (Original)`. */
function namesOf(cell: Cells, kind: ReportKind): { names: string[]; shown?: string } {
  const registered = [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
  const renamed = cell('renamedName');
  if (renamed === '') {
    const shown = cell('name');
    return { names: kind === 'eventbrite' ? [registered, shown] : [shown, registered] };
  }
  const open = renamed.endsWith(')') ? renamed.lastIndexOf('(') : -1;
  const shown = open > 0 ? renamed.slice(0, open) : renamed;
  const original = open > 0 ? renamed.slice(open + 1, -1) : '';
  return { names: [registered, shown, original], shown: renamed };
}

function wasThere(cell: Cells, has: (column: ReportColumn) => boolean, kind: ReportKind): boolean {
  if (isWaiting(cell('waitingRoom'))) return false;
  if (hasCome(cell('status'))) return true;
  if (has('attended')) return isYes(cell('attended'));
  if (has('checkedIn')) return isYes(cell('checkedIn'));
  if (has('joinTime')) return cell('joinTime') !== '' || cell('duration') !== '';
  if (has('duration') || has('action') || kind === 'webex' || kind === 'teams') return true;
  // A form's answers and a registration list say who wanted to come; a plain list of names says who was there.
  return kind === 'table' && !has('registrationTime') && !has('timestamp') && !has('status');
}

const isWaiting = (cell: string): boolean => cell !== '' && isYes(cell);

function roleOf(cell: Cells, { section }: PeopleTable, attended: boolean): ReportPerson['role'] {
  if (section === 'organizer' || section === 'speaker') return section;
  const named = cell('isHost') !== '' && isYes(cell('isHost')) ? 'organizer' : roleNamed(cell('role'));
  if (named && named !== 'attendee') return named;
  return attended ? 'attendee' : 'registrant';
}

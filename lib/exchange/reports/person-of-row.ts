import { normalizeEmail } from '../../identity/email.ts';
import { cleanLines, fold } from '../../identity/text.ts';
import type { Person } from '../../model/person.ts';
import { orderOfDays, readBirthday } from '../contact-files/contact-day.ts';
import { distinctTags, tagsIn } from '../contact-files/contact-tags.ts';
import type { RejectReason } from '../contact-files/rejected-rows.ts';
import { addressInWords, addressLine } from '../contact-files/vcard-line.ts';
import { type Cells, cellReader, placesOf } from './cells-of-row.ts';
import type { ReportColumn } from './header-aliases.ts';
import type { DateOrder } from './report-dates.ts';
import type { ReportKind } from './report-kind.ts';
import type { PeopleTable } from './report-layout.ts';
import { personOf, type ReportPerson, type ToldOfPerson, telephonesIn } from './report-person.ts';
import { hasCome, isGone, isYes, roleNamed } from './report-values.ts';
import type { WarningCounter } from './report-warning.ts';

export interface RowReader {
  readonly kind: ReportKind;
  readonly table: PeopleTable;
  readonly warnings: WarningCounter;
  readonly phoneCountry?: string | undefined;
}

/** A reader of the rows of one table: a row's person, or why it names nobody who could have been there. */
export function rowReader({
  kind,
  table,
  warnings,
  phoneCountry,
}: RowReader): (row: readonly string[]) => ReportPerson | RejectReason {
  const places = placesOf(table);
  const cellsOf = cellReader(table, places, warnings);
  const has = (column: ReportColumn): boolean => places.has(column);
  const dateOrder = orderOfDays(places.get('birthday') ?? [], table.rows);
  return row => {
    const cells = cellsOf(row);
    const cell = cells.one;
    if (isGone(cell('status'))) {
      warnings.add('not-coming');
      return 'not-coming';
    }
    const emails = cells.all('email');
    for (const email of emails)
      if (!normalizeEmail(email) && !/[;,\s]/.test(email)) warnings.add('bad-email', email);
    const title = cell('jobTitle');
    const person = personOf(
      {
        ...namesOf(cell, kind),
        email: emails.join(';') || (cell('upn').includes('@') ? cell('upn') : ''),
        telephone: cells.all('telephone').join(';'),
        url: cell('url'),
        links: cells.all('links').join(';'),
        texts: {
          nickname: cell('nickname'),
          honorificPrefix: cell('honorificPrefix'),
          honorificSuffix: cell('honorificSuffix'),
          // Meetup's Title is a rank in the group; elsewhere it may be a form of address.
          jobTitle:
            kind === 'meetup' || /^(?:mr|mrs|ms|miss|dr|prof|herr|frau)\.?$/i.test(title) ? '' : title,
          // A unit without its agency is what there is of an organization.
          organization: cell('organization') || cell('department'),
          department: cell('organization') && cell('department'),
          location: placeIn(cells.all('location')) || addressInWords({ formatted: cell('address') }),
        },
      },
      phoneCountry,
    );
    if (!person) {
      warnings.add('row-without-name');
      return 'no-name';
    }
    for (const text of cells.all('telephone'))
      if (telephonesIn(text, phoneCountry).length === 0) warnings.add('bad-telephone', text);
    const attended = wasThere(cell, has, kind);
    return {
      ...person,
      ...toldOf(cells, dateOrder, warnings),
      role: roleOf(cell, table, attended),
      attended,
    };
  };
}

/** `Bogor` and `Indonesia` of two columns in one line; what both say stands there once. */
function placeIn(cells: readonly string[]): string {
  if (cells.length < 2) return cells[0] ?? '';
  const parts = cells.flatMap(cell => cell.split(',')).map(part => part.trim());
  const keys = parts.map(fold);
  return parts.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).join(', ');
}

/** What a list says of a person besides who they are and whether they came. */
function toldOf(
  { one: cell, all }: Cells,
  dateOrder: DateOrder | undefined,
  warnings: WarningCounter,
): ToldOfPerson & Pick<Person, 'birthday'> {
  const { birthday, line = [] } = readBirthday(cell('birthday'), dateOrder, warnings);
  const tags = distinctTags(all('tags').flatMap(tagsIn));
  const note = cleanLines([...new Set(all('note'))].join('\n'));
  const address = cell('address');
  const vcardLines = address === '' ? line : [addressLine({ formatted: address }, ''), ...line];
  return {
    ...(birthday && { birthday }),
    ...(tags.length > 0 && { tags }),
    ...(note !== '' && { note }),
    ...(vcardLines.length > 0 && { relationship: { vcardLines } }),
  };
}

/** Which cell holds the name: Zoom writes who was renamed as `Shown (Original)`. */
function namesOf(cell: Cells['one'], kind: ReportKind): { names: string[]; shown?: string } {
  const parts = [cell('firstName'), cell('middleName'), cell('lastName')];
  const registered = parts.filter(Boolean).join(' ');
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

function wasThere(cell: Cells['one'], has: (column: ReportColumn) => boolean, kind: ReportKind): boolean {
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

function roleOf(cell: Cells['one'], { section }: PeopleTable, attended: boolean): ReportPerson['role'] {
  if (section === 'organizer' || section === 'speaker') return section;
  const named = cell('isHost') !== '' && isYes(cell('isHost')) ? 'organizer' : roleNamed(cell('role'));
  if (named && named !== 'attendee') return named;
  return attended ? 'attendee' : 'registrant';
}

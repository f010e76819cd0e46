import { fold } from '../../identity/text.ts';
import { fillerWords, headerAliases, questionWords, type ReportColumn } from './header-aliases.ts';

/** A header as it is compared: letters and digits only, `E-Mail-Adresse` as `emailadresse`. */
export const headerKey = (header: string): string =>
  fold(header.slice(0, 300)).replace(/[^\p{L}\p{N}]+/gu, '');

const columns: ReadonlyMap<string, ReportColumn> = new Map(
  Object.entries(headerAliases).flatMap(([column, names]) =>
    names.split('|').map(name => [headerKey(name), column as ReportColumn] as const),
  ),
);

const questions = questionWords.map(({ column, asked, beside }) => ({
  column,
  asked: new Set(asked.split(' ')),
  allowed: new Set(`${asked} ${beside ?? ''} ${fillerWords}`.split(' ')),
}));

/** Fields that hold several values, of which forms and tables give each its own column: `Email 2`, `Phone 3`. */
const ofSeveral: ReadonlySet<ReportColumn> = new Set(['email', 'telephone', 'links', 'tags', 'note']);

function columnOfKey(key: string): ReportColumn | undefined {
  const column = columns.get(key);
  if (column) return column;
  const unnumbered = columns.get(key.replace(/\d{1,2}$/, ''));
  return unnumbered && ofSeveral.has(unnumbered) ? unnumbered : undefined;
}

/** What a bracket says of a name that its owner has changed: `Name (Original Name)`, `Nama (nama asli)`. */
const original = /asli|orig|urspr|oorspr|oryg/;

/** The column that a header stands for, in any of the languages, or undefined. */
export function columnOfHeader(header: string): ReportColumn | undefined {
  if (header.length > 300 || headerKey(header) === '') return undefined;
  const whole = columnOfKey(headerKey(header));
  if (whole) return whole;
  if (/\(UPN\)/i.test(header)) return 'upn';
  const [, before = '', bracket = ''] = /^([^()]+)\(([^()]*)\)/.exec(header) ?? [];
  const column = columnOfKey(headerKey(before));
  if (column === 'name' && original.test(fold(bracket))) return 'renamedName';
  if (/^engagement\b/i.test(header)) return 'unused';
  return column ?? columnOfQuestion(header);
}

function columnOfQuestion(header: string): ReportColumn | undefined {
  const words = fold(header.replace(/\([^()]*\)/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > 10) return undefined;
  const question = questions.find(({ asked }) => words.some(word => asked.has(word)));
  return question && words.every(word => question.allowed.has(word)) ? question.column : undefined;
}

/** Columns of a name: a row without one is no header of people. */
export const naming: ReadonlySet<ReportColumn> = new Set([
  'name',
  'renamedName',
  'firstName',
  'lastName',
  'email',
]);
/** Columns of the event, before or among the people's. */
const ofEvent: ReadonlySet<ReportColumn> = new Set(['topic', 'meetingId', 'startTime', 'endTime', 'host']);

export const isOfEvent = (column: ReportColumn): boolean => ofEvent.has(column);

export type Columns = readonly (ReportColumn | undefined)[];

/** More columns than any report has; those after are not looked at. */
const mostColumns = 400;

/** The columns of one row, whatever the row is. */
export const columnsOf = (cells: readonly string[]): Columns =>
  settled(
    cells,
    cells.slice(0, mostColumns).map(cell => (cell.trim() === '' ? undefined : columnOfHeader(cell))),
  );

/** What a row is: the header of a list of people, the header of the event's values, or neither. */
export function headerOf(cells: readonly string[]): { people?: Columns; event?: Columns } {
  const found = cells
    .slice(0, mostColumns)
    .map(cell => (cell.trim() === '' ? undefined : columnOfHeader(cell)));
  const known = found.filter(column => column !== undefined);
  if (new Set(known).size < 2 || cells.some(cell => cell.includes('@'))) return {};
  const hasTopic = known.includes('topic');
  const names = known.filter(column => naming.has(column) && !(hasTopic && column === 'email'));
  if (names.length > 0) return { people: settled(cells, found) };
  // A person's row may hold `Organizer` and `Guest`.
  const isMostlyKnown = known.length * 2 > cells.filter(cell => cell.trim() !== '').length;
  if (known.some(isOfEvent)) return isMostlyKnown ? { event: found } : {};
  // `No, Peserta, Instansi`: elsewhere the word heads a number.
  return known.includes('participants')
    ? { people: found.map(column => (column === 'participants' ? 'name' : column)) }
    : {};
}

/** Decides what a header alone does not tell: `Nombre` beside `Apellidos`, `Nom` beside `Prénom`, the host's e-mail. */
function settled(cells: readonly string[], found: Columns): Columns {
  const has = (column: ReportColumn): boolean => found.includes(column);
  const firstName = found.findIndex(column => column === 'name' || column === 'renamedName');
  return found.map((column, index) => {
    const key = headerKey(cells[index] ?? '');
    if (/^nom(?:br)?e$/.test(key) && has('lastName') && !has('firstName')) return 'firstName';
    if (/^(?:nom|name)$/.test(key) && has('firstName') && !has('lastName'))
      return cells.some(cell => /^(?:vorname|prenom)$/.test(headerKey(cell))) ? 'lastName' : column;
    // Teams in a language that is not in the table: its first column is the name.
    if (index === 0 && !column && has('upn') && firstName === -1) return 'name';
    // The meeting's columns stand before the participant's, on each row.
    if (column === 'email' && has('topic') && index < firstName) return 'hostEmail';
    return column;
  });
}

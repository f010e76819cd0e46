import { normalizeEmail } from '../../identity/email.ts';
import { cleanText, fold } from '../../identity/text.ts';
import { unrealName } from '../../identity/unreal-name.ts';
import type { PersonField } from '../../model/person.ts';
import type { Finding } from '../evidence.ts';
import { take } from '../page-facts.ts';
import { textOf } from '../text-of.ts';
import { headingAbove } from './heading-above.ts';
import { kindOf, type ListKind } from './list-words.ts';
import { nameShape } from './name-shape.ts';
import { rowLink } from './row-links.ts';
import { type Column, columnsByContent, columnsByHeader, withoutNumber } from './table-columns.ts';
import { saysJob } from './work-words.ts';

const mostRows = 5000;
const mostCells = 30;
const sampled = 40;

/** A row with the text of each column; a cell over several columns stands in the first of them. */
interface TableRow {
  readonly element: Element;
  readonly cells: readonly (Element | undefined)[];
  readonly texts: readonly string[];
  /** Columns whose cell began in a row above. */
  readonly carried: ReadonlySet<number>;
}

export interface TableOfPeople {
  readonly people: readonly { readonly findings: Finding<PersonField>[]; readonly holder: Element }[];
  readonly kind?: ListKind;
}

/**
 * A table with a column of names that says by its headers, by what stands in its other columns or by its title that they
 * are people's. `undefined`: a table that lays out a page, to be read by its look.
 */
export function peopleTable(table: Element): TableOfPeople | undefined {
  const elements = [...take(table.querySelectorAll('tr'), mostRows)].filter(
    row => row.closest('table') === table,
  );
  const sample = rowsOf(elements.slice(0, sampled));
  const widths = sample.filter(({ cells }) => cells.length > 1).length;
  if (sample.length < 2 || widths < 0.6 * sample.length || table.querySelector('table')) return undefined;
  if (sample.filter(isLaidOut).length > 0.3 * sample.length) return undefined;
  const nobody: TableOfPeople = { people: [] };
  const at = sample.slice(0, 4).findIndex(({ texts }) => isHeader(columnsByHeader(texts)));
  const header = sample[at];
  const columns = header
    ? columnsOf(header, sample.slice(at + 1))
    : columnsByContent(sample.slice(1).map(({ texts }) => texts));
  if (!isHeader(columns)) return nobody;
  const rows = sample.length < elements.length ? rowsOf(elements) : sample;
  const body = rows.slice(header ? at + 1 : 0).filter(row => !isHead(row));
  if (!header && isTimetable(body)) return nobody;
  const isCounted = numberingOf(body);
  const title = header?.texts[columns.indexOf('name')] ?? '';
  const named = header ? kindOf(title) : undefined;
  const inTurn = named === 'speaker';
  const people = body.filter(isCounted).flatMap((row, order) =>
    peopleIn(row, columns, inTurn)
      // The first row of a table without known headers may be its header.
      .filter(({ sureness }) => order > 0 || header || sureness > 1)
      .map(person => ({ ...person, holder: row.element })),
  );
  // In a programme only some rows have a speaker.
  const filled = inTurn ? body.filter(({ texts }) => texts[columns.indexOf('name')]).length : body.length;
  const share = (is: (sureness: number) => boolean): number =>
    people.filter(({ sureness }) => is(sureness)).length / Math.max(1, filled);
  const isPersonal =
    columns.includes('person') || columns.includes('jobTitle') || /lengkap|full|peserta/i.test(title);
  const isSure = share(sureness => sureness > 1) >= (isPersonal ? 0.15 : 0.5) && share(() => true) >= 0.5;
  if (people.length < 2 || !isSure) return nobody;
  const caption = table.querySelector('caption');
  const said = (caption && kindOf(cleanText(textOf(caption, 100)))) ?? headingAbove(table, () => false).kind;
  const kind = named && named !== 'people' ? named : (said ?? named);
  const hasOther = columns.some(column => column !== undefined && column !== 'name' && column !== 'link');
  const isTitled = share(sureness => sureness === 3) >= 0.4;
  if (kind === 'other' || !(hasOther || isTitled || kind)) return nobody;
  if (header?.texts.some(text => ofThings.test(text)) && !columns.includes('person')) return nobody;
  // `Speaker` may be a part of a telephone.
  if (inTurn && !hasOther && !isTitled && !said && !isTimetable(body)) return nobody;
  const names = new Set(people.map(({ findings }) => fold(findings[0]?.value ?? '')));
  if (!named && names.size < 0.7 * people.length) return nobody;
  return { people: people.map(({ findings, holder }) => ({ findings, holder })), kind };
}

const isHeader = (columns: readonly (Column | undefined)[]): boolean =>
  columns.includes('name') || (columns.includes('first') && columns.includes('last'));

/** Cells with pictures and texts below each other are cards. */
const isLaidOut = ({ cells, texts }: TableRow): boolean =>
  texts.some(text => text.length > 300) || cells.filter(cell => cell?.querySelector('img')).length > 1;

/** Rows as a grid: a cell that goes down over several rows stands in each of them. */
function rowsOf(elements: readonly Element[]): TableRow[] {
  const open = new Map<number, { cell: Element; left: number }>();
  return elements.map(element => {
    const cells: (Element | undefined)[] = [];
    const carried = new Set<number>();
    const fill = (): void => {
      for (let above = open.get(cells.length); above && above.left > 0; above = open.get(cells.length)) {
        above.left--;
        carried.add(cells.length);
        cells.push(above.cell);
      }
    };
    for (const cell of take(element.querySelectorAll('td,th'), mostCells)) {
      if (cell.closest('tr') !== element) continue;
      fill();
      const down = Math.min(mostRows, Number(cell.getAttribute('rowspan')) || 1);
      if (down > 1) open.set(cells.length, { cell, left: down - 1 });
      cells.push(cell);
      const span = Math.min(mostCells, Number(cell.getAttribute('colspan')) || 1);
      for (let more = 1; more < span; more++) cells.push(undefined);
    }
    fill();
    const texts = cells.map(cell => (cell ? cleanText(textOf(cell, 400, 100).replace(/\n/g, ' '), 301) : ''));
    return { element, cells, texts, carried };
  });
}

/** What is said of things that have names. */
const ofThings =
  /^(?:jumlah(?: barang)?|harga.{0,20}|stok|satuan|kondisi|mer[ek]k?|qty|quantity|stock|price|brand|amount)$/i;

/** `Title` over the talks of a programme is no job; `Bidang` is what a lecturer knows about. */
const columnsOf = (header: TableRow, rows: readonly TableRow[]): (Column | undefined)[] => {
  const isOfLecturers = /nidn|dosen/i.test(header.texts.join());
  return columnsByHeader(header.texts).map((column, at) => {
    const isTalk =
      column === 'jobTitle' &&
      /^titles?$/i.test(header.texts[at] ?? '') &&
      rows.filter(({ texts }) => saysJob(texts[at] ?? '')).length < 0.3 * rows.length;
    return isTalk || (isOfLecturers && /^bidang$/i.test(header.texts[at] ?? '')) ? undefined : column;
  });
};

const isHead = ({ element, cells }: TableRow): boolean =>
  element.parentElement?.localName === 'thead' || cells.every(cell => cell?.localName === 'th');

/** Where rows are numbered, a header that is in no known language and a sum at the end are not. */
function numberingOf(rows: readonly TableRow[]): (row: TableRow) => boolean {
  const number = ({ texts }: TableRow, at: number): number =>
    Number(/^(\d{1,4})[.)]?$/.exec(texts[at] ?? '')?.[1] ?? Number.NaN);
  const at = [0, 1].find(column => {
    const said = rows.map(row => number(row, column)).filter(value => !Number.isNaN(value));
    return (
      said.length >= 0.5 * rows.length &&
      said[0] === 1 &&
      said.every((value, order) => value >= (said[order - 1] ?? 0))
    );
  });
  return at === undefined ? () => true : row => !Number.isNaN(number(row, at));
}

const day =
  /(?:^|\D)(?:\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[.:]\d{2})(?:\D|$)/u;

/** A day or an hour in most rows: what stands beside is what happens then. */
const isTimetable = (rows: readonly TableRow[]): boolean =>
  rows.filter(({ texts }) => texts.some(text => text.length < 60 && day.test(text))).length >
  0.5 * rows.length;

interface Named {
  readonly findings: Finding<PersonField>[];
  readonly sureness: number;
}

/** One person a row; in a column of speakers, several. */
function peopleIn(row: TableRow, columns: readonly (Column | undefined)[], inTurn: boolean): Named[] {
  const at = Math.max(columns.indexOf('name'), columns.indexOf('last'), 0);
  if (row.carried.has(at)) return [];
  const cell = row.cells[at];
  const said = (column: Column): string => {
    const text = row.texts[columns.indexOf(column)] ?? '';
    return /[\p{L}\p{N}]/u.test(text) ? text : '';
  };
  const parts = inTurn ? said('name').split(/\s?[;&]\s?|,\s|\s(?:dan|and|serta)\s/) : [];
  const isSeveral = parts.length > 1 && parts.every(part => (nameShape(part)?.sureness ?? 0) > 1);
  const whole = said('name') || [said('first'), said('last')].filter(Boolean).join(' ');
  const names = isSeveral ? parts : [columns.includes('name') && cell ? nameIn(cell, whole) : whole];
  return names.flatMap(name => named(row, name, said, isSeveral ? undefined : cell) ?? []);
}

/** A number of service stands behind the name or below it. */
function nameIn(cell: Element, whole: string): string {
  const isWhole = nameShape(whole) !== undefined && !/\d{4}/.test(whole);
  const lines = isWhole ? [whole] : textOf(cell, 400, 100).split('\n');
  const bare = lines.map(line => withoutNumber(cleanText(line, 301)));
  return bare.find(line => nameShape(line) !== undefined) ?? withoutNumber(whole);
}

function named(
  { element }: TableRow,
  name: string,
  said: (column: Column) => string,
  cell: Element | undefined,
): Named | undefined {
  const shape = nameShape(name);
  // One word is a name too, in a column of names; a device stays, to be looked at.
  if (!shape && !unrealName(name)) return undefined;
  const findings: Finding<PersonField>[] = [{ field: 'name', value: shape?.name ?? name, rule: 'table' }];
  const add = (field: PersonField, value: string | undefined): void => {
    if (value) findings.push({ field, value, rule: 'table' });
  };
  const rest = shape?.rest ?? '';
  const jobTitle = said('jobTitle') || (saysJob(rest) ? rest : '');
  const organization = said('organization') || said('unit');
  add('jobTitle', jobTitle);
  add('organization', organization);
  if (!jobTitle && !organization) add('headline', rest);
  add('telephone', said('telephone'));
  const links = [...take(element.querySelectorAll('a[href^="mailto:"]'), 3)].map(
    link => link.getAttribute('href') ?? '',
  );
  for (const mail of new Set([said('email'), ...links].flatMap(text => normalizeEmail(text) ?? [])))
    add('email', mail);
  const link = cell?.querySelector('a[href]');
  add('url', link ? rowLink(link).web : undefined);
  return { findings, sureness: shape?.sureness ?? 1 };
}

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
import { type Column, columnsByContent, columnsByHeader } from './table-columns.ts';
import { saysJob } from './work-words.ts';

const mostRows = 5000;
const mostCells = 30;
const sampled = 40;

/** A row with the text of each column; a cell over several columns stands in the first of them. */
interface TableRow {
  readonly element: Element;
  readonly cells: readonly (Element | undefined)[];
  readonly texts: readonly string[];
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
  const sample = elements.slice(0, sampled).map(rowOf);
  const widths = sample.filter(({ cells }) => cells.length > 1).length;
  if (sample.length < 2 || widths < 0.6 * sample.length || table.querySelector('table')) return undefined;
  if (sample.filter(isLaidOut).length > 0.3 * sample.length) return undefined;
  const nobody: TableOfPeople = { people: [] };
  const at = sample.slice(0, 4).findIndex(({ texts }) => isHeader(columnsByHeader(texts)));
  const header = sample[at];
  const columns = header
    ? columnsByHeader(header.texts)
    : columnsByContent(sample.slice(1).map(({ texts }) => texts));
  if (!isHeader(columns)) return nobody;
  const rest = elements.slice(sampled).map(rowOf);
  const body = [...sample.slice(header ? at + 1 : 0), ...rest];
  const people = body.flatMap((row, order) => {
    const person = personIn(row, columns);
    // The first row of a table without known headers may be its header.
    const isTitle = order === 0 && !header && person?.sureness === 1;
    return person && !isTitle ? [{ ...person, holder: row.element }] : [];
  });
  const share = (is: (sureness: number) => boolean): number =>
    people.filter(({ sureness }) => is(sureness)).length / Math.max(1, body.length);
  if (people.length < 2 || share(sureness => sureness > 1) < 0.5) return nobody;
  const named = header ? kindOf(header.texts[columns.indexOf('name')] ?? '') : undefined;
  const caption = table.querySelector('caption');
  const said = (caption && kindOf(cleanText(textOf(caption, 100)))) ?? headingAbove(table, () => false).kind;
  const kind = named && named !== 'people' ? named : (said ?? named);
  const hasOther = columns.some(column => column !== undefined && column !== 'name' && column !== 'link');
  const isTitled = share(sureness => sureness === 3) >= 0.4;
  if (kind === 'other' || !(hasOther || isTitled || kind)) return nobody;
  const names = new Set(people.map(({ findings }) => fold(findings[0]?.value ?? '')));
  if (!named && names.size < 0.7 * people.length) return nobody;
  return { people: people.map(({ findings, holder }) => ({ findings, holder })), kind };
}

const isHeader = (columns: readonly (Column | undefined)[]): boolean =>
  columns.includes('name') || (columns.includes('first') && columns.includes('last'));

/** Cells with pictures and texts below each other are cards. */
const isLaidOut = ({ cells, texts }: TableRow): boolean =>
  texts.some(text => text.length > 300) || cells.filter(cell => cell?.querySelector('img')).length > 1;

function rowOf(element: Element): TableRow {
  const cells: (Element | undefined)[] = [];
  for (const cell of take(element.querySelectorAll('td,th'), mostCells)) {
    if (cell.closest('tr') !== element) continue;
    cells.push(cell);
    const span = Math.min(mostCells, Number(cell.getAttribute('colspan')) || 1);
    for (let more = 1; more < span; more++) cells.push(undefined);
  }
  const texts = cells.map(cell => (cell ? cleanText(textOf(cell, 400, 100).replace(/\n/g, ' '), 301) : ''));
  return { element, cells, texts };
}

function personIn(
  { element, cells, texts }: TableRow,
  columns: readonly (Column | undefined)[],
): { findings: Finding<PersonField>[]; sureness: number } | undefined {
  const said = (column: Column): string => {
    const text = texts[columns.indexOf(column)] ?? '';
    return /[\p{L}\p{N}]/u.test(text) ? text : '';
  };
  const name = said('name') || [said('first'), said('last')].filter(Boolean).join(' ');
  const shape = nameShape(name);
  // One word is a name too, in a column of names; a device stays, to be looked at.
  if (!shape && !unrealName(name)) return undefined;
  const findings: Finding<PersonField>[] = [{ field: 'name', value: shape?.name ?? name, rule: 'table' }];
  const add = (field: PersonField, value: string | undefined): void => {
    if (value) findings.push({ field, value, rule: 'table' });
  };
  const rest = shape?.rest ?? '';
  add('jobTitle', said('jobTitle') || (saysJob(rest) ? rest : ''));
  add('organization', said('organization') || said('unit'));
  add('telephone', said('telephone'));
  const links = [...take(element.querySelectorAll('a[href^="mailto:"]'), 3)].map(
    link => link.getAttribute('href') ?? '',
  );
  for (const mail of new Set([said('email'), ...links].flatMap(text => normalizeEmail(text) ?? [])))
    add('email', mail);
  const holder = cells[Math.max(columns.indexOf('name'), columns.indexOf('last'), 0)];
  const link = holder?.querySelector('a[href]');
  add('url', link ? rowLink(link).web : undefined);
  return { findings, sureness: shape?.sureness ?? 1 };
}

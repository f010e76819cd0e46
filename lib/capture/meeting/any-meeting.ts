import { presenceOver } from './list-label.ts';
import { totalOver } from './list-total.ts';
import type { ListOfRows, MeetingPage } from './meeting-site.ts';
import { isElsewhere, isHeadingRow, outermostRows, repeatedChildren, rowsByRole } from './row-groups.ts';
import { rowPerson } from './row-person.ts';
import { rowTexts } from './row-texts.ts';
import { rowsOf } from './rows-of.ts';

/** Rows that are looked at closely to tell whether a list is one of people. */
const sample = 24;
const mostLists = 60;
const mostElements = 20_000;
const lists = '[role=list],[role=tree],[role=grid],[role=listbox],[role=table],ul,ol,table';

interface Candidate {
  readonly parent: Element;
  readonly rows: readonly Element[];
  readonly isLabelled: boolean;
}

/**
 * The list of participants of a page of any make: the lists that say so in any of the languages, else the one whose rows
 * all look like somebody in a meeting. A list over which stands that these were invited or wait is none; of two that no
 * words tell apart neither is read. `needsWords`: without words none is.
 */
export function anyMeeting(page: MeetingPage, needsWords = false): ListOfRows | undefined {
  const found = page.roots.flatMap(root => candidatesIn(root));
  const sure = outermost(found.filter(({ isLabelled, rows }) => isLabelled && isOfPeople(rows, true)));
  const others = needsWords || sure.length > 0 ? [] : found.filter(({ rows }) => isOfPeople(rows, false));
  const chosen = sure.length > 0 ? sure : outermost(others);
  const [first, ...beside] = chosen;
  if (!first) return undefined;
  if (sure.length > 0) return read(chosen);
  const largest = read([first]);
  const names = new Set(largest.rows.map(({ name }) => name));
  const rest = beside.length > 0 ? read(beside) : { rows: [], unresolved: 0 };
  // Beside the list may be the same people on a stage. Others may be the ones that were only invited: then nobody knows.
  if (rest.rows.every(({ name }) => names.has(name))) return { ...largest, isGuessed: true };
  const unresolved = [largest, rest].reduce((sum, list) => sum + list.rows.length + list.unresolved, 0);
  return { rows: [], unresolved, isGuessed: true };
}

function read(chosen: readonly Candidate[]): ListOfRows {
  const { rows, unresolved } = rowsOf(chosen.map(candidate => candidate.rows));
  const [first, ...others] = chosen;
  const total = first && others.length === 0 ? totalOver(first.parent, rows.length) : undefined;
  return { rows, unresolved, total };
}

function candidatesIn(root: Document | ShadowRoot): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (parent: Element, rows: readonly Element[]): void => {
    if (candidates.length >= mostLists || rows.length < 2 || isElsewhere(parent)) return;
    // Most lists of a page are of links: asked before what stands over them, which costs more.
    if (!rows.slice(0, 3).some(row => rowPerson(row).kind === 'person' && !isLink(row))) return;
    const presence = presenceOver(parent);
    if (presence !== 'elsewhere') candidates.push({ parent, rows, isLabelled: presence === 'there' });
  };
  // Lists in lists would have the same rows over and over.
  let left = mostElements;
  for (const list of [...root.querySelectorAll(lists)].slice(0, 2000)) {
    const byRole = rowsByRole(list);
    const rows = byRole.length > 0 ? byRole : itemsOf(list);
    left -= rows.length + 1;
    if (left <= 0) break;
    add(list, rows);
  }
  if (candidates.some(({ isLabelled, rows }) => isLabelled && isOfPeople(rows, true))) return candidates;
  for (const { parent, rows } of repeatedChildren(root, 2, element => element.matches(lists)))
    add(parent, rows);
  return candidates;
}

const itemsOf = (list: Element): Element[] =>
  /^(?:ul|ol|table)$/.test(list.localName)
    ? outermostRows(list.querySelectorAll(list.localName === 'table' ? 'tr' : 'li'), isHeadingRow)
    : [];

/** Of lists in one another, the outer one: it has the rows of all. */
function outermost(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.rows.length - a.rows.length))
    if (!kept.some(({ parent }) => parent.contains(candidate.parent) || candidate.parent.contains(parent)))
      kept.push(candidate);
  return kept;
}

/**
 * Whether rows are of people: short, each with one name. Where no words say so, each must have what a participant's row
 * has (a portrait or initials, and a label that begins with the name or several words), and no time of day as messages do.
 */
function isOfPeople(rows: readonly Element[], isLabelled: boolean): boolean {
  const some = spread(rows);
  let named = 0;
  let sure = 0;
  let odd = 0;
  for (const row of some) {
    const texts = rowTexts(row);
    const person = rowPerson(row);
    if (texts.join(' ').length > 160 || texts.length > 8 || texts.some(isTime)) odd++;
    else if (person.kind === 'person') {
      named++;
      const isSure = person.isLabelled || /\p{L}\S*\s+\S*\p{L}/u.test(person.name);
      if (isSure && hasPortrait(row, texts) && !isLink(row)) sure++;
    }
  }
  if (isLabelled) return named >= 2 && named * 2 >= some.length;
  return rows.length >= 3 && odd === 0 && sure * 5 >= some.length * 4;
}

const isTime = (text: string): boolean => /^(?:\D{0,12}\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(text);

const spread = (rows: readonly Element[]): Element[] => {
  const step = Math.max(1, Math.floor(rows.length / sample));
  return rows.filter((_, at) => at % step === 0).slice(0, sample);
};

const hasPortrait = (row: Element, texts: readonly string[]): boolean =>
  row.querySelector('img,picture,canvas,svg image,[role=img]') !== null ||
  (/^\p{L}{1,3}$/u.test(texts[0] ?? '') && texts.length > 1);

/** Entries of a menu and hits of a search lead somewhere; who is in a meeting does not. */
const isLink = (row: Element): boolean =>
  row.matches('a,button') ||
  (row.querySelector('a[href]') !== null && row.querySelectorAll('a[href]').length === 1);

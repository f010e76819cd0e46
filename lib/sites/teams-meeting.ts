import { presenceOf, presenceOver } from '../capture/meeting/list-label.ts';
import { totalIn } from '../capture/meeting/list-total.ts';
import type { ListOfRows, MeetingPage, MeetingRow, MeetingSite } from '../capture/meeting/meeting-site.ts';
import { remarksIn } from '../capture/meeting/remarks.ts';
import { isHeadingRow } from '../capture/meeting/row-groups.ts';
import { rowTexts } from '../capture/meeting/row-texts.ts';
import { rowsOf } from '../capture/meeting/rows-of.ts';
import { cleanText } from '../identity/text.ts';

const hosts = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft', 'gov.teams.microsoft.us'];

/** Microsoft Teams on the web. Its address is `/v2/` most of the time, whatever the meeting. */
export const teamsMeeting: MeetingSite = {
  platform: 'teams',
  listsOthers: true,
  matches: ({ hostname, pathname }) =>
    hosts.includes(hostname) && !/^\/(?:registration|download|dl\/download)/.test(pathname),
  room: ({ pathname }) => /^\/(?:l\/meetup-join|meet)\/([^/]{6,200})/.exec(pathname)?.[1] ?? undefined,
  title: ({ roots }) => {
    for (const root of roots) {
      const title = root.querySelector('[data-tid="calling-title"]');
      if (title?.textContent) return title.textContent;
    }
    return undefined;
  },
  read,
};

const signed =
  '[data-tid^="participantsInCall-"],[data-tid^="attendeesInMeeting-"],[data-cid="roster-participant"],[id^="calling-roster-item-"]';
const present = /^(?:participantsInCall|attendeesInMeeting)-/;

/** A part of the list below a line such as `In this meeting (7)`, `Presenters (3)`, `Others invited (12)`. */
interface Part {
  readonly words: string;
  readonly rows: Element[];
}

function read({ roots }: MeetingPage): ListOfRows | undefined {
  for (const root of roots) {
    const parts = partsOf(itemsIn(root));
    if (parts.every(({ rows }) => rows.length === 0)) continue;
    const there = parts.filter(part => isThere(part, parts) === true);
    const doubtful = parts.filter(part => isThere(part, parts) === undefined);
    const roles = new Map(there.flatMap(part => part.rows.map(row => [row, roleOf(part)] as const)));
    const found = rowsOf([[...roles.keys()]], row => ({
      id: idOf(row),
      names: [pictureName(row), testId(row).replace(present, '')].filter(name => name !== ''),
      role: roles.get(row),
    }));
    return {
      ...found,
      unresolved: found.unresolved + doubtful.reduce((sum, { rows }) => sum + rows.length, 0),
      total: totalOf(root, there, found.rows.length),
    };
  }
  return undefined;
}

/** The chats beside the meeting are a tree of people too: only trees that have a sign, or words that say who is in them. */
function itemsIn(root: Document | ShadowRoot): Element[] {
  const items = [...root.querySelectorAll(`${signed},[role=tree] [role=treeitem]`)].slice(0, 6000);
  const trees = new Map<Element, boolean>();
  return items.filter(item => {
    const tree = item.closest('[role=tree]');
    if (!tree) return true;
    const known = trees.get(tree) ?? (tree.querySelector(signed) !== null || presenceOver(tree) === 'there');
    trees.set(tree, known);
    return known;
  });
}

/** Rows by the lines that stand over them; of elements in one another, the outer one. Who was only invited has a test id that says so. */
function partsOf(items: readonly Element[]): Part[] {
  const parts: Part[] = [];
  let last: Element | undefined;
  for (const item of items) {
    if (isHeadingRow(item)) {
      parts.push({ words: headingOf(item), rows: [] });
      continue;
    }
    if (last?.contains(item)) continue;
    last = item;
    if (/^participants(?!InCall)/.test(testId(item))) continue;
    const part = parts.at(-1);
    if (part) part.rows.push(item);
    else parts.push({ words: '', rows: [item] });
  }
  return parts;
}

const headingOf = (item: Element): string =>
  cleanText(item.getAttribute('aria-label')) || cleanText(rowTexts(item).slice(0, 2).join(' '));

/** Undefined: neither words nor test ids say it, and there is more than one part. */
function isThere({ words, rows }: Part, parts: readonly Part[]): boolean | undefined {
  if (rows.some(row => present.test(testId(row)))) return true;
  const presence = presenceOf(words);
  if (presence !== undefined) return presence === 'there';
  if (parts.some(part => part.rows.some(row => present.test(testId(row))))) return false;
  return parts.filter(part => part.rows.length > 0).length === 1 ? true : undefined;
}

const roleOf = ({ words }: Part): MeetingRow['role'] =>
  remarksIn(words.replace(/[\s,]*[(（]?\d.*$/u, ''))?.role;

const testId = (row: Element): string => {
  const marks = '[data-tid^="participants"],[data-tid^="attendees"]';
  const marked = row.matches(marks) ? row : row.querySelector(marks);
  return cleanText(marked?.getAttribute('data-tid'));
};

/** `calling-roster-item-8:orgid:4f3c…`: the person's id at Microsoft (seen in August 2026). */
function idOf(row: Element): string | undefined {
  const marks = '[id^="calling-roster-item-"],[id^="roster-avatar-img-"]';
  const id = (row.matches(marks) ? row : row.querySelector(marks))?.getAttribute('id') ?? '';
  return /^(?:calling-roster-item|roster-avatar-img)-(\d{1,2}:\S{3,200})$/.exec(id)?.[1];
}

/** The element of the picture holds the bare name: as its text, or as its own text for those who do not see it. */
const pictureName = (row: Element): string => {
  const picture = row.querySelector('[id^="roster-avatar-img-"]');
  return cleanText(
    picture?.textContent || picture?.getAttribute('aria-label') || picture?.getAttribute('alt'),
  );
};

function totalOf(root: Document | ShadowRoot, parts: readonly Part[], rows: number): number | undefined {
  const totals = parts.map(({ words }) => totalIn(words) ?? 0).filter(total => total > 0);
  const isByRole = parts.every(part => part.words === '' || roleOf(part) !== undefined);
  const all = isByRole ? totals.reduce((sum, total) => sum + total, 0) : Math.max(0, ...totals);
  if (all > 0 && all >= rows) return all;
  const [, badge] =
    /^\D{0,20}(\d{1,5})\D{0,20}$/.exec(
      root.querySelector('[data-tid="roster-button-tile"]')?.textContent ?? '',
    ) ?? [];
  return badge !== undefined && Number(badge) >= rows && rows > 0 ? Number(badge) : undefined;
}

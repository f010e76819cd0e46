import { presenceOver } from '../capture/meeting/list-label.ts';
import { totalIn, totalOver } from '../capture/meeting/list-total.ts';
import type { ListOfRows, MeetingPage, MeetingSite } from '../capture/meeting/meeting-site.ts';
import { outermostRows } from '../capture/meeting/row-groups.ts';
import { labelOf } from '../capture/meeting/row-person.ts';
import { rowsOf } from '../capture/meeting/rows-of.ts';

const code = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/;

/** Google Meet: the rows of the panel "People". A tile of the stage has the same id and is not read. */
export const googleMeet: MeetingSite = {
  platform: 'google-meet',
  matches: ({ hostname, pathname }) =>
    hostname === 'meet.google.com' && (code.test(pathname) || /^\/lookup\/[\w-]{3,60}$/.test(pathname)),
  room: ({ pathname }) => code.exec(pathname)?.[1],
  title: ({ roots }) => {
    for (const root of roots) {
      const titled = root.querySelector('[data-meeting-title]')?.getAttribute('data-meeting-title');
      if (titled) return titled;
    }
    return undefined;
  },
  read,
};

function read({ roots }: MeetingPage): ListOfRows | undefined {
  const rows = roots.flatMap(rowsIn);
  const lists = [...Map.groupBy(rows, listOf)].toSorted(([, a], [, b]) => b.length - a.length);
  const [main] = lists;
  if (!main) return undefined;
  const found = rowsOf(
    lists.map(([, of]) => of),
    row => ({ id: idOf(row) }),
  );
  const most = found.rows.filter(({ list }) => list === 0).length;
  return { ...found, total: totalOf(roots, main[0], most) };
}

const listOf = (row: Element): Element => row.closest('[role=list]') ?? row.parentElement ?? row;

/** An id of a device is only given to who is in the call; whoever is invited or waits has a row without one. */
function rowsIn(root: Document | ShadowRoot): Element[] {
  const items = outermostRows(root.querySelectorAll('[role=list] [role=listitem]'));
  const present = items.filter(item => idOf(item) !== undefined);
  if (present.length > 0) return present;
  const withId = [...root.querySelectorAll('[data-participant-id][aria-label]')].slice(0, 3000);
  if (withId.length > 0) return withId.filter(row => row.localName !== 'button');
  return items.filter(item => labelOf(item) !== '' && presenceOver(listOf(item)) === 'there');
}

const idOf = (row: Element): string | undefined => {
  const own = row.getAttribute('data-participant-id') ?? firstId(row);
  return own && own.length <= 200 ? own : undefined;
};

const firstId = (row: Element): string | null | undefined =>
  row.querySelector('[data-participant-id]')?.getAttribute('data-participant-id');

/** The number over the list, else that of the button that opens the panel: `People - 4 joined`. */
function totalOf(roots: MeetingPage['roots'], list: Element, rows: number): number | undefined {
  const over = totalOver(list, rows);
  if (over !== undefined) return over;
  for (const root of roots)
    for (const button of [...root.querySelectorAll('button[aria-label]')].slice(0, 200)) {
      const total = totalIn(button.getAttribute('aria-label') ?? '');
      if (total !== undefined && total >= rows) return total;
    }
  return undefined;
}

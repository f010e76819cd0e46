import { presenceOver } from '../capture/meeting/list-label.ts';
import { totalOver } from '../capture/meeting/list-total.ts';
import type { ListOfRows, MeetingPage, MeetingSite } from '../capture/meeting/meeting-site.ts';
import { rowsByRole } from '../capture/meeting/row-groups.ts';
import { rowsOf } from '../capture/meeting/rows-of.ts';

/** `/wc/98765432109/join`, `/wc/join/98765432109`, `/j/98765432109`, `/w/` and `/s/` likewise. */
const meeting = /^\/(?:wc(?:\/(?:join|start))?|j|s|w)\/(\d{9,12})(?:\/|$)/;

/** Zoom's web client, in the page or in a frame of the same origin. It has no ids: `participants-list-3` is a place. */
export const zoomMeeting: MeetingSite = {
  platform: 'zoom',
  matches: ({ hostname, pathname }) =>
    /^(?:[a-z\d-]+\.)*zoom(?:gov)?\.(?:us|com)$/.test(hostname) &&
    !/^(?:[a-z\d-]+\.)*zoomgov\.us$/.test(hostname) &&
    (meeting.test(pathname) || /^\/wc(?:\/|$)/.test(pathname)),
  room: ({ pathname }) => meeting.exec(pathname)?.[1],
  // Classes of the web client as seen from 2020 to August 2026.
  title: ({ roots }) => {
    for (const root of roots) {
      const title = root.querySelector(
        '.meeting-info-container .meeting-info__title,.meeting-info__title,.meeting-info-topic,.meeting-topic',
      );
      if (title?.textContent) return title.textContent;
    }
    return undefined;
  },
  read,
};

const rowSigns = '.participants-li,[id^="participants-list-"]';

function read({ roots }: MeetingPage): ListOfRows | undefined {
  for (const root of roots) {
    const rows = rowsIn(root);
    const [first] = rows;
    const list = first && listOf(first);
    if (!list) continue;
    const found = rowsOf([rows]);
    return { ...found, total: totalOver(list, found.rows.length) };
  }
  return undefined;
}

function rowsIn(root: Document | ShadowRoot): Element[] {
  const byName = [...root.querySelectorAll('.participants-item__display-name')].slice(0, 3000);
  const rows = innermost([...root.querySelectorAll(rowSigns)].slice(0, 6000));
  const signed = rows.length > 0 ? rows : byName.map(name => name.closest('li,[role]') ?? name);
  const away = new Set([...new Set(signed.map(listOf))].filter(list => presenceOver(list) === 'elsewhere'));
  const there = signed.filter(row => !away.has(listOf(row)));
  if (there.length > 0) return there;
  for (const list of [...root.querySelectorAll('[aria-label]')].slice(0, 2000)) {
    if (list.matches('button,a,input,li') || presenceOver(list) !== 'there') continue;
    const inside = rowsByRole(list);
    if (inside.length > 0) return inside;
  }
  return [];
}

/** A place of the list holds the row that has the label. */
const innermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element, at) => !elements[at + 1] || !element.contains(elements[at + 1] ?? null));

const listOf = (row: Element): Element =>
  row.closest('ul,[role=list],[role=listbox]') ?? row.parentElement ?? row;

import { escaped, initials, type Person } from './person.ts';

export interface TeamsPart {
  /** The line over the part, with its number: `In this meeting (7)`. */
  readonly line: string;
  readonly people: readonly Person[];
  readonly kind?: 'participantsInCall' | 'attendeesInMeeting' | 'participantsFromThread';
}

interface TeamsPage {
  readonly parts: readonly TeamsPart[];
  readonly title?: string;
  readonly lang?: string;
  readonly listLabel?: string;
  /** What stands behind the name in a row's label. */
  readonly state?: string;
}

/** The participants pane of Teams on the web, 2026: a flat tree whose headings are items of level 1. */
export function teamsPage({
  parts,
  title = 'Rapat Tim Data',
  lang = 'en',
  listLabel = 'Attendees',
  state = 'Muted, Context menu is available',
}: TeamsPage): string {
  const row = ({ name, id, remark }: Person, kind: string): string => {
    const bracket = remark?.startsWith('(') ? ` ${remark}` : '';
    const role = remark && !bracket ? remark : '';
    const key =
      id ??
      `8:orgid:00000000-0000-4000-8000-${String(name.length * 7919 + name.charCodeAt(0)).padStart(12, '0')}`;
    return `<div role="treeitem" aria-level="2" tabindex="-1" class="fui-TreeItem" data-cid="roster-participant" data-tid="${kind}-${escaped(name)}" aria-label="${escaped(`${name}${bracket}${role ? `, ${role}` : ''}, ${state}`)}">
      <div id="calling-roster-item-${key}" class="fui-TreeItemPersonaLayout"><div class="fui-TreeItemPersonaLayout__media"><span role="img" aria-label="" class="fui-Avatar"><span aria-hidden="true">${initials(name)}</span></span></div>
      <div class="fui-TreeItemPersonaLayout__main"><span id="roster-avatar-img-${key}" class="fui-StyledText">${escaped(name)}</span>${bracket ? `<span class="fui-StyledText">${bracket}</span>` : ''}</div>
      ${role ? `<div class="fui-TreeItemPersonaLayout__description"><span data-tid="ts-roster-organizer-status" class="fui-StyledText">${role}</span></div>` : ''}
      <div class="fui-TreeItem__aside"><button id="roster-mic-button-${key}" aria-label="Mute ${escaped(name)}"><svg></svg></button><button aria-label="More options"><span>…</span></button></div></div></div>`;
  };
  const tree = parts
    .map(
      ({ line, people, kind = 'participantsInCall' }, at) =>
        `<div role="treeitem" aria-level="1" aria-expanded="true" id="roster-title-section-${at + 2}" class="fui-TreeItem"><span class="fui-StyledText">${line}</span></div>${people.map(person => row(person, kind)).join('')}`,
    )
    .join('');
  return `<!doctype html><html lang="${lang}"><head><title>(2) ${title} | Microsoft Teams</title></head><body>
    <nav role="navigation"><ul><li><button>Activity</button></li><li><button>Chat</button></li><li><button>Calendar</button></li><li><button>Calls</button></li></ul></nav>
    <div data-tid="calling-stage"><div data-tid="calling-title">${title}</div><div role="menuitem" data-tid="${escaped(parts[0]?.people[0]?.name ?? '')}"><span>${escaped(parts[0]?.people[0]?.name ?? '')}</span><span>video-stream-2</span></div><span>12:31</span></div>
    <div data-tid="calling-right-side-panel" role="complementary" aria-label="Participants"><h2>Participants</h2><button aria-label="Close participants pane"></button>
      <input data-tid="people-picker" placeholder="Invite someone or dial a number"><button>Share invite</button>
      <div role="tree" aria-label="${listLabel}" class="fui-FlatTree"><div class="virtual-tree-list-scroll-container">${tree}</div></div></div>
    <div role="toolbar"><button id="roster-button" data-tid="roster-button"><span data-tid="roster-button-tile">${parts[0]?.people.length ?? 0}</span>People</button></div>
    </body></html>`;
}

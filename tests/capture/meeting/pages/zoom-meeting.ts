import { escaped, initials, type Person } from './person.ts';

interface ZoomPage {
  readonly people: readonly Person[];
  readonly topic?: string;
  readonly lang?: string;
  readonly words?: Partial<typeof english>;
  readonly waiting?: readonly string[];
  /** The client of 2020: labels without commas, rows of role `application`. */
  readonly isOld?: boolean;
  /** What the header says, if not the number of people. */
  readonly total?: number;
}

const english = {
  participants: 'Participants',
  list: 'Participants list',
  waiting: 'Waiting Room',
  states: ['computer audio muted', 'video off'],
  invite: 'Invite',
  muteAll: 'Mute All',
  find: 'Find a participant',
};

/** The participants panel of Zoom's web client. */
export function zoomPage(page: ZoomPage): string {
  const words = { ...english, ...page.words };
  const { people, topic, lang = 'en', waiting = [], isOld = false, total = people.length } = page;
  const row = ({ name, remark }: Person, at: number): string => {
    const bracket = remark ? `(${remark})` : '';
    const label = `${name}${bracket ? ` ${bracket}` : ''}${isOld ? ' ' : ','}${words.states.join(isOld ? ' ' : ',')}`;
    const inner = `<div class="participants-item__item-layout"><div class="participants-item__left-section">
        <div class="participants-item__avatar" aria-hidden="true">${initials(name)}</div>
        <span class="participants-item__name-section"><span class="participants-item__display-name" style="max-width: 283px">${escaped(name)}</span><span class="participants-item__name-label">${escaped(bracket)}</span></span></div>
        <div class="participants-item__right-section"><div class="participants-icon__icon-box"><svg class="video-off"><title>off</title></svg></div><div class="participants-item__buttons"><button>Mute</button><button aria-label="More">More</button></div></div></div>`;
    return isOld
      ? `<li role="application" id="participants-list-${at}" class="item-pos participants-li" tabindex="-1" aria-label="${escaped(label)}">${inner}</li>`
      : `<div class="participants-item-position" style="top:${at * 40}px"><div class="participants-li" role="listitem" id="participants-list-${at}" tabindex="-1" aria-label="${escaped(label)}">${inner}</div></div>`;
  };
  const rows = people.map(row).join('');
  const list = isOld
    ? `<section role="application" aria-label="${words.list}"><div><div><ul class="participants-ul" id="participants-ul">${rows}</ul></div></div></section>`
    : `<div class="participants-list-container" role="list" id="participants-ul" aria-label="${words.list}"><div style="height:${people.length * 40}px">${rows}</div></div>`;
  const lobby =
    waiting.length > 0
      ? `<div class="participants-section-container__waiting"><div class="participants-header__title">${words.waiting} (${waiting.length})</div><ul class="waiting-ul">${waiting
          .map(
            (name, at) =>
              `<li class="participants-li" id="participants-list-w${at}" aria-label="${escaped(name)}"><span class="participants-item__display-name">${escaped(name)}</span><button>Admit</button><button>Remove</button></li>`,
          )
          .join('')}</ul></div>`
      : '';
  return `<!doctype html><html lang="${lang}"><head><title>Zoom Meeting</title></head><body><div id="wc-content">
    <div class="meeting-info-container">${topic ? `<span class="meeting-info__title">${escaped(topic)}</span>` : ''}<span>00:12:09</span></div>
    <div class="video-avatar__avatar"><span>${escaped(people[0]?.name ?? '')}</span></div>
    <div id="wc-container-right"><div class="participants-section-container"><div class="participants-header__header"><div class="participants-header__title"><span>${words.participants} (${total})</span></div></div>
      <input type="search" placeholder="${words.find}">${lobby}${list}
      <div class="participants-section-container__participants-footer"><button>${words.invite}</button><button>${words.muteAll}</button></div></div></div>
    <footer id="foot-bar"><button aria-label="close the participants list pane">${words.participants}</button><button>Chat</button></footer>
    </div></body></html>`;
}

/** The same client in a frame of the same origin, as `app.zoom.us/wc/…` holds it. The frame has to be filled by the test. */
export const zoomShell =
  '<!doctype html><html><head><title>Rapat Koordinasi Daerah - Zoom</title></head><body><nav><a href="/a">Home</a><a href="/b">Chat</a></nav><iframe id="webclient"></iframe></body></html>';

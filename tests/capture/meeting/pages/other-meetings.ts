import { escaped, initials } from './person.ts';

/** BigBlueButton's HTML5 client: rows that are buttons, state in the label. */
export const bigBlueButtonPage = (names: readonly string[], label = 'Users list'): string => `<!doctype html>
  <html lang="en"><head><title>BigBlueButton - Rapat Dosen</title></head><body><div id="app"><main>
  <div data-test="userListContent" class="sc-1"><h2>Users (${names.length})</h2><button aria-label="Manage users">⚙</button>
  <div role="list" aria-label="${label}" tabindex="0" class="sc-2"><div>${names
    .map(
      (name, at) =>
        `<div role="listitem" class="sc-3"><div role="button" tabindex="0" data-test="userListItem" aria-label="${escaped(name)} ${at === 0 ? 'Moderator Presenter' : ''} Status None"><div class="avatar" aria-hidden="true">${initials(name).toLowerCase()}</div><div><span>${escaped(name)}</span>${at === 0 ? '<div><span>Moderator</span></div>' : ''}</div></div></div>`,
    )
    .join('')}</div></div></div>
  <div role="log" aria-label="Public chat"><p>${names[0]}</p><p>Selamat pagi</p></div></main></div></body></html>`;

/** Jitsi's pane: items without roles, a heading with the number. */
export const jitsiPage = (
  names: readonly string[],
  heading = 'Meeting participants',
): string => `<!doctype html>
  <html lang="en"><head><title>Rapat Warga | Jitsi Meet</title></head><body><div id="react">
  <div class="filmstrip"><span class="displayname">${names[0]}</span></div>
  <div class="participants_pane"><div class="css-header"><button aria-label="Close"></button></div>
  <div class="css-c"><div class="css-h">${heading} (${names.length})</div><button>Invite Someone</button><div class="search"><input placeholder="Search participants"></div>
  <div class="list">${names
    .map(
      (name, at) =>
        `<div class="list-item-container" id="participant-item-${at}a"><div><div class="avatar"><svg></svg><span>${initials(name)}</span></div></div><div><div><div class="css-n"><div>${escaped(name)}</div>${at === 1 ? '<span>&nbsp;(me)</span>' : ''}</div>${at === 0 ? '<div class="css-m">Moderator</div>' : ''}</div><div class="states"><div><svg></svg></div></div></div></div>`,
    )
    .join('')}</div></div><div class="foot"><button>Mute all</button></div></div></div></body></html>`;

/** What Webex shows inside its frame of the same origin. */
export const webexFrame = (
  names: readonly string[],
): string => `<div class="wcl"><h1 data-type="body-secondary">Sosialisasi</h1>
  <div role="dialog" aria-label="Participants"><h2>Participants (${names.length})</h2><div role="tree" aria-label="Participants list"><div style="height:900px">${names
    .map(
      (name, at) =>
        `<div role="treeitem" aria-level="1" aria-label="${escaped(name)}${at === 0 ? ', Host, me' : ''}, muted"><img alt="" src="data:,"><div><span title="${escaped(name)}">${escaped(name)}</span>${at === 0 ? '<span>Host, me</span>' : ''}</div><button aria-label="Muted"></button></div>`,
    )
    .join('')}</div></div></div></div>`;

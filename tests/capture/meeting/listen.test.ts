import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createListener, type Listener } from '../../../lib/capture/meeting/listen.ts';
import type { MeetingSnapshot } from '../../../lib/model/meeting.ts';
import { meetingSites } from '../../../lib/sites/meeting-sites.ts';
import { meetPage } from './pages/google-meet.ts';
import { teamsPage } from './pages/teams-meeting.ts';
import { zoomPage, zoomShell } from './pages/zoom-meeting.ts';
import { documentOf } from './read-page.ts';

const meetUrl = 'https://meet.google.com/abc-defg-hij';
const zoomUrl = 'https://app.zoom.us/wc/98765432109/join';
const people = (names: readonly string[], from = 0) =>
  names.map((name, at) => ({ name, id: `spaces/q/devices/${from + at}` }));

let listener: Listener;
let told: MeetingSnapshot[];
let address: string;

function listenTo(document: Document, url: string): void {
  address = url;
  told = [];
  // The observer of the page's own window: jsdom has one for each.
  vi.stubGlobal('MutationObserver', Reflect.get(document.defaultView ?? {}, 'MutationObserver'));
  listener = createListener({ document, url: () => new URL(address), now: () => Date.now() }, meetingSites);
  listener.start(snapshot => told.push(snapshot));
}
const names = (): string[] => told.at(-1)?.participants.map(({ name }) => name) ?? [];

/** Lets mutation observers speak, then time pass. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A page whose own timers have ended. */
async function loaded(html: string): Promise<Document> {
  const document = documentOf(html, meetUrl);
  await pass(1000);
  return document;
}

function scrollIn(document: Document): Event {
  const event = document.createEvent('Event');
  event.initEvent('scroll', false);
  return event;
}

/** Another set of people in the same rows, as a virtual list shows them while it is scrolled. */
function recycle(document: Document, names: readonly string[], from: number): void {
  const rows = document.querySelectorAll('[role=list] [role=listitem]');
  for (const [at, person] of people(names, from).entries()) {
    const row = rows[at];
    row?.setAttribute('aria-label', person.name);
    row?.setAttribute('data-participant-id', person.id);
    const name = row?.querySelector('.zWGUib')?.firstChild;
    if (name) name.nodeValue = person.name;
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  listener.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('listening to a meeting', () => {
  test('tells at once who is on show, and afterwards only what is new', async () => {
    const document = documentOf(meetPage({ people: people(['Ani', 'Budi']), title: 'Rapat' }), meetUrl);
    listenTo(document, meetUrl);
    expect(told).toHaveLength(1);
    expect(names()).toEqual(['Ani', 'Budi']);
    document.body.append(document.createElement('p'));
    await pass(5000);
    expect(told).toHaveLength(1);
  });

  test('a row that is used again for somebody else adds them', async () => {
    const document = documentOf(meetPage({ people: people(['Ani', 'Budi']) }), meetUrl);
    listenTo(document, meetUrl);
    recycle(document, ['Cici', 'Dedi'], 2);
    await pass(79);
    expect(names()).toEqual(['Ani', 'Budi']);
    await pass(2);
    expect(names()).toEqual(['Ani', 'Budi', 'Cici', 'Dedi']);
  });

  test('a page that never rests is read all the same', async () => {
    const document = documentOf(meetPage({ people: people(['Ani', 'Budi']) }), meetUrl);
    listenTo(document, meetUrl);
    recycle(document, ['Cici', 'Dedi'], 2);
    const clock = document.body.appendChild(document.createElement('time'));
    for (let at = 0; at < 30; at++) {
      clock.textContent = `${at}`;
      await pass(20);
    }
    expect(names()).toEqual(['Ani', 'Budi', 'Cici', 'Dedi']);
  });

  test('scrolling is heard, also of a list that does not bubble it', async () => {
    const document = await loaded(meetPage({ people: people(['Ani', 'Budi']) }));
    listenTo(document, meetUrl);
    expect(vi.getTimerCount()).toBe(0);
    document.querySelector('[role=list]')?.dispatchEvent(scrollIn(document));
    expect(vi.getTimerCount()).toBe(1);
  });

  test('a frame that is loaded later is followed', async () => {
    const document = documentOf(zoomShell, zoomUrl);
    listenTo(document, zoomUrl);
    expect(told.at(-1)).toMatchObject({ isListOpen: false, participants: [] });
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.documentElement.append(
      frame.importNode(
        documentOf(zoomPage({ people: [{ name: 'Ani' }, { name: 'Budi' }] }), zoomUrl).body,
        true,
      ),
    );
    await pass(200);
    expect(names()).toEqual(['Ani', 'Budi']);
  });

  test('the list closed: who was collected stays, and that it is closed is told', async () => {
    const document = documentOf(meetPage({ people: people(['Ani', 'Budi']) }), meetUrl);
    listenTo(document, meetUrl);
    document.querySelector('aside')?.remove();
    await pass(200);
    expect(told.at(-1)).toMatchObject({ isListOpen: false });
    expect(names()).toEqual(['Ani', 'Budi']);
  });

  test('another room in the same page begins anew', async () => {
    const document = documentOf(meetPage({ people: people(['Ani', 'Budi']) }), meetUrl);
    listenTo(document, meetUrl);
    address = 'https://meet.google.com/';
    document.querySelector('aside')?.remove();
    await pass(200);
    expect(names()).toEqual(['Ani', 'Budi']);
    address = 'https://meet.google.com/xyz-xyzx-xyz';
    document.body.append(document.createElement('p'));
    await pass(1000);
    expect(told.at(-1)).toMatchObject({ room: 'xyz-xyzx-xyz', participants: [] });
  });

  test('at an address that names no room, a title that went and came back as another is another meeting', async () => {
    const url = 'https://teams.microsoft.com/v2/';
    const parts = [{ line: 'In this meeting (2)', people: [{ name: 'Ani' }, { name: 'Budi' }] }];
    const document = documentOf(teamsPage({ parts, title: 'Rapat Pagi' }), url);
    listenTo(document, url);
    const title = document.querySelector('[data-tid=calling-title]');
    const pane = document.querySelector('[data-tid=calling-right-side-panel]');
    const stage = title?.parentElement;
    title?.remove();
    pane?.remove();
    await pass(1000);
    expect(names()).toEqual(['Ani', 'Budi']);
    expect(told.at(-1)?.room).toBe('title:Rapat Pagi');
    // Only looked at a chat in between: the same meeting.
    if (title) stage?.append(title);
    await pass(1000);
    expect(names()).toEqual(['Ani', 'Budi']);
    title?.remove();
    await pass(1000);
    if (title) {
      title.textContent = 'Rapat Siang';
      stage?.append(title);
    }
    await pass(1000);
    expect(told.at(-1)).toMatchObject({
      title: 'Rapat Siang',
      room: 'title:Rapat Siang',
      participants: [],
    });
    if (title) title.textContent = 'Rapat Siang (diperpanjang)';
    await pass(1000);
    expect(told.at(-1)).toMatchObject({ title: 'Rapat Siang (diperpanjang)', room: 'title:Rapat Siang' });
  });

  test('stopped, nothing is left: no timer, no observer, no listener; started again, it goes on', async () => {
    const document = await loaded(meetPage({ people: people(['Ani', 'Budi']) }));
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    listenTo(document, meetUrl);
    expect(added.mock.calls.map(([name]) => name)).toEqual(['scroll', 'load']);
    expect(added.mock.calls.every(([, , options]) => Reflect.get(Object(options), 'passive'))).toBe(true);
    recycle(document, ['Cici', 'Dedi'], 2);
    await Promise.resolve();
    const unobserved = vi.spyOn(MutationObserver.prototype, 'disconnect');
    listener.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(unobserved).toHaveBeenCalledTimes(1);
    expect(removed.mock.calls.map(([name]) => name)).toEqual(['scroll', 'load']);
    recycle(document, ['Eka', 'Fajar'], 4);
    await pass(5000);
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toHaveLength(1);
    listener.start(snapshot => told.push(snapshot));
    expect(names()).toEqual(['Ani', 'Budi', 'Eka', 'Fajar']);
  });

  test('nothing in the page is changed by being read', async () => {
    const document = documentOf(meetPage({ people: people(['Ani', 'Budi']) }), meetUrl);
    const before = document.documentElement.outerHTML;
    listenTo(document, meetUrl);
    document.dispatchEvent(scrollIn(document));
    await pass(500);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

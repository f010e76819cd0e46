import { describe, expect, test } from 'vitest';
import {
  draftOfMeeting,
  isOtherRoom,
  newDraft,
  withSnapshot,
} from '../../../lib/capture/meeting/draft-of-meeting.ts';
import type { MeetingSnapshot } from '../../../lib/model/meeting.ts';
import { draft, people, snapshot } from '../../sidepanel/sample-meeting.ts';

const now = new Date('2026-11-22T02:30:00Z');
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const roomless = { room: undefined, url: undefined };

describe('a meeting is known again', () => {
  test.each<[string, Partial<MeetingSnapshot>]>([
    ['by its room, whatever its title is now', { title: 'Rapat lain' }],
    ['by its room, before its title is shown', { title: '' }],
  ])('%s', (_, fields) => {
    expect(
      draftOfMeeting([draft({ id: 'other', room: 'zzz-zzzz-zzz' }), draft()], snapshot(fields), now)?.id,
    ).toBe('d1');
  });

  test('by its title where the address names no room', () => {
    const heard = snapshot({ room: undefined });
    expect(
      draftOfMeeting([draft({ ...roomless, title: 'Lain' }), draft({ ...roomless, id: 'd2' })], heard, now)
        ?.id,
    ).toBe('d2');
  });

  test('by its host where it has neither, for three hours', () => {
    const heard = snapshot({ room: undefined, title: '' });
    const nameless = draft({ ...roomless, title: '' });
    expect(draftOfMeeting([nameless], heard, now)?.id).toBe('d1');
    expect(draftOfMeeting([nameless], heard, later(4))).toBeUndefined();
  });
});

test.each<[string, Partial<MeetingSnapshot>, Date]>([
  ['another room', { room: 'zzz-zzzz-zzz' }, now],
  ['the same room next week', {}, later(7 * 24)],
  ['the same code at another product', { platform: 'zoom' }, now],
  ['the same title at another host', { room: undefined, url: 'https://meet.contoh.id/x' }, now],
])('%s is another meeting', (_, fields, at) => {
  expect(draftOfMeeting([draft()], snapshot(fields), at)).toBeUndefined();
});

test('a meeting over midnight stays one', () => {
  const begun = draft({ changedAt: '2026-11-22T16:55:00.000Z' });
  expect(draftOfMeeting([begun], snapshot(), new Date('2026-11-22T17:10:00Z'))?.id).toBe('d1');
});

test.each<[string, Partial<MeetingSnapshot>, boolean]>([
  ['another room', { room: 'zzz-zzzz-zzz' }, true],
  ['a title that changes', { title: 'Merekam' }, false],
  ['an address that names no room for a while', { room: undefined }, false],
])('while one listens, %s: another meeting? %#', (_, fields, expected) => {
  expect(isOtherRoom(draft(), snapshot(fields))).toBe(expected);
});

describe('what is heard', () => {
  test('begins a draft', () => {
    const begun = newDraft(snapshot({ participants: people('Suharto'), total: 12 }), now);
    expect(begun).toEqual(
      draft({
        id: begun.id,
        startedAt: now.toISOString(),
        changedAt: now.toISOString(),
        participants: people('Suharto'),
        total: 12,
      }),
    );
  });

  test('adds to the draft and takes nobody away', () => {
    const before = draft({ participants: people('Suharto', 'Wulan') });
    const after = withSnapshot(before, snapshot({ participants: people('Wulan', 'Tono') }), now);
    expect(after.participants.map(({ name }) => name)).toEqual(['Suharto', 'Wulan', 'Tono']);
    expect(after.changedAt).toBe(now.toISOString());
  });

  test.each([
    ['in the same page', people('Suharto', 'Wulan', 'Tono')],
    ['in a page that was loaded anew and begins with others', people('Tono', 'Wulan', 'Suharto')],
  ])('puts newcomers at the end, %s', (_, participants) => {
    const before = draft({ participants: people('Suharto', 'Wulan') });
    expect(withSnapshot(before, snapshot({ participants }), now).participants).toEqual(
      people('Suharto', 'Wulan', 'Tono'),
    );
  });

  test('keeps a role that the new page does not show', () => {
    const host = { key: 'Suharto', name: 'Suharto', role: 'organizer' as const };
    const heard = snapshot({ participants: people('Suharto') });
    expect(withSnapshot(draft({ participants: [host] }), heard, now).participants).toEqual([host]);
  });

  test('takes nobody for another where only the places in the list are the same', () => {
    const before = draft({ participants: [{ key: 'k', id: 'a', name: 'Suharto' }] });
    const heard = snapshot({
      participants: [
        { key: 'k', id: 'b', name: 'Wulan' },
        { key: 'l', id: 'a', name: 'Suharto' },
      ],
    });
    expect(withSnapshot(before, heard, now).participants.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('is the same draft where it is nothing new', () => {
    const before = draft({ participants: people('Suharto'), total: 1 });
    expect(withSnapshot(before, snapshot({ participants: people('Suharto'), total: 1 }), now)).toBe(before);
  });

  test('is kept where the page shows less for a moment', () => {
    const before = draft({ total: 12 });
    const after = withSnapshot(before, snapshot({ title: '', room: undefined, isListOpen: false }), now);
    expect(after).toBe(before);
  });

  test('notices a role that is shown later', () => {
    const before = draft({ participants: people('Suharto') });
    const host = [{ key: 'Suharto', name: 'Suharto', role: 'organizer' as const }];
    expect(withSnapshot(before, snapshot({ participants: host }), now).participants).toEqual(host);
  });
});

describe('the address that is kept', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    [
      'without password and token',
      'https://app.zoom.us/wc/84212345678/join?pwd=rahasia&tk=kunci#masuk',
      '84212345678',
      'https://app.zoom.us/wc/84212345678/join',
    ],
    [
      'of a room that is written otherwise',
      'https://meet.google.com/abc-defg-hij?authuser=1',
      'ABCDEFGHIJ',
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      'not where it is every meeting’s',
      'https://teams.microsoft.com/v2/',
      '19:meeting_x@thread.v2',
      undefined,
    ],
    [
      'not where no room is known',
      'https://bbb.contoh.id/html5client/?sessionToken=rahasia',
      undefined,
      undefined,
    ],
    ['not of a page that is no web page', 'file:///abc-defg-hij', 'abc-defg-hij', undefined],
  ])('%s', (_, url, room, kept) => {
    const begun = newDraft(snapshot({ url, room }), now);
    expect(begun.url).toBe(kept);
    expect(JSON.stringify(begun)).not.toMatch(/rahasia|kunci/);
  });
});

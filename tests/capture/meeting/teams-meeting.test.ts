import { describe, expect, test } from 'vitest';
import type { Person } from './pages/person.ts';
import { teamsPage } from './pages/teams-meeting.ts';
import { documentOf, peopleIn, readDocument, readPage } from './read-page.ts';

const url = 'https://teams.microsoft.com/v2/';
const people: Person[] = [
  { name: 'Wijaya, Rina', id: '8:orgid:11111111-1111-4111-8111-111111111111', remark: 'Organizer' },
  { name: 'Siti Aminah, S.Kom., M.T.', id: '8:orgid:22222222-2222-4222-8222-222222222222' },
  { name: 'Budi', id: '8:teamsvisitor:33333333', remark: '(Guest)' },
  { name: 'Hartono, Tono (Diskominfo)', id: '8:live:.cid.44444444' },
  { name: 'Budi', id: '8:orgid:55555555-5555-4555-8555-555555555555' },
];
const read = [
  'Wijaya, Rina (organizer)',
  'Siti Aminah, S.Kom., M.T.',
  'Budi (guest)',
  'Hartono, Tono (Diskominfo)',
  'Budi',
];
const one = [{ line: 'In this meeting (5)', people }];

describe('the participants pane of Teams', () => {
  test('gives everybody, names with commas whole, and the id of each', () => {
    const reading = readPage(teamsPage({ parts: one }), url);
    expect(peopleIn(reading)).toEqual(read);
    expect(reading).toMatchObject({
      platform: 'teams',
      title: 'Rapat Tim Data',
      total: 5,
      isListOpen: true,
      unresolved: 0,
    });
    expect(reading.room).toBeUndefined();
    expect(reading.rows.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
    expect(reading.rows[2]?.shown).toBe('Budi (Guest)');
  });

  test('who was only invited is not there, by test id or by the line above', () => {
    const invited = [{ name: 'Belum Datang' }, { name: 'Tidak Hadir' }, { name: 'Masih Ragu' }];
    const parts = [
      ...one,
      { line: 'Others invited (3)', people: invited, kind: 'participantsFromThread' as const },
    ];
    expect(peopleIn(readPage(teamsPage({ parts }), url))).toEqual(read);
    const withoutIds = teamsPage({ parts }).replaceAll(/data-[a-z]+="[^"]*"/g, '');
    expect(peopleIn(readPage(withoutIds, url))).toEqual(read);
    const without = teamsPage({ parts, lang: 'xx' })
      .replaceAll(/data-[a-z]+="[^"]*"/g, '')
      .replaceAll('In this meeting', 'Xyz abc')
      .replaceAll('Others invited', 'Qrs tuv');
    expect(readPage(without, url)).toMatchObject({ rows: [], unresolved: 8, isListOpen: true });
  });

  test('who was only invited is not there, even below a line that says nothing', () => {
    const invited = [{ name: 'Belum Datang' }, { name: 'Tidak Hadir' }];
    const parts = [...one, { line: 'Abc', people: invited, kind: 'participantsFromThread' as const }];
    const html = teamsPage({ parts }).replace(
      /<div role="treeitem" aria-level="1"[^>]*><span[^>]*>Abc<\/span><\/div>/,
      '',
    );
    expect(html).not.toContain('Abc');
    expect(peopleIn(readPage(html, url))).toEqual(read);
  });

  test('the chats beside it are a tree of people too, and are not read, the pane open or closed', () => {
    const chats = `<div role="tree" aria-label="Xyz"><div role="treeitem" aria-level="1" aria-expanded="true">Qrs</div>${[
      'Dewi Lestari',
      'Joko Susilo',
      'Ayu Utami',
      'Hadi Nugroho',
    ]
      .map(
        name =>
          `<div role="treeitem" aria-level="2" data-tid="chat-list-item" aria-label="${name}"><img alt="" src="data:,"><span>${name}</span></div>`,
      )
      .join('')}</div>`;
    const open = teamsPage({ parts: one }).replace('<nav', `${chats}<nav`);
    expect(peopleIn(readPage(open, url))).toEqual(read);
    const closed = documentOf(open, url);
    closed.querySelector('[data-tid=calling-right-side-panel]')?.remove();
    expect(readDocument(closed, url)).toMatchObject({ rows: [], unresolved: 0, isListOpen: false });
  });

  test('presenters and attendees in parts of their own have those roles', () => {
    const reading = readPage(
      teamsPage({
        parts: [
          { line: 'Presenters (2)', people: people.slice(0, 2) },
          { line: 'Attendees (3)', people: people.slice(2), kind: 'attendeesInMeeting' },
        ],
      }),
      url,
    );
    expect(peopleIn(reading)).toEqual([
      'Wijaya, Rina (organizer)',
      'Siti Aminah, S.Kom., M.T. (speaker)',
      'Budi (attendee, guest)',
      'Hartono, Tono (Diskominfo) (attendee)',
      'Budi (attendee)',
    ]);
    expect(reading.total).toBe(5);
  });

  test.each([
    [
      'id',
      'Dalam rapat ini (5)',
      'Peserta',
      'Penyelenggara',
      '(Tamu)',
      'Suara dinonaktifkan, Menu konteks tersedia',
    ],
    [
      'de',
      'In dieser Besprechung (5)',
      'Teilnehmer',
      'Organisator',
      '(Gast)',
      'Stummgeschaltet, Kontextmenü ist verfügbar',
    ],
    [
      'ja',
      'この会議の参加者 (5)',
      '参加者',
      '開催者',
      '(ゲスト)',
      'ミュート、コンテキスト メニューがあります',
    ],
  ])('in another language: %s', (lang, line, listLabel, organizer, guest, state) => {
    const shown = people.map((person, at) => ({
      ...person,
      remark: [organizer, undefined, guest][at] ?? '',
    }));
    const reading = readPage(teamsPage({ parts: [{ line, people: shown }], lang, listLabel, state }), url);
    expect(peopleIn(reading)).toEqual(read);
    expect(reading.total).toBe(5);
  });

  test('somebody without a name counts, and is nobody', () => {
    const unnamed = [...people, { name: 'Unknown user', id: '8:orgid:66666666-6666-4666-8666-666666666666' }];
    const reading = readPage(teamsPage({ parts: [{ line: 'In this meeting (6)', people: unnamed }] }), url);
    expect(peopleIn(reading)).toEqual(read);
    expect(reading).toMatchObject({ unresolved: 1, total: 6 });
  });
});

import { describe, expect, test } from 'vitest';
import { meetPage } from './pages/google-meet.ts';
import type { Person } from './pages/person.ts';
import { documentOf, peopleIn, readDocument, readPage } from './read-page.ts';

const url = 'https://meet.google.com/abc-defg-hij?authuser=0';
const people: Person[] = [
  { name: 'Rina Wijaya', id: 'spaces/q1/devices/1', remark: '(You)' },
  { name: 'Dr. Ir. Siti Aminah, M.M.', id: 'spaces/q1/devices/2', remark: 'Meeting host' },
  { name: 'Suharto', id: 'spaces/q1/devices/3' },
  { name: 'Budi Santoso (Diskominfo)', id: 'spaces/q1/devices/4' },
  { name: 'Budi Santoso', id: 'spaces/q1/devices/5' },
  { name: 'Budi Santoso', id: 'spaces/q1/devices/6' },
  { name: 'iPhone milik Budi', id: 'spaces/q1/devices/7' },
];
const read = [
  'Rina Wijaya (you)',
  'Dr. Ir. Siti Aminah, M.M. (organizer)',
  'Suharto',
  'Budi Santoso (Diskominfo)',
  'Budi Santoso',
  'Budi Santoso',
  'iPhone milik Budi',
];

describe('the people panel of Google Meet', () => {
  test('gives everybody with role, id and the number over the list', () => {
    const reading = readPage(meetPage({ people, title: 'Rapat Koordinasi' }), url);
    expect(peopleIn(reading)).toEqual(read);
    expect(reading).toMatchObject({
      platform: 'google-meet',
      url,
      room: 'abc-defg-hij',
      title: 'Rapat Koordinasi',
      total: 7,
      isListOpen: true,
      unresolved: 0,
    });
    expect(reading.rows[1]).toMatchObject({ id: 'spaces/q1/devices/2' });
    expect(reading.rows[0]?.shown).toBe('Rina Wijaya (You)');
  });

  test('a presentation is no participant; whose hand is up stands in two lists; who is invited is not there', () => {
    const suharto = people[2];
    const reading = readPage(
      meetPage({
        people,
        ...(suharto && { presenting: suharto, hands: [suharto] }),
        invited: ['Tidak Hadir', 'Belum Datang', 'Masih Diundang'],
      }),
      url,
    );
    expect(peopleIn(reading)).toEqual([...read, 'Suharto']);
    expect(new Set(reading.rows.filter(({ name }) => name === 'Suharto').map(({ id }) => id)).size).toBe(1);
    expect(reading.total).toBe(7);
  });

  test('in Indonesian', () => {
    const indonesian = {
      people: 'Orang',
      participants: 'Peserta',
      contributors: 'Kontributor',
      inMeeting: 'Dalam rapat',
      presentation: 'Presentasi',
    };
    const shown = people.map(person => ({
      ...person,
      ...(person.remark === '(You)' && { remark: '(Anda)' }),
      ...(person.remark === 'Meeting host' && { remark: 'Penyelenggara rapat' }),
    }));
    const reading = readPage(meetPage({ people: shown, lang: 'id', words: indonesian }), url);
    expect(peopleIn(reading)).toEqual(read);
    expect(reading.total).toBe(7);
  });

  test('the id may stand inside the row, and who has none is not in the call', () => {
    const document = documentOf(meetPage({ people }), url);
    for (const row of document.querySelectorAll('[role=listitem]')) {
      row.firstElementChild?.setAttribute(
        'data-participant-id',
        row.getAttribute('data-participant-id') ?? '',
      );
      row.removeAttribute('data-participant-id');
    }
    document
      .querySelectorAll('[role=listitem]')[3]
      ?.firstElementChild?.removeAttribute('data-participant-id');
    const reading = readDocument(document, url);
    expect(peopleIn(reading)).toEqual(read.toSpliced(3, 1));
    expect(reading.rows[0]?.id).toBe('spaces/q1/devices/1');
  });

  test('a screen that is called one is no participant in any row', () => {
    const shown = [
      ...people,
      { name: 'Your presentation' },
      { name: 'Suharto (Presentation)' },
      { name: 'Presentasi Anda' },
    ];
    expect(peopleIn(readPage(meetPage({ people: shown }), url))).toEqual(read);
  });

  test('closed, it gives nobody: a tile of the stage is not read', () => {
    expect(readPage(meetPage({ people, isOpen: false }), url)).toMatchObject({ rows: [], isListOpen: false });
  });

  test('closed, what looks like a list on the stage is no open list', () => {
    const tiles = ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'].map(
      name => `<div><img alt="" src="data:,"><span>${name}</span></div>`,
    );
    const html = `<html><body><main><div>${tiles.join('')}</div></main></body></html>`;
    const reading = readPage(html, url);
    expect(reading.isListOpen).toBe(false);
    expect(peopleIn(reading)).toEqual(['Rina Wijaya', 'Budi Santoso', 'Siti Aminah']);
  });

  test('the code of the room is no title', () => {
    expect(readPage(meetPage({ people }), url).title).toBe('');
  });
});

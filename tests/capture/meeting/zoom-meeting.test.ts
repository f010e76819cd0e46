import { describe, expect, test } from 'vitest';
import type { Person } from './pages/person.ts';
import { zoomPage, zoomShell } from './pages/zoom-meeting.ts';
import { documentOf, peopleIn, readDocument, readPage } from './read-page.ts';

const url = 'https://app.zoom.us/wc/98765432109/join?fromPWA=1';
const people: Person[] = [
  { name: 'Rina Wijaya', remark: 'Host, me' },
  { name: 'BKN_Siti Aminah, S.Kom., M.T.', remark: 'Co-host' },
  { name: 'Budi (Diskominfo Bogor)' },
  { name: 'Tono Hartono', remark: 'Guest' },
  { name: '+62 812-3456-7890' },
  { name: 'iPhone milik Budi' },
  { name: 'Siti' },
  { name: 'Siti' },
];
const read = [
  'Rina Wijaya (organizer, you)',
  'BKN_Siti Aminah, S.Kom., M.T. (moderator)',
  'Budi (Diskominfo Bogor)',
  'Tono Hartono (guest)',
  '+62 812-3456-7890',
  'iPhone milik Budi',
  'Siti',
  'Siti',
];

describe("the participants panel of Zoom's web client", () => {
  test('gives everybody with role, without ids, and the number of the header', () => {
    const reading = readPage(zoomPage({ people, topic: 'Sosialisasi SPBE 2026', total: 52 }), url);
    expect(peopleIn(reading)).toEqual(read);
    expect(reading).toMatchObject({
      platform: 'zoom',
      room: '98765432109',
      title: 'Sosialisasi SPBE 2026',
      total: 52,
      isListOpen: true,
      unresolved: 0,
    });
    expect(reading.rows.every(({ id }) => id === undefined)).toBe(true);
    expect(reading.rows[0]?.shown).toBe('Rina Wijaya (Host, me)');
  });

  test('in the client of 2020, whose labels have no commas', () => {
    expect(peopleIn(readPage(zoomPage({ people, isOld: true }), url))).toEqual(read);
  });

  test.each<[string, string[], object]>([
    [
      'id',
      ['Tuan Rumah, saya', 'Co-host', 'Tamu'],
      { participants: 'Peserta', list: 'Daftar peserta', waiting: 'Ruang Tunggu' },
    ],
    [
      'de',
      ['Host, ich', 'Co-Host', 'Gast'],
      { participants: 'Teilnehmer', list: 'Teilnehmerliste', waiting: 'Warteraum' },
    ],
    [
      'fr',
      ['Animateur, moi', 'Co-animateur', 'Invité'],
      { participants: 'Participants', list: 'Liste des participants', waiting: 'Salle d’attente' },
    ],
    [
      'es',
      ['Anfitrión, yo', 'Coanfitrión', 'Invitado'],
      { participants: 'Participantes', list: 'Lista de participantes', waiting: 'Sala de espera' },
    ],
    [
      'ja',
      ['ホスト、自分', '共同ホスト', 'ゲスト'],
      { participants: '参加者', list: '参加者リスト', waiting: '待機室' },
    ],
    [
      'zh',
      ['主持人，我', '联席主持人', '访客'],
      { participants: '参会者', list: '参与者列表', waiting: '等候室' },
    ],
    [
      'ru',
      ['Организатор, я', 'Соорганизатор', 'Гость'],
      { participants: 'Участники', list: 'Список участников', waiting: 'Зал ожидания' },
    ],
  ])('in another language: %s; who waits outside is not there', (lang, [host, cohost, guest], words) => {
    const shown = people.map((person, at) => ({
      ...person,
      remark: [host, cohost, undefined, guest][at] ?? '',
    }));
    const reading = readPage(
      zoomPage({ people: shown, lang, words, waiting: ['Andi Menunggu', 'Dewi Menunggu'] }),
      url,
    );
    expect(peopleIn(reading)).toEqual(read);
    expect(reading.total).toBe(8);
  });

  test('who waits in a part of the same list is not there', () => {
    const waiting = documentOf(zoomPage({ people }), url);
    const rows = [...waiting.querySelectorAll('.participants-item-position')];
    const line = (text: string): Element => {
      const heading = waiting.createElement('div');
      heading.textContent = text;
      return heading;
    };
    rows[0]?.before(line('Ruang Tunggu (2)'));
    rows[2]?.before(line('Dalam Rapat (6)'));
    expect(peopleIn(readDocument(waiting, url))).toEqual(read.slice(2));
  });

  test('in a frame of the same origin, whose page has the title', () => {
    const shell = documentOf(zoomShell, url);
    const frame = shell.querySelector('iframe')?.contentDocument;
    if (!frame) throw new Error('no frame');
    frame.documentElement.append(frame.importNode(documentOf(zoomPage({ people }), url).body, true));
    const reading = readDocument(shell, url);
    expect(peopleIn(reading)).toEqual(read);
    expect(reading.title).toBe('Rapat Koordinasi Daerah');
  });

  test('a number that is smaller than what is rendered is another number', () => {
    expect(readPage(zoomPage({ people, total: 3 }), url).total).toBeUndefined();
  });

  test('closed, it gives nobody, and the product is no title', () => {
    const closed = documentOf(zoomPage({ people }), url);
    closed.querySelector('#wc-container-right')?.remove();
    expect(readDocument(closed, url)).toMatchObject({ rows: [], isListOpen: false, title: '' });
  });
});

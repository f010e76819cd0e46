import { describe, expect, test } from 'vitest';
import { bigBlueButtonPage, jitsiPage, webexFrame } from './pages/other-meetings.ts';
import { documentOf, peopleIn, readDocument, readPage } from './read-page.ts';

const names = ['Rina Wijaya', 'Suharto', 'Dr. Siti Aminah, M.Kom.', 'Budi', 'Budi', 'Zoë Müller'];

describe('a meeting of another make is read by what lists of participants look like', () => {
  test('BigBlueButton', () => {
    const reading = readPage(bigBlueButtonPage(names), 'https://kelas.contoh.example/html5client/join');
    expect(peopleIn(reading)).toEqual(['Rina Wijaya (moderator)', ...names.slice(1)]);
    expect(reading).toMatchObject({ platform: 'any-meeting', title: 'Rapat Dosen', total: 6, unresolved: 0 });
    expect(reading.room).toBeUndefined();
  });

  test('Jitsi, whose rows have no roles', () => {
    const reading = readPage(jitsiPage(names), 'https://meet.jit.si/RapatWarga');
    expect(peopleIn(reading)).toEqual(['Rina Wijaya (moderator)', 'Suharto (you)', ...names.slice(2)]);
    expect(reading).toMatchObject({ title: 'Rapat Warga', total: 6 });
  });

  test('Webex, in its frame', () => {
    const url = 'https://contoh.webex.com/wbxmjs/joinservice/sites/contoh/meeting/download/1';
    const document = documentOf(
      '<html><head><title>Cisco Webex Meetings</title></head><body><ul><li>Home</li><li>Meetings</li><li>Calendar</li></ul><iframe id="unified-webclient-iframe"></iframe></body></html>',
      url,
    );
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.body.append(frame.importNode(documentOf(webexFrame(names), url).body, true));
    const reading = readDocument(document, url);
    expect(peopleIn(reading)).toEqual(['Rina Wijaya (organizer, you)', ...names.slice(1)]);
    expect(reading.total).toBe(6);
  });

  test('a table, without the row of its headers', () => {
    const rows = names.map(name => `<tr><td>${name}</td><td><button>Mute</button></td></tr>`).join('');
    const html = `<html><body><h2>Peserta (6)</h2><table><tr><th>Nama Peserta</th><th>Status</th></tr>${rows}</table></body></html>`;
    const reading = readPage(html, 'https://rapat.contoh.example/html5client/');
    expect(reading.rows.map(({ name }) => name)).toEqual(names);
    expect(reading).toMatchObject({ total: 6, unresolved: 0, isListOpen: true });
  });

  test('in an open shadow root', () => {
    const url = 'https://rapat.contoh.example/html5client/';
    const document = documentOf('<html><body><meeting-app></meeting-app></body></html>', url);
    const shadow = document.querySelector('meeting-app')?.attachShadow({ mode: 'open' });
    shadow?.append(document.importNode(documentOf(bigBlueButtonPage(names), url).body, true));
    expect(readDocument(document, url).rows).toHaveLength(6);
  });

  test('in a language that nobody foresaw, if it is the only list of its kind', () => {
    const url = 'https://meet.jit.si/RapatWarga';
    expect(readPage(jitsiPage(names, 'Fundargestir'), url).rows.map(({ name }) => name)).toEqual([]);
    const real = ['Rina Wijaya', 'Siti Aminah', 'Budi Santoso', 'Tono Hartono'];
    expect(readPage(jitsiPage(real, 'Fundargestir'), url).rows.map(({ name }) => name)).toEqual(real);
    expect(readPage(bigBlueButtonPage(names, 'Listi yfir fólk'), url).rows.map(({ name }) => name)).toEqual(
      names,
    );
  });
});

const list = (rows: readonly string[], around = (html: string) => html): string =>
  `<html><head><title>Halaman</title></head><body>${around(`<ul>${rows.map(row => `<li>${row}</li>`).join('')}</ul>`)}</body></html>`;
const picture = '<img alt="" src="data:,">';

describe('what is no list of participants gives nobody', () => {
  test.each<[string, string]>([
    ['a menu', list(['Aktivitas Saya', 'Obrolan Tim', 'Kalender Kerja', 'Panggilan Masuk'])],
    [
      'a menu with pictures',
      list(['Home', 'Chat', 'Calendar', 'Calls'].map(word => `${picture}<span>${word}</span>`)),
    ],
    [
      'links with pictures',
      list(['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'].map(name => `<a href="/x">${picture}${name}</a>`)),
    ],
    [
      'a chat',
      list(
        ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'].map(
          name => `${picture}<b>${name}</b><span>09:41</span><p>Selamat pagi</p>`,
        ),
      ),
    ],
    [
      'a log of messages',
      list(
        ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'].map(name => `${picture}<b>${name}</b>`),
        html => `<div role="log">${html}</div>`,
      ),
    ],
    [
      'chats by name',
      list(
        ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'].map(name => `${picture}<b>${name}</b>`),
        html => `<section aria-label="Chat">${html}</section>`,
      ),
    ],
    [
      'who waits outside',
      list(
        ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'].map(name => `${picture}<b>${name}</b>`),
        html => `<h3>Ruang tunggu (3)</h3>${html}`,
      ),
    ],
    [
      'buttons',
      `<html><body><div>${['Mute All', 'Invite People', 'More Options'].map(word => `<button aria-label="${word}">${picture}${word}</button>`).join('')}</div></body></html>`,
    ],
    [
      'streams and timers',
      list(
        ['video-stream-2', 'mic_off', '12:31', 'audioTrackMain'].map(
          word => `${picture}<span>${word}</span>`,
        ),
        html => `<section aria-label="Participants">${html}</section>`,
      ),
    ],
    [
      'long texts',
      list(
        ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'].map(
          name => `${picture}<b>${name}</b><p>${'Sebuah berita panjang. '.repeat(12)}</p>`,
        ),
      ),
    ],
    ['two people', list(['Rina Wijaya', 'Budi Santoso'].map(name => `${picture}<b>${name}</b>`))],
  ])('%s', (_, html) => {
    expect(readPage(html, 'https://contoh.example/html5client/').rows).toEqual([]);
    expect(readPage(html, 'https://teams.microsoft.com/v2/').rows).toEqual([]);
  });

  test('two lists that no words tell apart: nobody, and that there are some', () => {
    const people = (names: readonly string[]): string =>
      `<div>${names.map(name => `<div aria-label="${name}">${picture}<span>${name}</span></div>`).join('')}</div>`;
    const html = `<html><body>${people(['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'])}<p>Xyz</p>${people(['Belum Datang', 'Tidak Hadir', 'Masih Ragu', 'Entah Siapa'])}</body></html>`;
    expect(readPage(html, 'https://contoh.example/')).toMatchObject({
      rows: [],
      unresolved: 7,
      isListOpen: true,
    });
  });
});

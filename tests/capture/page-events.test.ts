import { describe, expect, test } from 'vitest';
import { filler, jsonLd, readByStandards } from './saved-html.ts';

const events = (html: string): Readonly<Record<string, unknown>>[] => readByStandards(html + filler).events;
const names = (html: string): unknown[] => events(html).map(({ name }) => name);
const webinar = { '@type': 'Event', name: 'Webinar Satu Data', startDate: '2026-10-12T09:00+07:00' };
const heading = '<h1>Webinar Satu Data</h1>';

describe('the event that a page is about', () => {
  test.each([
    ['has the heading as its name', `${heading}${jsonLd(webinar)}`],
    [
      'has most of the heading as its name',
      `<h1>Pendaftaran: Webinar Satu Data (gratis)</h1>${jsonLd(webinar)}`,
    ],
    [
      'has the address of the page',
      `<h1>Daftar sekarang</h1>${jsonLd({ ...webinar, url: 'https://situs.contoh.example/halaman/' })}`,
    ],
    ['stands alone on a page without a heading', jsonLd(webinar)],
    [
      'is one of schema.org’s subtypes',
      `${heading}${jsonLd({ ...webinar, '@type': ['Thing', 'http://schema.org/EducationEvent'] })}`,
    ],
    [
      'is not its parts',
      `${heading}${jsonLd({ ...webinar, subEvent: { ...webinar, name: 'Webinar Satu Data: sesi 1' } })}`,
    ],
    [
      'is not what lies beside it',
      `${heading}${jsonLd([{ ...webinar, name: 'Webinar Satu Data: sesi 1' }, webinar, { ...webinar, name: 'Kelas Lain' }])}`,
    ],
    [
      'is marked up twice',
      `${heading}${jsonLd(webinar)}<div class="vevent"><b class="summary">Webinar Satu Data</b></div>`,
    ],
    [
      'is the event of Open Graph',
      '<meta property="og:type" content="events.event"><meta property="og:title" content="Webinar Satu Data | Situs"><time datetime="2026-10-12T09:00">09.00</time>',
    ],
  ])('%s', (_, html) => {
    expect(names(html)).toEqual(['Webinar Satu Data']);
  });

  test.each([
    ['advertised on a page of another title', `<h1>Harga langganan</h1>${jsonLd(webinar)}`],
    ['of another page', jsonLd({ ...webinar, url: 'https://situs.contoh.example/acara/7' })],
    [
      'in a blog’s template',
      `<meta property="og:type" content="article"><h1>Tips</h1>${jsonLd([webinar, { ...webinar, name: 'Lain' }])}`,
    ],
    [
      'beside a house for sale',
      `<h1>Jalan Melati 9</h1>${jsonLd([{ '@type': 'House', name: 'Jalan Melati 9' }, webinar, { ...webinar, name: 'Open House' }])}`,
    ],
    ['that an article is about', `<h1>Laporan</h1>${jsonLd({ '@type': 'NewsArticle', about: webinar })}`],
    [
      'of a video’s broadcast',
      `${heading}${jsonLd({ '@type': 'VideoObject', publication: { ...webinar, '@type': 'BroadcastEvent' } })}`,
    ],
    ['of publication', `${heading}${jsonLd({ ...webinar, '@type': 'PublicationEvent' })}`],
    ['that is a sale', `${heading}${jsonLd({ ...webinar, '@type': 'SaleEvent' })}`],
  ])('is not one %s', (_, html) => {
    expect(names(html)).toEqual([]);
  });

  test('a page that lists events gives them all, in page order', () => {
    const list = [1, 2, 3].map(n => ({
      ...webinar,
      name: `Kelas ${n}`,
      url: `https://situs.contoh.example/kelas/${n}`,
    }));
    expect(names(`<h1>Kelas kami</h1>${jsonLd(list)}`)).toEqual(['Kelas 1', 'Kelas 2', 'Kelas 3']);
  });

  test('has the page as its address where its own is the organizer’s front page', () => {
    const [event] = events(`${heading}${jsonLd({ ...webinar, url: 'https://situs.contoh.example/' })}`);
    expect(event?.identities).toEqual(['page:situs.contoh.example/halaman']);
  });

  test('that was postponed has lost its date', () => {
    const [event] = events(
      `${heading}${jsonLd({ ...webinar, eventStatus: 'https://schema.org/EventPostponed' })}`,
    );
    expect(event).not.toHaveProperty('startDate');
  });
});

describe('where', () => {
  const place = (location: unknown, more = {}): unknown => {
    const [event] = events(`${heading}${jsonLd({ ...webinar, location, ...more })}`);
    return [event?.location, event?.attendanceMode];
  };
  const hall = {
    '@type': 'Place',
    name: 'Balai Kota',
    address: { '@type': 'PostalAddress', addressLocality: 'Bandung', addressCountry: 'ID' },
  };
  test.each([
    [hall, ['Balai Kota, Bandung', 'offline']],
    [{ ...hall, address: 'Jalan Contoh 7, Bandung' }, ['Balai Kota, Jalan Contoh 7, Bandung', 'offline']],
    [{ '@type': 'VirtualLocation', url: 'https://us02web.zoom.us/j/1' }, ['Zoom', 'online']],
    [{ '@type': 'VirtualLocation', name: 'Kanal Contoh' }, ['Kanal Contoh', 'online']],
    [{ '@type': 'Place', name: 'Online' }, [undefined, 'online']],
    [{ '@type': 'Place', name: 'Location: Online' }, [undefined, 'online']],
    [
      [{ '@type': 'VirtualLocation', url: 'https://x.example/' }, hall],
      ['Balai Kota, Bandung', 'mixed'],
    ],
    [{ '@type': 'Place', name: 'No location set', address: 'No address set' }, [undefined, undefined]],
    [{ '@type': 'Place', name: 'TBA' }, [undefined, undefined]],
    ['Balai Kota, Bandung', ['Balai Kota, Bandung', undefined]],
    ['https://meet.google.com/abc', ['Google Meet', 'online']],
    [null, [undefined, undefined]],
  ])('%j', (location, where) => {
    expect(place(location)).toEqual(where);
  });

  test('what the page states of the mode goes before what the place implies', () => {
    expect(place(hall, { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' })).toEqual([
      'Balai Kota, Bandung',
      'mixed',
    ]);
  });
});

describe('who speaks', () => {
  test.each([
    [{ '@type': 'Person', name: 'Budi Santoso, S.Kom., M.T.' }, ['Budi Santoso, S.Kom., M.T.']],
    [
      [
        { '@type': 'Person', name: 'Suharto' },
        { '@type': 'Person', name: 'Rina' },
      ],
      ['Suharto', 'Rina'],
    ],
    ['Budi Santoso, S.Kom., M.T.', ['Budi Santoso, S.Kom., M.T.']],
    ['Budi Santoso; Siti Aminah, M.M.', ['Budi Santoso', 'Siti Aminah, M.M.']],
    [
      { '@type': 'PerformingGroup', name: 'Budi Santoso, Siti Aminah, Rina Wijaya' },
      ['Budi Santoso', 'Siti Aminah', 'Rina Wijaya'],
    ],
    [{ '@type': 'PerformingGroup', name: 'Orkes Contoh' }, []],
    ['Opendoor Brokerage LLC', []],
    ['PT Contoh Jaya', []],
    ['Organization', []],
    ['Komunitas Contoh', []],
    ['https://x.example/', []],
  ])('%j', (performer, speakers) => {
    const data = { ...webinar, performer, organizer: { '@type': 'Organization', name: 'Komunitas Contoh' } };
    expect(events(`${heading}${jsonLd(data)}`)).toMatchObject([{ speakers }]);
  });

  test('is not said where all who organize it are named again', () => {
    const hosts = [
      { '@type': 'Person', name: 'Rina Wijaya' },
      { '@type': 'Person', name: 'Suharto' },
    ];
    const speakersOf = (performer: object): unknown =>
      events(`${heading}${jsonLd({ ...webinar, performer, organizer: hosts })}`)[0]?.speakers;
    expect(speakersOf(hosts)).toEqual([]);
    expect(speakersOf(hosts.slice(0, 1))).toEqual(['Rina Wijaya']);
  });
});

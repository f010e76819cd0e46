import { describe, expect, test } from 'vitest';
import { calendarLinks, isCalendarLink } from '../../../lib/capture/event-text/calendar-links.ts';
import { withEventPlaces } from '../../../lib/capture/event-text/event-places.ts';
import { eventTitle, invitedTo } from '../../../lib/capture/event-text/event-title.ts';
import { labelledLines } from '../../../lib/capture/event-text/labels.ts';
import { pageLines } from '../../../lib/capture/event-text/page-lines.ts';
import { isEventHost, platformAt } from '../../../lib/capture/event-text/platform-names.ts';
import { speakerIn } from '../../../lib/capture/event-text/speakers-text.ts';

describe('a title is the event’s name', () => {
  test.each([
    ['Belajar Peta, Thu, Oct 10, 2024, 6:00 PM | Meetup', 'Belajar Peta'],
    ['Belajar Peta Tickets, Sat, Aug 23, 2025 at 10:00 AM | Eventbrite', 'Belajar Peta'],
    ['Peta Malam · Luma', 'Peta Malam'],
    ['Bincang Data - YouTube', 'Bincang Data'],
    ['Webinar: Peta – Batch 3 | Situs Contoh', 'Webinar: Peta – Batch 3'],
    ['Festival Buku - LOKET.COM', 'Festival Buku'],
    ['Maps for everybody :: Peta Camp 2026 :: pretalx', 'Maps for everybody'],
  ])('%s', (title, name) => {
    expect(eventTitle(title)).toBe(name);
  });

  test('without the site’s name after a dash, and only that', () => {
    expect(eventTitle('Peta - Batch 3 - Balai Contoh', 'Balai Contoh')).toBe('Peta - Batch 3');
    expect(eventTitle('Peta - Batch 3', 'Balai Contoh')).toBe('Peta - Batch 3');
  });

  test('and Zoom’s invitation names it', () => {
    expect(
      invitedTo('Welcome! You are invited to join a webinar: Arsip 101. After registering, you will receive'),
    ).toBe('Arsip 101');
  });
});

describe('the person that a line begins with', () => {
  test.each([
    ['1. Dr. Siti Rahmawati, M.Kom. (Kepala Bidang Data)', 'Dr. Siti Rahmawati, M.Kom.'],
    ['I Made Wirawan, S.T. - Widyaiswara', 'I Made Wirawan, S.T.'],
    ['Rina Wijaya, Head of Data at Contoh', 'Rina Wijaya'],
    ['• Prof. Wening Larasati', 'Prof. Wening Larasati'],
    ['Bapak Tono Hartono', 'Tono Hartono'],
    ['Jonas van der Lindqvist', 'Jonas van der Lindqvist'],
    ['Ilse Vantongeren, Ph.D.', 'Ilse Vantongeren, Ph.D.'],
    ['Head of Security', ''],
    ['Kota Contoh', ''],
    ['Universitas Contoh', ''],
    ['Read more', ''],
    ['we will talk about maps', ''],
    ['Suharto', ''],
  ])('%s', (line, name) => {
    expect(speakerIn(line, false)).toBe(name);
  });

  test('a word alone is a name only where a label says so', () => {
    expect(speakerIn('Suharto', true)).toBe('Suharto');
  });
});

describe('labels', () => {
  const labelled = (text: string): unknown[] =>
    labelledLines(pageLines(text)).map(({ topic, values }) => [topic, ...values.map(value => value.text)]);
  test.each([
    ['Tempat : Zoom Meeting', [['where', 'Zoom Meeting']]],
    ['Tempat\n:\nZoom Meeting', [['where', 'Zoom Meeting']]],
    ['Hosted by Komunitas Data', [['organizer', 'Komunitas Data']]],
    [
      '#\nSpeakers\n# \nRina Wijaya\nHead of Data\n# \nAgenda',
      [['speakers', 'Rina Wijaya', 'Head of Data'], ['other']],
    ],
    [
      'Waktu\nRabu\nTempat\nAula',
      [
        ['day', 'Rabu'],
        ['where', 'Aula'],
      ],
    ],
    ['Waktu itu kami belum tahu', []],
    ['https://contoh.example/: Tempat', []],
  ])('%j', (text, expected) => {
    expect(labelled(text)).toEqual(expected);
  });
});

describe('where the words say it is', () => {
  const place = (value: string, rule = 'label'): unknown => {
    const said = withEventPlaces([{ field: 'location', value, rule }]);
    return ['location', 'attendanceMode'].map(field => said.find(one => one.field === field)?.value);
  };
  test.each([
    ['Zoom Meeting', ['Zoom Meeting', 'online']],
    ['Daring', [undefined, 'online']],
    ['Aula Balai Contoh, Denpasar', ['Aula Balai Contoh, Denpasar', 'offline']],
    ['Hotel Contoh (hybrid)', ['Hotel Contoh (hybrid)', 'mixed']],
    ['Luring dan daring', ['Luring dan daring', 'mixed']],
    ['Aula (luring) dan Zoom (daring)', ['Aula (luring) dan Zoom (daring)', 'mixed']],
    ['TBA', [undefined, undefined]],
  ])('%s', (value, expected) => {
    expect(place(value)).toEqual(expected);
  });
});

describe('links', () => {
  test('that are a calendar file tell what it says', () => {
    const file = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:Kelas Peta\\, bagian satu',
      'DTSTART;TZID=Asia/Makassar:20261203T090000',
      'DTEND;TZID=Asia/Makassar:20261203T110000',
      'STATUS:CANCELLED',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const link = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
    expect(calendarLinks([link]).map(({ field, value }) => `${field} ${value}`)).toEqual([
      'name Kelas Peta, bagian satu',
      'startDate 20261203T090000',
      'endDate 20261203T110000',
      'eventStatus CANCELLED',
      'timeZone Asia/Makassar',
    ]);
    for (const broken of [
      link.slice(0, -1),
      'data:text/calendar,',
      'data:text/html,BEGIN:VEVENT',
      `${link}%`,
    ])
      expect(() => calendarLinks([broken])).not.toThrow();
  });

  test('to a calendar tell the time when they speak of one event', () => {
    const google =
      'https://calendar.google.com/calendar/render?action=TEMPLATE&dates=20261012T020000Z/20261012T043000Z&ctz=Asia/Jakarta';
    const other = google.replaceAll('1012', '1013');
    expect(calendarLinks([google, google]).map(({ field, value }) => [field, value])).toEqual([
      ['startDate', '20261012T020000Z'],
      ['endDate', '20261012T043000Z'],
      ['timeZone', 'Asia/Jakarta'],
    ]);
    expect(calendarLinks([google, other])).toEqual([]);
    expect(calendarLinks([google.replace('google.com', 'google.com.evil.example')])).toEqual([]);
  });

  test.each([
    ['https://contoh.example/acara.ics', true],
    ['webcal://contoh.example/acara', true],
    ['https://outlook.live.com/calendar/0/deeplink/compose?subject=x', true],
    ['https://contoh.example/calendar', false],
  ])('%s', (link, is) => {
    expect(isCalendarLink(link)).toBe(is);
  });

  test.each([
    ['https://us02web.zoom.us/webinar/register/WN_1', 'Zoom'],
    ['https://contoh.zoom.us/j/1', 'Zoom'],
    ['https://events.teams.microsoft.com/event/1', 'Microsoft Teams'],
    ['https://event.on24.com/wcc/r/1/2', 'ON24'],
    ['https://evil-zoom.us.example/j/1', ''],
    ['https://notzoom.us/j/1', ''],
    ['javascript:alert(1)', ''],
  ])('%s is %s', (link, name) => {
    expect(platformAt(link)).toBe(name);
    expect(isEventHost(link)).toBe(name !== '');
  });
});

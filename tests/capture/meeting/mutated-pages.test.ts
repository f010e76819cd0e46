import { describe, expect, test } from 'vitest';
import { mutations } from '../../sites/mutate.ts';
import { meetPage } from './pages/google-meet.ts';
import type { Person } from './pages/person.ts';
import { teamsPage } from './pages/teams-meeting.ts';
import { zoomPage } from './pages/zoom-meeting.ts';
import { documentOf, readDocument } from './read-page.ts';

const names = [
  'Rina Wijaya',
  'Dr. Ir. Siti Aminah, M.M.',
  'Suharto',
  'Budi Santoso',
  'Wijaya, Tono',
  'BKN_Dewi Lestari',
  'Zoë Müller',
  'I Made Wirawan',
  'Andi',
  'Nur Aini Hasan',
];
const people = (remarks: readonly string[]): Person[] =>
  names.map((name, at) => ({ name, id: `8:orgid:${at}0000000`, remark: remarks[at] ?? '' }));

const invited = Array.from({ length: 14 }, (_, at) => `Undangan Nomor ${'ABCDEFGHIJKLMN'[at]}`);

const pages: Readonly<Record<string, { readonly url: string; readonly html: string }>> = {
  'Google Meet': {
    url: 'https://meet.google.com/abc-defg-hij',
    html: meetPage({
      people: people(['(You)', 'Meeting host']),
      invited: ['Belum Datang', 'Tidak Hadir', 'Masih Ragu'],
    }),
  },
  'Google Meet with more invited than present': {
    url: 'https://meet.google.com/abc-defg-hij',
    html: meetPage({ people: people(['(You)']), invited }),
  },
  Zoom: {
    url: 'https://app.zoom.us/wc/98765432109/start',
    html: zoomPage({ people: people(['Host, me', 'Co-host', 'Guest']) }),
  },
  'Zoom in 2020': {
    url: 'https://app.zoom.us/wc/98765432109/start',
    html: zoomPage({ people: people(['Host, me', 'Co-host', 'Guest']), isOld: true }),
  },
  Teams: {
    url: 'https://teams.cloud.microsoft/v2/',
    html: teamsPage({ parts: [{ line: 'In this meeting (10)', people: people(['Organizer', '(Guest)']) }] }),
  },
};
const own = [...names, ...invited, 'Belum Datang', 'Tidak Hadir', 'Masih Ragu'];

/** How many of the ten must be read; all where nothing is said. */
const needed: Readonly<Record<string, number>> = { 'all of it': 0 };

describe.each(Object.entries(pages))('%s', (_page, { url, html }) => {
  test.each(Object.entries(mutations))('%s: nobody wrong, and what is missed is told', (_name, mutate) => {
    let least = names.length;
    for (const seed of [1, 2, 3]) {
      const document = documentOf(html, url);
      mutate(document, own, seed);
      const { rows, unresolved, isListOpen, total } = readDocument(document, url);
      expect(rows.map(({ name }) => name).filter(name => !names.includes(name))).toEqual([]);
      expect(total ?? 10).toBe(10);
      // Whoever is not read is told: as a row without a name, or as a list that is not open.
      expect(rows.length + unresolved >= 10 || !isListOpen).toBe(true);
      least = Math.min(least, rows.length);
    }
    expect(least).toBeGreaterThanOrEqual(needed[_name] ?? names.length);
  });
});

import { expect, test } from 'vitest';
import { writeCsv } from '../../lib/exchange/csv.ts';
import { csvProfileIds } from '../../lib/exchange/csv-profiles/csv-profile.ts';
import { csvProfiles } from '../../lib/exchange/csv-profiles/csv-profiles.ts';
import { writeContactsCsv } from '../../lib/exchange/csv-profiles/write-contacts-csv.ts';
import { writeEventsIcs } from '../../lib/exchange/icalendar/write-events-ics.ts';
import { xlsxRows } from '../../lib/exchange/reports/xlsx.ts';
import { writeContactsXlsx, writeEventsXlsx } from '../../lib/exchange/spreadsheet/write-xlsx.ts';
import { writtenEventColumns } from '../../lib/exchange/text-column.ts';
import { writeVcards } from '../../lib/exchange/vcard/write-vcards.ts';
import type { Contact, Relationship } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';

const kept = {
  id: '0b7e6b0e-6b1c-4c39-8a0a-0a4f5f1d3c11',
  tags: [],
  identities: [],
  provenance: {},
  seen: {},
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};

/** Every field of the relation, so that a new one that leaks is found. */
const relationship: Required<Relationship> = {
  segment: 'stranger',
  relation: 'supplier',
  followUpOn: '2031-01-02',
  followUpFor: 'rahasia satu',
  cadence: 'P11W',
  snoozedUntil: '2031-01-03',
  skippedOn: '2031-01-04',
  doNotContactSince: '2031-01-05',
  keepUntil: '2031-01-06',
  jobChangedAt: '2031-01-07T00:00:00.000Z',
  vcardLines: ['X-RAHASIA:rahasia dua'],
};
const contact: Contact = {
  ...kept,
  name: 'Rina Contoh',
  email: ['rina@contoh.example'],
  telephone: [],
  links: [],
  note: 'rahasia tiga',
  ...relationship,
};
const event: JejaringEvent = {
  ...kept,
  name: 'Webinar Contoh',
  startDate: '2026-10-12',
  speakers: [],
  note: 'rahasia empat',
  eventKind: 'fair',
  myRole: 'absent',
  certificate: 'RAHASIA-5',
  debriefedOn: '2031-01-08',
};
const secrets = /rahasia|2031-01|20310|stranger|supplier|P11W|\bfair\b|absent/i;

const cells = (file: Uint8Array): string => JSON.stringify(xlsxRows(file).rows);
const files: readonly (readonly [string, (includeNotes: boolean) => string])[] = [
  ...csvProfileIds.map(
    id =>
      [
        `CSV for ${id}`,
        (includeNotes: boolean) =>
          writeContactsCsv([contact], csvProfiles[id], { language: 'en', includeNotes }).join(''),
      ] as const,
  ),
  [
    'workbook of contacts',
    includeNotes => cells(writeContactsXlsx([contact], { language: 'en', includeNotes })),
  ],
  ['vCard 3.0', includeNotes => writeVcards([contact], { version: '3.0', includeNotes }).join('')],
  ['vCard 4.0', includeNotes => writeVcards([contact], { version: '4.0', includeNotes }).join('')],
  ['iCalendar', includeNotes => writeEventsIcs([event], { includeNotes })],
  ['workbook of events', includeNotes => cells(writeEventsXlsx([event], { language: 'en', includeNotes }))],
  [
    'CSV of events',
    includeNotes =>
      writeCsv(writtenEventColumns(includeNotes), [event], { language: 'en', separator: ',' }).join(''),
  ],
];

test.each(files)('%s holds nothing private unless it is asked for', (name, write) => {
  expect(write(false)).not.toMatch(secrets);
  expect(write(false)).toMatch(/Rina|Webinar/);
  // Its columns are LinkedIn's, which has no place for it.
  if (name !== 'CSV for linkedin') expect(write(true)).toMatch(secrets);
});

test('a private column that is chosen by name is asked for, but a note stays a question of its own', () => {
  const columns = ['name', 'segment', 'note'];
  const { rows } = xlsxRows(writeContactsXlsx([contact], { language: 'en', columns, includeNotes: false }));
  expect(rows).toEqual([
    ['Name', 'Segment'],
    ['Rina Contoh', 'stranger'],
  ]);
});

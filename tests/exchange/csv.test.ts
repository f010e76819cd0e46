import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type ColumnContext, contactColumns, eventColumns } from '../../lib/exchange/columns.ts';
import { defaultSeparator, fileName, type Separator, writeCsv } from '../../lib/exchange/csv.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { type Contact, relationshipSchema } from '../../lib/model/contact.ts';
import { eventListFields, eventTextFields, participationSchema } from '../../lib/model/event.ts';
import { personListFields, personTextFields } from '../../lib/model/person.ts';
import { type Language, languages } from '../../lib/model/settings.ts';
import { reopened } from './nasty.ts';

const at = '2026-11-22T03:00:00.000Z';
const contact = (fields: Partial<Contact> = {}): Contact => ({
  id: 'rina',
  name: 'Rina',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: at,
  updatedAt: at,
  ...fields,
});
const write = (
  contacts: readonly Contact[],
  separator: Separator = ',',
  language: Language = 'en',
  context: ColumnContext = {},
): string => writeCsv(contactColumns, contacts, { separator, language, ...context }).join('');

const cell = (file: string, header: string, separator: Separator = ','): string => {
  const { data, errors } = Papa.parse<string[]>(reopened(file).slice(1), {
    delimiter: separator,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data[1]?.[data[0]?.indexOf(header) ?? -1] ?? 'no such cell';
};

describe('the columns', () => {
  test('hold every field of the model, each once, with a header of its own in each language', () => {
    const ids = contactColumns.map(({ id }) => id);
    const own = ['tags', 'note', 'metAt', 'createdAt', 'updatedAt'];
    const relationship = Object.keys(relationshipSchema.shape);
    expect(ids.toSorted()).toEqual(
      [...personTextFields, ...personListFields, ...relationship, ...own].toSorted(),
    );
    const eventOwn = own.filter(id => id !== 'metAt');
    expect(eventColumns.map(({ id }) => id).toSorted()).toEqual(
      [
        ...eventTextFields,
        ...eventListFields,
        ...Object.keys(participationSchema.shape),
        ...eventOwn,
      ].toSorted(),
    );
    for (const language of languages) {
      for (const columns of [contactColumns, eventColumns]) {
        const labels = columns.map(({ label }) => translator(language)(label));
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });
});

describe('the file', () => {
  test('begins with a byte order mark, ends its lines with CRLF, and has the headers of the language', () => {
    const file = write([contact({ note: 'a,b' })], ';', 'id');
    expect(file.startsWith('\uFEFFNama;')).toBe(true);
    expect(file.split('\r\n')).toHaveLength(3);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect([...new TextEncoder().encode(file).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each<[string, string]>([
    ['Jakarta, Indonesia', '"Jakarta, Indonesia"'],
    ['a;b', '"a;b"'],
    ['kata "kunci"', '"kata ""kunci"""'],
    ['dua\nbaris', '"dua\nbaris"'],
    [' tepi ', '" tepi "'],
    ['biasa saja', 'biasa saja'],
  ])('quotes %j where it must: %s', (note, written) => {
    expect(write([contact({ note })])).toContain(`,${written},`);
  });

  test('has the events where a contact was met', () => {
    const metAt = new Map([['rina', ['Webinar; Satu Data', 'Rapat']]]);
    expect(cell(write([contact()], ';', 'id', { metAt }), 'Bertemu di', ';')).toBe(
      'Webinar\\; Satu Data ; Rapat',
    );
  });

  test('comes in parts of bounded size', () => {
    const many = Array.from({ length: 2500 }, (_, index) => contact({ id: `${index}` }));
    const parts = writeCsv(contactColumns, many, { separator: ',', language: 'en' });
    expect(parts.map(part => part.split('\r\n').length - 1)).toEqual([1, 1000, 1000, 500]);
  });

  test.each<['contacts' | 'events', Language, string]>([
    ['contacts', 'en', 'jejaring-contacts-2026-01-05.csv'],
    ['contacts', 'id', 'jejaring-kontak-2026-01-05.csv'],
    ['events', 'en', 'jejaring-events-2026-01-05.csv'],
    ['events', 'id', 'jejaring-acara-2026-01-05.csv'],
  ])('is called by kind, language and local day: %s %s %s', (kind, language, name) => {
    expect(fileName(kind, new Date(2026, 0, 5, 23, 59), language)).toBe(name);
  });

  test('is called by the program that it is for, and by its format', () => {
    const night = new Date(2026, 0, 5, 23, 59);
    expect(fileName('contacts', night, 'id', { extension: 'csv', program: 'google' })).toBe(
      'jejaring-kontak-google-2026-01-05.csv',
    );
    expect(fileName('events', night, 'en', { extension: 'ics' })).toBe('jejaring-events-2026-01-05.ics');
  });

  test.each<[string, Separator]>([
    ['id', ';'],
    ['id-ID', ';'],
    ['de', ';'],
    ['en', ','],
    ['en-GB', ','],
    ['ja', ','],
  ])('in %s parts its columns by %s', (locale, separator) => {
    expect(defaultSeparator(locale)).toBe(separator);
  });
});

describe('a cell that a spreadsheet opens', () => {
  test.each([
    '+62 812-3456-7890',
    '+62 (0)812 3456 7890',
    '+62 21 555 0100 ext 3',
    '-5',
    '+1.250,75',
    '-12%',
    '@rina',
    '@rina.wijaya_99',
    '@rina@contoh.id',
    '-',
    '081234',
    'a=b',
    "d'Orsay",
    "'petik'",
  ])('%j stays as it is', note => {
    expect(cell(write([contact({ note })]), 'Note')).toBe(note);
  });

  test.each([
    '=1+1',
    '=HYPERLINK("http://contoh.id";"klik")',
    '+1+1',
    '+62 812 =1',
    "+cmd|' /C calc'!A0",
    '-2+3+cmd|x',
    '@SUM(1+1)',
    '- catatan',
    ' =1+1',
    '\u00A0=1+1',
    '\u200B=1+1',
    '\u0000=1+1',
    '\t=1+1',
    '\ttab',
    '\r=1',
    '\nbaris',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '+62 812-3456-7890 ; =1+1',
    "'=1+1",
    "''=1+1",
  ])('%j could run and gets an apostrophe', note => {
    expect(cell(write([contact({ note })]), 'Note')).toBe(`'${note}`);
  });

  test('keeps a list of telephone numbers, and those of bare digits as text', () => {
    const telephone = ['+62 812-3456-7890', '+6281234567890', '081234567890', '+62-812-3456-7890'];
    const written = cell(write([contact({ telephone })]), 'Phone');
    expect(written.replace(/[\u00A0\u2011-]/g, ' ')).toBe(
      '+62 812 3456 7890 ; +62 812 3456 7890 ; 0812 3456 7890 ; +62 812 3456 7890',
    );
    // Neither a number nor a subtraction.
    for (const number of written.split(' ; ')) expect(number).not.toMatch(/^\+?[\d-]+$/);
  });
});

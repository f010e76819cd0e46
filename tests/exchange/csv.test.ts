import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  type ColumnContext,
  contactColumns,
  type EventDraft,
  eventColumns,
} from '../../lib/exchange/columns.ts';
import { defaultSeparator, fileName, type Separator, writeCsv } from '../../lib/exchange/csv.ts';
import { readContactsCsv, readEventsCsv } from '../../lib/exchange/read-csv.ts';
import { translator } from '../../lib/i18n/translate.ts';
import type { Contact } from '../../lib/model/contact.ts';
import {
  eventListFields,
  eventStatuses,
  eventTextFields,
  type JejaringEvent,
} from '../../lib/model/event.ts';
import { personListFields, personTextFields } from '../../lib/model/person.ts';
import { type Language, languages } from '../../lib/model/settings.ts';

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

/** The bytes of the file, read as an independent program would. */
const reopened = (file: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(file));
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
    expect(ids.toSorted()).toEqual([...personTextFields, ...personListFields, ...own].toSorted());
    const eventOwn = own.filter(id => id !== 'metAt');
    expect(eventColumns.map(({ id }) => id).toSorted()).toEqual(
      [...eventTextFields, ...eventListFields, ...eventOwn].toSorted(),
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
    const telephone = ['+62 812-3456-7890', '+6281234567890', '081234567890'];
    const written = cell(write([contact({ telephone })]), 'Phone');
    expect(written.replaceAll('\u00A0', ' ').replaceAll('-', ' ')).toBe(
      '+62 812 3456 7890 ; +62 812 3456 7890 ; 0812 3456 7890',
    );
    for (const number of written.split(' ; ')) expect(number).not.toMatch(/^\+?\d+$/);
  });
});

/** Texts that break something somewhere: separators, quotes, triggers, white space, scripts, half-escaped backslashes. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(...'=+-@＝＋－＠\'",;\\\t\r\n \u00A0\u200B\u0000\uFEFF|0a1é名🚀'),
    minLength: 1,
  }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '+62 812',
    '-5',
    '@rina',
    '\\;',
    ' ; ',
    '"',
    '\r\n',
    'sep=;',
    'Name',
    '__proto__',
  ),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const items = fc.array(nasty, { maxLength: 4 });
const instant = fc
  .date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString());
const textsOf = <K extends string>(fields: readonly K[]) =>
  fc.record(
    Object.fromEntries(fields.map(field => [field, optional(nasty)])) as Record<
      K,
      fc.Arbitrary<string | undefined>
    >,
  );
const number = fc.oneof(
  items,
  fc.constant(['+6281234567890', '081234567890', '+62 812-3456-7890', '12345678']),
);

const contacts = fc.array(
  fc
    .tuple(
      textsOf(personTextFields.filter(field => field !== 'name')),
      fc.record({ name: nasty.filter(name => name.trim() !== ''), note: optional(nasty) }),
      fc.record({ email: items, telephone: number, identities: items, links: items, tags: items }),
      fc.record({ createdAt: instant, updatedAt: instant }),
    )
    .map(parts => contact(Object.assign({}, ...parts))),
  { minLength: 1, maxLength: 5 },
);

/** What a file can tell of a contact. */
const told = <R extends Contact | JejaringEvent>(record: R) => {
  const { id, provenance, seen, ...draft } = record;
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
};

describe('what we write we read back, exactly', () => {
  const ways = languages.flatMap(language =>
    ([',', ';'] as const).map(separator => ({ language, separator })),
  );

  test.each(ways)('contacts in $language with $separator', ({ language, separator }) => {
    fc.assert(
      fc.property(contacts, all => {
        const { drafts, problems, unknown } = readContactsCsv(reopened(write(all, separator, language)));
        expect(problems).toEqual([]);
        expect(unknown).toEqual([]);
        expect(drafts).toEqual(all.map(told));
      }),
      { numRuns: 150 },
    );
  });

  test('events', () => {
    const limited: readonly string[] = ['name', 'attendanceMode', 'eventStatus', 'creditHours'];
    const text = textsOf(eventTextFields.filter(field => !limited.includes(field)));
    const mode = fc.constantFrom('online' as const, 'offline' as const, 'mixed' as const, undefined);
    const own = fc.record({
      name: nasty.filter(name => name.trim() !== ''),
      attendanceMode: mode,
      eventStatus: fc.constantFrom(...eventStatuses, undefined),
      creditHours: fc.constantFrom('4', '2.5', '120', undefined),
      speakers: items,
      identities: items,
      tags: items,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, own), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...ways),
        (all, way) => {
          const events = all.map(
            (parts, index): JejaringEvent =>
              Object.assign(
                { id: `${index}`, provenance: {}, seen: {}, createdAt: at, updatedAt: at },
                ...parts,
              ),
          );
          const read = readEventsCsv(reopened(writeCsv(eventColumns, events, way).join('')));
          expect(read.problems).toEqual([]);
          expect(read.drafts).toEqual(events.map(told) as unknown as EventDraft[]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('an independent parser finds the same text, but for the apostrophe of what could run', () => {
    fc.assert(
      fc.property(nasty, note => {
        expect([note, `'${note}`]).toContain(cell(write([contact({ note })], ';', 'id'), 'Catatan', ';'));
      }),
    );
  });
});

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { xlsxRows as numberedRows } from '../../../lib/exchange/reports/xlsx.ts';
import { writeContactsXlsx, writeEventsXlsx } from '../../../lib/exchange/spreadsheet/write-xlsx.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import { nasty } from '../nasty.ts';

const xlsxRows = (file: Uint8Array): string[][] => numberedRows(file).rows;

const at = '2026-11-22T03:00:00.000Z';
const rina: Contact = {
  id: 'rina',
  name: 'Rina Wijaya',
  email: ['rina@contoh.example'],
  telephone: ['+6281234567890', '081234567890'],
  identities: [],
  links: [],
  tags: ['asn', 'webinar 2026'],
  note: 'NIK 3273010101900001',
  provenance: {},
  seen: {},
  createdAt: at,
  updatedAt: at,
};
const sheetOf = (file: Uint8Array): string => {
  const sheet = unzipSync(file)['xl/worksheets/sheet1.xml'];
  return sheet ? strFromU8(sheet) : '';
};

describe('a workbook of contacts', () => {
  test('has the columns of the CSV, with numbers as they are', () => {
    const columns = ['name', 'telephone', 'tags', 'metAt', 'note'];
    const metAt = new Map([['rina', ['Webinar Satu Data']]]);
    expect(xlsxRows(writeContactsXlsx([rina], { language: 'id', columns, metAt }))).toEqual([
      ['Nama', 'Telepon', 'Tag', 'Bertemu di', 'Catatan'],
      [
        'Rina Wijaya',
        '+6281234567890 ; 081234567890',
        'asn ; webinar 2026',
        'Webinar Satu Data',
        'NIK 3273010101900001',
      ],
    ]);
  });

  test('leaves notes out unless they are asked for', () => {
    const header = (includeNotes?: boolean) =>
      xlsxRows(writeContactsXlsx([rina], { language: 'en', includeNotes }))[0];
    expect(header()).toContain('Name');
    expect(header()).not.toContain('Note');
    expect(header(true)).toContain('Note');
  });

  test('says of every cell that it is a text, so that zeros, signs and formulas stay what they are', () => {
    const risky = { ...rina, name: '=HYPERLINK("https://jahat.example")', nickname: '0812', headline: '1/2' };
    const sheet = sheetOf(writeContactsXlsx([risky], { language: 'en' }));
    const cells = sheet.match(/<c [^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.filter(cell => !/ s="[12]" t="inlineStr">$/.test(cell))).toEqual([]);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<t>=HYPERLINK("https://jahat.example")</t>');
  });

  test('has its first row in bold and frozen, and widths that fit the contents', () => {
    const columns = ['name', 'pronouns', 'about'];
    const file = writeContactsXlsx([{ ...rina, about: 'x'.repeat(300) }], { language: 'en', columns });
    const sheet = sheetOf(file);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<c r="A1" s="2" t="inlineStr">');
    expect([...sheet.matchAll(/width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([13, 10, 50]);
    const styles = strFromU8(unzipSync(file)['xl/styles.xml'] ?? new Uint8Array());
    const formats = /<cellXfs.*?<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
    expect(formats[1]).toContain('numFmtId="49" fontId="0"');
    expect(formats[2]).toContain('numFmtId="49" fontId="1"');
    expect(/<fonts.*?<\/fonts>/.exec(styles)?.[0].match(/<font>.*?<\/font>/g)?.[1]).toContain('<b/>');
  });

  test('names columns beyond Z as a spreadsheet does', () => {
    const sheet = sheetOf(writeContactsXlsx([rina], { language: 'en', includeNotes: true }));
    expect(sheet).toContain('<c r="Z1" ');
    expect(sheet).toContain('<c r="AA1" ');
    expect(sheet).toContain('<c r="AJ2" ');
  });

  test('is the same file each time', () => {
    const written = (now: string): Uint8Array => {
      vi.setSystemTime(now);
      return writeContactsXlsx([rina], { language: 'en' });
    };
    expect(written('2026-11-22T03:00:00Z')).toEqual(written('2027-01-01T12:34:56Z'));
    vi.useRealTimers();
  });

  test('keeps white space at the edges of a text', () => {
    const sheet = sheetOf(writeContactsXlsx([{ ...rina, about: ' tepi ' }], { language: 'en' }));
    expect(sheet).toContain('<t xml:space="preserve"> tepi </t>');
  });

  test('of many rows has them all, in their order', () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({ ...rina, name: `Orang ${index}` }));
    const rows = xlsxRows(writeContactsXlsx(many, { language: 'en', columns: ['name'] }));
    expect(rows).toEqual([['Name'], ...many.map(({ name }) => [name])]);
  });

  test('of nobody is a header', () => {
    expect(xlsxRows(writeContactsXlsx([], { language: 'id', columns: ['name'] }))).toEqual([['Nama']]);
  });
});

describe('any text', () => {
  test('comes back, in XML that holds only what XML can hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nasty, fc.constantFrom('_x000D_', '__x0041_', '<b>&amp;</b>')), { minLength: 1 }),
        texts => {
          const people = texts.map(name => ({ ...rina, name }));
          const file = writeContactsXlsx(people, { language: 'en', columns: ['name', 'email'] });
          expect(sheetOf(file)).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
          const names = xlsxRows(file).map(([name]) => name);
          expect(names).toEqual(['Name', ...texts.map(text => text.toWellFormed())]);
        },
      ),
    );
  });

  test('that is longer than a cell can be is cut where an item ends', () => {
    const links = Array.from(
      { length: 1000 },
      (_, index) => `https://contoh.example/${'x'.repeat(31)}/${index}`,
    );
    const about = 'x'.repeat(40_000);
    const file = writeContactsXlsx([{ ...rina, links, about }], {
      language: 'en',
      columns: ['links', 'about'],
    });
    const [, [listed = '', text = ''] = []] = xlsxRows(file);
    expect(text).toHaveLength(32_767);
    expect(listed.length).toBeLessThanOrEqual(32_767);
    const left = listed.split(' ; ');
    expect(left).toEqual(links.slice(0, left.length));
    expect(left.length).toBeGreaterThan(500);
  });
});

test('a workbook of events keeps days, times and offsets as texts', () => {
  const event = {
    id: 'arsip',
    name: 'Arsip Digital',
    startDate: '2026-10-12T09:00+07:00',
    endDate: '2026-10-12',
    timeZone: '+07:00',
    creditHours: '2.5',
    speakers: ['Dr. Ir. Siti Aminah, M.M.'],
    identities: [],
    tags: [],
    provenance: {},
    seen: {},
    createdAt: at,
    updatedAt: at,
  };
  const [header = [], row = []] = xlsxRows(writeEventsXlsx([event], { language: 'en' }));
  const cell = (label: string): string | undefined => row[header.indexOf(label)];
  expect(['Start', 'End', 'Hours credited (JP)', 'Speakers'].map(cell)).toEqual([
    '2026-10-12T09:00+07:00',
    '2026-10-12',
    '2.5',
    'Dr. Ir. Siti Aminah, M.M.',
  ]);
});

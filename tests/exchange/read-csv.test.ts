import { describe, expect, test } from 'vitest';
import { readContactsCsv } from '../../lib/exchange/read-csv.ts';

const rows = (...lines: string[]): string => lines.join('\r\n');
const names = (file: string): string[] => readContactsCsv(file).drafts.map(({ name }) => name);

describe('a file of ours that has been elsewhere', () => {
  test.each([
    ['without its byte order mark', rows('Name,Tags', 'Rina,a')],
    ['with semicolons', rows('Nama;Tag', 'Rina;a')],
    ['with tabs', rows('Nama\tTag', 'Rina\ta')],
    ['with Unix line ends', 'Name,Tags\nRina,a\n'],
    ['with a sep= row', rows('sep=;', 'Name;Tags', 'Rina;a')],
    ['with columns in another order and some of other people', rows('Umur,Tags,Name', '41,a,Rina')],
    ['with ids as headers', rows('tags,name', 'a,Rina')],
    ['with empty rows and empty cells at the end', rows('Name,Tags', '', 'Rina,a,,,', ',', '')],
    ['with one column', rows('Name', 'Rina')],
    ['with more semicolons than commas in its values', rows('Name,Note', 'Rina,"a;b;c;d;e;f"')],
  ])('%s is read', (_, file) => {
    expect(names(file)).toEqual(['Rina']);
    expect(readContactsCsv(file).problems).toEqual([]);
  });

  test('lists may be written by hand', () => {
    expect(readContactsCsv(rows('Name,Tags', 'Rina,"a;b; c d ;;"')).drafts[0]?.tags).toEqual([
      'a',
      'b',
      'c d',
    ]);
  });

  test('a date that a spreadsheet has rewritten is left out, not guessed', () => {
    expect(readContactsCsv(rows('Name,Added', 'Rina,22/11/2026 09.00')).drafts).toEqual([
      { name: 'Rina', email: [], telephone: [], identities: [], links: [], tags: [] },
    ]);
  });

  test('headers of nobody are named', () => {
    expect(readContactsCsv(rows('Name,Umur,__proto__', 'Rina,41,x')).unknown).toEqual(['Umur', '__proto__']);
  });
});

describe('what cannot be read is said with its row, and the rest is read', () => {
  test.each([
    ['a row without a name', rows('Name,Tags', 'Rina,a', ',b', 'Budi,c'), ['row 3: the name is missing']],
    [
      'a row with too many cells',
      rows('Name,Tags', 'Rina,a,b', 'Budi,c'),
      ['row 2: it has more cells than the header'],
    ],
    [
      'counting a sep= row and cells of several lines',
      rows('sep=,', 'Name,Note', 'Rina,"a\nb\nc"', ',x'),
      ['row 4: the name is missing'],
    ],
    [
      'a quotation mark left open',
      rows('Name,Note', 'Rina,x', 'Budi,"x'),
      ['row 3: a quotation mark is not closed'],
    ],
    ['a file of something else', rows('Umur,Kota', '41,Bogor'), ['row 1: no column is called Name or Nama']],
    ['an empty file', '', ['row 1: no column is called Name or Nama']],
  ])('%s', (_, file, messages) => {
    const { drafts, problems } = readContactsCsv(file);
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(drafts.every(({ name }) => ['Rina', 'Budi'].includes(name))).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { readReport } from '../../../lib/exchange/reports/read-report.ts';
import { bytesOf } from './samples.ts';

describe('a file whose lines are one quoted cell each', () => {
  const quoted = (...lines: string[]): string =>
    lines.map(line => (line === '' ? '\r\n' : `"${line.replaceAll('"', '""')}"\r\n`)).join('');

  test.each([',', ';', '\t', '|'])('is read as what stands in them, parted by %j', separator => {
    const line = (...cells: string[]): string => cells.join(separator);
    const text = quoted(
      line('Nama', 'Email', 'Instansi'),
      line('Rina', 'rina@contoh.example', '"Dinas; A, B | C\tD"'),
      '',
      line('Budi', 'budi@contoh.example', 'PT "Y"'),
    );
    expect(readReport(bytesOf(text)).people).toMatchObject([
      { name: 'Rina', email: ['rina@contoh.example'], organization: 'Dinas; A, B | C D', row: 2 },
      { name: 'Budi', email: ['budi@contoh.example'], organization: 'PT "Y"', row: 4 },
    ]);
  });

  test('also behind a line that names the separator', () => {
    const text = `sep=;\r\n${quoted('Nama,Email', 'Rina,rina@contoh.example')}`;
    expect(readReport(bytesOf(text)).people).toMatchObject([{ email: ['rina@contoh.example'], row: 3 }]);
  });

  test('is left as it is where the lines have not the same number of parts', () => {
    const { people } = readReport(bytesOf(quoted('Budi Santoso, S.Kom., M.M.', 'Rina Wijaya')));
    expect(people.map(({ name }) => name)).toEqual(['Budi Santoso', 'Rina Wijaya']);
  });
});

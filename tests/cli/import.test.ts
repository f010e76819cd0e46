import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const main = path.resolve(import.meta.dirname, '../../lib/cli/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'jejaring-import-'));

const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

const run = (...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise(resolve => {
    execFile(process.execPath, [main, 'import', ...words], (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

describe('npm run import', { timeout: 60_000 }, () => {
  test('prints people and event as JSON and nothing else', async () => {
    const report =
      'Full Name\tUser Action\tTimestamp\nBKN_Siti Aminah\tJoined\t11/26/2020, 9:00:05 AM\nSuharto\tLeft\t11/26/2020, 9:10:05 AM\n';
    const { status, stdout, stderr } = await run(
      file('Satu Data - Attendance report 11-26-20.csv', `\uFEFF${report}`),
    );
    expect(JSON.parse(stdout)).toEqual({
      kind: 'teams',
      event: { name: 'Satu Data' },
      people: [
        {
          name: 'Siti Aminah',
          originalName: 'BKN_Siti Aminah',
          organization: 'BKN',
          role: 'attendee',
          attended: true,
        },
        { name: 'Suharto', role: 'attendee', attended: true },
      ],
      warnings: [],
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    ['a file that is not there', [path.join(folder, 'missing.csv')], 'cannot be read'],
    ['a picture that calls itself a table', [file('a.csv', new Uint8Array([137, 80, 78, 71]))], 'a picture'],
    ['no file', [], 'Write: import FILE'],
    ['two files', ['a.csv', 'b.csv'], 'Write: import FILE'],
  ])('%s ends with status 2 and one sentence', async (_, words, sentence) => {
    const { status, stdout, stderr } = await run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});

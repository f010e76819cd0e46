import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertCommand } from '../../lib/cli/convert-command.ts';
import { inputFormat, inputs, outputFormat, outputs } from '../../lib/cli/convert-formats.ts';
import { encryptBackup } from '../../lib/exchange/backup/encryption.ts';
import { samples, textOf } from '../exchange/contact-files/samples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'jejaring-convert-'));
const sample = (name: string): string => path.join(root, 'tests/exchange/contact-files/samples', name);
const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

interface Run {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}
const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  new Promise(resolve => {
    execFile(
      process.execPath,
      [path.join(root, 'lib/cli/main.ts'), 'convert', ...words],
      { encoding: 'buffer', maxBuffer: 50_000_000, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({
          status: typeof error?.code === 'number' ? error.code : 0,
          stdout,
          stderr: stderr.toString(),
        }),
    );
  });

/** What the command writes, without a process of its own. */
async function converted(
  ...words: string[]
): Promise<{ bytes: Uint8Array; text: string; told: readonly string[] }> {
  const { parts, told = [] } = await convertCommand(words);
  const bytes = Buffer.concat(Array.from(parts, part => Buffer.from(part)));
  return { bytes, text: bytes.toString(), told };
}
const people = (json: string): Record<string, unknown>[] => JSON.parse(json).people;

describe('npm run convert', { timeout: 60_000 }, () => {
  test('prints people as JSON with the fields of read, and what was left out beside it', async () => {
    const { status, stdout, stderr } = await run([
      '--from',
      'linkedin',
      '--to',
      'json',
      sample('linkedin-resaved.csv'),
    ]);
    expect(JSON.parse(stdout.toString())).toEqual({
      people: [
        {
          name: 'Andi Pratama',
          jobTitle: 'Pemilik; pendiri',
          organization: 'CV Contoh, Jaya',
          url: 'https://www.linkedin.com/in/andi-contoh',
          email: ['andi@contoh.example'],
          identities: ['linkedin:andi-contoh', 'email:andi@contoh.example'],
          vcardLines: ['X-LINKEDIN-CONNECTED-ON:2022-02-07'],
        },
        {
          name: 'Dewi Rahayu',
          jobTitle: 'Staf',
          url: 'https://www.linkedin.com/in/dewi-contoh',
          identities: ['linkedin:dewi-contoh'],
          vcardLines: ['X-LINKEDIN-CONNECTED-ON:2019-11-28'],
        },
      ],
    });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'row 7: Closed account: LinkedIn gives no name\n',
    });
  });

  test('writes bytes as they are', async () => {
    const { status, stdout } = await run(['--to', 'xlsx', sample('google-2024.csv')]);
    expect({ status, start: stdout.subarray(0, 4).toString('latin1') }).toEqual({
      status: 0,
      start: 'PK\x03\x04',
    });
    const again = await converted('--from', 'xlsx', '--to', 'json', file('google.xlsx', stdout));
    expect(people(again.text).map(({ name }) => name)).toEqual([
      'Siti Nur Aminah',
      'Suharto',
      'dewi@contoh.example',
      '14000',
      'Bengkel Contoh',
      'Rina Wijaya',
    ]);
  });

  test('an encrypted backup wants its passphrase from the environment', async () => {
    const { text } = await converted('--to', 'backup', sample('own-english.csv'));
    const secret = file('a.jejaring', await encryptBackup([text], 'rahasia'));
    const closed = await run(['--to', 'json', secret]);
    expect(closed.status).toBe(2);
    expect(closed.stderr).toContain('JEJARING_PASSPHRASE');
    const open = await run(['--to', 'json', secret], { JEJARING_PASSPHRASE: 'rahasia' });
    expect(people(open.stdout.toString())).toHaveLength(2);
  });

  test('tells names whose letters were broken before', async () => {
    const spoiled = file(
      'spoiled.csv',
      'Name,E-mail,Phone\nZoÃ« W,z@contoh.example,\nRina,r@contoh.example,\n',
    );
    const { told } = await converted('--to', 'json', spoiled);
    expect(told).toEqual([expect.stringMatching(/^1 name has broken letters: .* ZoÃ« W$/)]);
  });

  test.each([
    ['no file', ['--to', 'json'], 'Write: convert'],
    ['two files', ['--to', 'json', 'a.csv', 'b.csv'], 'Write: convert'],
    ['no format', [sample('google-2024.csv')], '--to is missing'],
    ['an unknown format', ['--to', 'word', sample('google-2024.csv')], 'vcard3'],
    ['an unknown program', ['--from', 'lotus', '--to', 'json', sample('google-2024.csv')], 'linkedin'],
    ['an unknown option', ['--too', 'json', 'a.csv'], '--help'],
    ['an option without its value', ['--to'], '--help'],
    ['a country that is none', ['--to', 'json', '--country', 'Indonesia', 'a.csv'], '--country'],
    ['a language that is none of ours', ['--to', 'csv', '--language', 'de', 'a.csv'], '--language'],
    ['a separator that is none', ['--to', 'csv', '--separator', '|', 'a.csv'], '--separator'],
    ['a file that is not there', ['--to', 'json', path.join(folder, 'missing.csv')], 'cannot be read'],
    [
      'a file of another program',
      ['--from', 'hubspot', '--to', 'json', sample('google-2024.csv')],
      '--from auto',
    ],
    [
      'a table that is said to be a workbook',
      ['--from', 'xlsx', '--to', 'json', sample('google-2024.csv')],
      '--from auto',
    ],
    [
      'cards that are said to be a table',
      ['--from', 'csv', '--to', 'json', sample('cards.vcf')],
      '--from auto',
    ],
    [
      'a table that is said to be cards',
      ['--from', 'vcard', '--to', 'json', sample('google-2024.csv')],
      '--from auto',
    ],
    [
      'a table that is said to be a backup',
      ['--from', 'backup', '--to', 'json', sample('google-2024.csv')],
      'no backup',
    ],
    ['a picture', ['--to', 'json', file('a.csv', new Uint8Array([137, 80, 78, 71, 13, 10]))], 'a picture'],
    ['a file with nobody in it', ['--to', 'json', file('b.csv', 'Name,Email\n')], 'nothing to convert'],
    ['contacts as a calendar', ['--to', 'ics', sample('google-2024.csv')], 'no event'],
    [
      'an event as cards',
      [
        '--to',
        'vcard4',
        file(
          'c.ics',
          'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Rapat\nDTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR\n',
        ),
      ],
      'events alone',
    ],
  ])('%s is refused with one sentence that says what to do', async (_, words, sentence) => {
    const error = await convertCommand(words).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(/^Error: [^\n]+$/);
    expect(String(error)).toContain(sentence);
  });

  test('a refusal ends with status 2 and nothing on the standard output', async () => {
    const { status, stdout, stderr } = await run(['--from', 'lotus', '--to', 'json', 'a.csv']);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^--from "lotus" is not known\. Write one of: auto, csv, .*\n$/);
  });

  test('whoever reads may stop early', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `Peserta ${at},p${at}@contoh.example`);
    const large = file('large.csv', `Name,Email,Identities\n${many.join(',\n')},\n`);
    const command = `"${process.execPath}" "${path.join(root, 'lib/cli/main.ts')}" convert --to json "${large}" | head -c 100`;
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>(resolve => {
      execFile('sh', ['-c', command], (_, stdout, stderr) => resolve({ stdout, stderr }));
    });
    expect({ length: stdout.length, stderr }).toEqual({ length: 100, stderr: '' });
  });
});

test.each([
  ['vCard 4.0', 'vcard', 'vcard4'],
  ['vcard-3', 'vcard', 'vcard3'],
  ['VCF', 'vcard', 'vcard3'],
  ['iCalendar', 'ics', 'ics'],
  ['jejaring', 'csv', 'csv'],
  ['Atomic CRM', 'atomic', undefined],
  ['word', undefined, undefined],
  ['__proto__', undefined, undefined],
  ['', undefined, undefined],
])('%s is %s to read and %s to write', (word, from, to) => {
  expect([inputFormat(word), outputFormat(word)]).toEqual([from, to]);
});

test('the help tells every format', async () => {
  const { text } = await converted('--help');
  for (const format of [...Object.keys(inputs), ...outputs]) expect(text).toContain(format);
});

describe('every sample', () => {
  test.each(samples)('%s goes through our own file, a backup and cards without loss', async name => {
    const { text } = await converted('--to', 'json', sample(name));
    for (const [to, extension] of [
      ['csv', 'csv'],
      ['backup', 'json'],
      ['xlsx', 'xlsx'],
      ['vcard3', 'vcf'],
      ['vcard4', 'vcf'],
    ] as const) {
      const { bytes } = await converted('--to', to, sample(name));
      const again = await converted('--to', 'json', file(`${name}-${to}.${extension}`, bytes));
      expect([to, people(again.text)]).toEqual([to, people(text)]);
    }
  });
});

test('telephone numbers take the country that is given', async () => {
  const { text } = await converted('--to', 'json', '--country', 'id', sample('google-legacy.csv'));
  expect(people(text)[1]).toEqual({
    name: 'Suharto',
    telephone: ['+6281200003333'],
    identities: ['phone:+6281200003333'],
  });
});

test('notes can be left out', async () => {
  for (const to of ['json', 'csv', 'google', 'vcard3', 'vcard4', 'xlsx', 'backup'] as const) {
    const words = ['--to', to, sample('google-2024.csv')];
    const at =
      to === 'xlsx' ? file('notes.xlsx', (await converted('--no-notes', ...words)).bytes) : undefined;
    const [all, fewer] = [await converted(...words), await converted('--no-notes', ...words)];
    const without = at ? (await converted('--to', 'json', at)).text : fewer.text;
    if (to !== 'xlsx') expect(all.text).toContain('baris dua');
    expect(without).not.toContain('baris dua');
  }
});

describe('events', () => {
  const calendar = file(
    'rapat.ics',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Rapat\\, satu\r\nDTSTART:20261012T020000Z\r\nLOCATION:Bandung\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
  const events = (json: string): object => JSON.parse(json).events;

  test('of a calendar become a table, and a calendar again', async () => {
    const { text } = await converted('--to', 'json', calendar);
    expect(events(text)).toMatchObject([{ name: 'Rapat, satu', location: 'Bandung' }]);
    for (const to of ['csv', 'xlsx', 'ics', 'backup'] as const) {
      const { bytes } = await converted('--to', to, '--language', 'id', calendar);
      const again = await converted('--to', 'json', file(`rapat-${to}`, bytes));
      expect(events(again.text)).toEqual(events(text));
    }
  });
});

test('a language and a separator are for our own headers', async () => {
  const { text } = await converted(
    '--to',
    'csv',
    '--language',
    'id',
    '--separator',
    ';',
    sample('own-english.csv'),
  );
  const header = (file: string): string[] => file.split('\r\n')[0]?.split(';') ?? [];
  // The sample was written by a version that knew fewer fields.
  expect(header(text)).toEqual(expect.arrayContaining(header(textOf('own-indonesian.csv'))));
  expect(readFileSync(sample('own-english.csv'), 'utf8')).toContain('Name,Title before name');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport, reportSteps } from '../../../lib/exchange/reports/read-report.ts';
import { bytesOf, samples, textOf } from './samples.ts';

const header = 'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest';
const row = (name: string, email = ''): string => `${name},${email},11/26/2025 09:00,11/26/2025 10:00,60,No`;
const report = (...rows: string[]): string => [header, ...rows, ''].join('\n');
const names = (text: string): string[] => readReport(bytesOf(text)).people.map(({ name }) => name);
const kinds = (text: string): string[] => readReport(bytesOf(text)).warnings.map(({ kind }) => kind);

describe('a file that is cut in the middle', () => {
  const whole = textOf('zoom-meeting-preamble.csv');
  const all = names(whole);

  test('keeps its whole rows and says so', () => {
    const cut = whole.slice(0, whole.indexOf('Suharto') + 3);
    expect(names(cut)).toEqual(all.slice(0, -1));
    expect(kinds(cut)).toContain('cut-off');
  });

  test('in a cell of several lines, too', () => {
    const cut = `${report(row('Rina Wijaya'))}Budi Santoso,"budi@contoh.example\nSiti\nDewi`;
    expect(names(cut)).toEqual(['Rina Wijaya']);
    expect(kinds(cut)).toContain('cut-off');
  });

  test('wherever it is cut, nobody is made up', () => {
    for (let end = whole.indexOf('Rina'); end < whole.length; end++) {
      for (const name of names(whole.slice(0, end)))
        expect(all.some(known => known.startsWith(name)) || name.startsWith('siti')).toBe(true);
    }
  });

  test('a stray quotation mark costs no row', () => {
    expect(names(report(row('Rina Wijaya'), row('"Budi Santoso'), row('Suharto')))).toEqual([
      'Rina Wijaya',
      'Budi Santoso',
      'Suharto',
    ]);
  });
});

describe('rows of one person', () => {
  test.each<[string, string[], string[]]>([
    [
      'by the address',
      [row('Siti', 'siti@contoh.example'), row('Siti Aminah', 'SITI@contoh.example')],
      ['Siti Aminah'],
    ],
    [
      'by the name, where one has an address',
      [row('Siti Aminah'), row('SITI AMINAH', 'siti@contoh.example')],
      ['SITI AMINAH'],
    ],
    ['by the name alone', [row('Suharto'), row('Suharto')], ['Suharto']],
    [
      'not where the addresses differ',
      [row('Siti Aminah', 'a@contoh.example'), row('Siti Aminah', 'b@contoh.example')],
      ['Siti Aminah', 'Siti Aminah'],
    ],
    [
      'not where the agencies differ',
      [row('BKN_Siti Aminah'), row('LAN_Siti Aminah')],
      ['Siti Aminah', 'Siti Aminah'],
    ],
    [
      'a device gives way to a name',
      [row('iPhone', 'a@contoh.example'), row('Suharto', 'a@contoh.example')],
      ['Suharto'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(names(report(...rows))).toEqual(expected);
  });

  test('unlike names at one address are two people, and told', () => {
    const at = (name: string): string => row(name, 'x@contoh.example');
    const { people, warnings } = readReport(
      report(at('Siti'), at('Budi'), at('iPhone'), at('Budi Santoso'), at('Siti Aminah')),
    );
    expect(people.map(({ name }) => name)).toEqual(['Siti Aminah', 'Budi Santoso']);
    expect(warnings).toEqual([
      {
        kind: 'several-names',
        count: 1,
        text: 'Siti / Budi',
        message: 'people have the e-mail address of another with an unlike name; both were kept: Siti / Budi',
      },
    ]);
  });

  test('are found again however many share the address', () => {
    const pair = (index: number): string =>
      String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26)).repeat(3);
    const all = Array.from({ length: 200 }, (_, index) => row(pair(index), 'x@contoh.example'));
    expect(names(report(...all, ...all))).toHaveLength(200);
  });

  test('a name goes before an address', () => {
    expect(names(report(row('', 'x@contoh.example'), row('Siti', 'x@contoh.example')))).toEqual(['Siti']);
  });

  test('stay apart where two of a name have addresses and a third has none', () => {
    const rows = [row('Siti', 'a@contoh.example'), row('Siti', 'b@contoh.example'), row('Siti'), row('Siti')];
    expect(names(report(...rows))).toEqual(['Siti', 'Siti', 'Siti']);
  });
});

describe('what a cell holds', () => {
  const people = (text: string, options = {}) => readReport(bytesOf(text), options).people;
  test.each([
    ["'0812-0000-1111", ['0812-0000-1111']],
    ['+62 812-0000-1111', ['+6281200001111']],
    ['0812-0000-1111 / 0813-0000-2222', ['0812-0000-1111', '0813-0000-2222']],
    ['6.2812E+12', []],
    ['tidak ada', []],
  ])('a telephone %s', (cell, telephone) => {
    expect(people(`Nama;No HP\nRina;${cell}\n`)[0]?.telephone).toEqual(telephone);
  });

  test('a number without a country, where the country is known', () => {
    expect(people('Nama;No HP\nRina;0812-0000-1111\n', { phoneCountry: 'ID' })[0]).toMatchObject({
      telephone: ['+6281200001111'],
      identities: ['phone:+6281200001111'],
    });
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['rina-wijaya', undefined],
    ['linkedin.com/in/Rina-Contoh/?trk=x', 'https://www.linkedin.com/in/rina-contoh'],
  ])('a profile %s', (cell, url) => {
    expect(people(`Nama;LinkedIn\nRina;${cell}\n`)[0]?.url).toBe(url);
  });

  test('an address that is none is told and left out', () => {
    const {
      people: [rina],
      warnings,
    } = readReport('Nama;Email\nRina;tidak-ada\n');
    expect(rina?.email).toEqual([]);
    expect(warnings.map(({ kind }) => kind)).toEqual(['bad-email']);
  });

  test('a telephone that a spreadsheet has spoilt is told and left out', () => {
    const { people, warnings } = readReport('Nama;No HP\nRina;6.2812E+12\nBudi;0812-0000-1111\n');
    expect(people.map(({ telephone }) => telephone)).toEqual([[], ['0812-0000-1111']]);
    expect(warnings).toMatchObject([{ kind: 'bad-telephone', count: 1, text: '6.2812E+12' }]);
  });

  test('markup and the names of object properties are texts', () => {
    const [person] = people(
      'Nama;Instansi;Jabatan;__proto__\nconstructor;<img src=x onerror=alert(1)>;=1+1;x\n',
    );
    expect(person).toMatchObject({
      name: 'constructor',
      organization: '<img src=x onerror=alert(1)>',
      jobTitle: '=1+1',
    });
    expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
  });
});

describe('the event', () => {
  test('has the order of day and month that any date of the file proves', () => {
    const text =
      'Topic,Host,Start Time,Name,Email\nRapat,Rina,5/11/2025 9:00,Budi,\nRapat,Rina,5/11/2025 9:00,Siti,\n';
    expect(readReport(text).event?.startDate).toBeUndefined();
    const proven = text.replace(',Name,', ',Join Time,Name,').replaceAll(' 9:00,', ' 9:00,13/11/2025 9:01,');
    expect(readReport(proven).event?.startDate).toBe('2025-11-05T09:00');
  });

  test('is the first of several, and the others are told', () => {
    const { event, warnings } = readReport('Topic,Host,Name\nSatu,Rina,Budi\nDua,Rina,Siti\n');
    expect(event?.name).toBe('Satu');
    expect(warnings).toMatchObject([{ kind: 'several-events', text: 'Dua' }]);
  });

  test('may have its name in that of the file', () => {
    const options = { fileName: 'Rapat - Satu Data - Attendance report 11-26-25 (1).csv' };
    expect(readReport(textOf('teams-classic.csv'), options).event?.name).toBe('Rapat - Satu Data');
    expect(
      readReport(textOf('teams-classic.csv'), { fileName: 'participants_81234.csv' }).event,
    ).toBeUndefined();
  });
});

describe('a table of nobody’s making', () => {
  const table = textOf('table-without-header.csv');
  test('is offered with its columns', () => {
    expect(readReport(bytesOf(table)).table).toEqual({
      header: ['Rina Wijaya', '41', 'Bandung'],
      samples: [['Suharto', '50', 'Solo']],
      mapping: [undefined, undefined, undefined],
    });
  });

  test('is read by the columns that were chosen', () => {
    const text = 'Wie;Woher;Wohin\nRina Wijaya;Bandung;rina@contoh.example\n';
    const { kind, people } = readReport(bytesOf(text), { mapping: ['name', 'location', 'email'] });
    expect({ kind, people }).toMatchObject({
      kind: 'table',
      people: [
        { name: 'Rina Wijaya', location: 'Bandung', email: ['rina@contoh.example'], role: 'attendee' },
      ],
    });
  });

  test('a mapping goes before what the headers say', () => {
    const text = 'Name,Email,Company\nPT Contoh,rina@contoh.example,Rina Wijaya\n';
    expect(readReport(text, { mapping: ['organization', 'email', 'name'] }).people[0]).toMatchObject({
      name: 'Rina Wijaya',
      organization: 'PT Contoh',
    });
  });
});

describe('what is no list is refused', () => {
  test.each([
    ['a web page', '<!doctype html><table><tr><td>Rina</table>', 'web-page'],
    ['a table that only calls itself Excel', ' <table><tr><td>Rina</table>', 'web-page'],
    ['JSON', '[{"name":"Rina"}]', 'web-page'],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'other-list'],
  ])('%s', (_, text, kind) => {
    expect(() => readReport(bytesOf(text))).toThrow(
      expect.objectContaining({ name: 'UnreadableFile', kind }),
    );
  });
});

describe('100,000 rows', { timeout: 120_000 }, () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => row(`Peserta ${at}`, `p${at}@contoh.example`));
  const large = bytesOf(report(...rows));

  test('are read with progress that only grows', () => {
    const shares: number[] = [];
    const { people } = readReport(large, { onProgress: share => shares.push(share) });
    expect(people).toHaveLength(100_000);
    expect(shares.length).toBeGreaterThan(90);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('can be stopped', () => {
    const controller = new AbortController();
    const read = () =>
      readReport(large, {
        signal: controller.signal,
        onProgress: share => share > 0.5 && controller.abort(new Error('stopped')),
      });
    expect(read).toThrow('stopped');
  });

  test('leave room for others between the steps', () => {
    const steps = reportSteps(large);
    expect(steps.next().done).toBe(false);
    expect(steps.next().value).toBeLessThan(0.5);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ...['\n', '\r\n', ',', ';', '\t', '"', '\0', header, '1. Summary', 'Attendee Details', 'Topic', 'Name'],
      ...[
        'Email',
        'Rina Wijaya',
        'rina@contoh.example',
        '__proto__',
        '09:01:12 From Rina to Everyone:',
        '=1+1',
      ],
    ),
  );
  const bounded = (input: Uint8Array | string): void => {
    try {
      const { people, warnings } = readReport(input);
      for (const person of people) {
        expect(person.name).not.toBe('');
        expect(person.name.length).toBeLessThanOrEqual(300);
      }
      expect(warnings.length).toBeLessThan(20);
    } catch (error) {
      expect((error as Error).name).toBe('UnreadableFile');
    }
  };

  test('gives people with names, or a refusal', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), parts => {
        bounded(parts.join(''));
        bounded(bytesOf(parts.join('')));
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes give people with names, or a refusal', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bounded), { numRuns: 300 });
  });

  test('a sample with bytes changed, too', () => {
    const start = fc.constantFrom(...samples).map(sample => bytesOf(textOf(sample)));
    fc.assert(
      fc.property(
        start,
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }),
        (bytes, changes) => {
          const changed = bytes.slice();
          for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
          bounded(changed);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('one enormous cell, row or column', () => {
    bounded(`${header}\n${'a'.repeat(3_000_000)}`);
    bounded(`${header}\n${','.repeat(1_000_000)}`);
    bounded(`${header}\n${'"'.repeat(1_000_001)}`);
    bounded('Name,'.repeat(200_000));
    bounded(`Name,Email\n${'Rina,\n'.repeat(20_000)}`);
  });
});

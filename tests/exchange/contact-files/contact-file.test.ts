import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rejectedCsv } from '../../../lib/exchange/contact-files/rejected-rows.ts';
import { readReport } from '../../../lib/exchange/reports/read-report.ts';
import { workbook } from '../reports/workbook.ts';
import { bytesOf, printed, samples, textOf } from './samples.ts';

const lines = (...rows: string[]): Uint8Array => bytesOf(`${rows.join('\n')}\n`);
const google = 'First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value';
const linkedin = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const read = (...rows: string[]) => readReport(lines(...rows));
const names = (...rows: string[]): string[] => read(...rows).people.map(({ name }) => name);

describe('rows that are nobody', () => {
  test.each([
    ['without a name', [google, ',,,,,', ',,Work,,,', 'Rina,,,,,'], [{ row: 3, reason: 'no-name' }]],
    [
      'of closed accounts',
      [linkedin, ',,,,,,12 Mar 2024', 'Rina,,,,,,12 Mar 2024'],
      [{ row: 2, reason: 'closed-account' }],
    ],
    [
      'with a comma that is not in quotes',
      [google, 'Wijaya, M.M.,Rina,,rina@contoh.example,,0812,x', 'Budi,,,,,,,'],
      [{ row: 2, reason: 'too-many-cells' }],
    ],
  ])('%s are told with their row and their cells', (_, rows, rejected) => {
    const reading = read(...rows);
    expect(reading.rejected.map(({ row, reason }) => ({ row, reason }))).toEqual(rejected);
    expect(reading.people).toHaveLength(1);
    expect(reading.header).toEqual(rows[0]?.split(','));
    for (const { row, cells } of reading.rejected) expect(cells.join(',')).toBe(rows[row - 1]);
  });

  test('at the end of a file that was cut are told as such', () => {
    const { rejected, people } = readReport(bytesOf(`${google}\nRina,,,,,\nBudi,San`));
    expect(rejected).toEqual([{ row: 3, reason: 'cut-off', cells: ['Budi', 'San'] }]);
    expect(people.map(({ name }) => name)).toEqual(['Rina']);
  });

  test('in our own file too', () => {
    const own = 'Name,E-mail,Identities';
    const { kind, rejected } = read(own, ',,x', 'Rina,,,x', 'Budi,,', 'Siti,"x');
    expect(kind).toBe('jejaring');
    expect(rejected).toEqual([
      { row: 2, reason: 'no-name', cells: ['', '', 'x'] },
      { row: 3, reason: 'too-many-cells', cells: ['Rina', '', '', 'x'] },
      { row: 5, reason: 'open-quote', cells: ['Siti', '"x'] },
    ]);
  });

  test('but not in our own file where the name was emptied beside an address or a number', () => {
    const { rejected, people } = read(
      'Name,E-mail,Phone,Identities',
      ',a@contoh.example,+6281200001111,',
      ',,+6281200002222,',
    );
    expect(rejected).toEqual([]);
    expect(people.map(({ name }) => name)).toEqual(['a@contoh.example', '+6281200002222']);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'the address %s in a changed file of ours is told and left out',
    address => {
      const { people, warnings } = read(
        'Name,Profile address,Links,Identities',
        `Rina,"${address}","${address}",`,
      );
      expect(people).toMatchObject([{ name: 'Rina', url: undefined, links: [] }]);
      expect(warnings).toMatchObject([{ kind: 'bad-link', count: 2 }]);
    },
  );

  test('in an attendee report too', () => {
    const { rejected } = read('Name,Email,RSVP', 'Rina,rina@contoh.example,Yes', 'Budi,,No', ',,Yes');
    expect(rejected).toEqual([
      { row: 3, reason: 'not-coming', cells: ['Budi', '', 'No'] },
      { row: 4, reason: 'no-name', cells: ['', '', 'Yes'] },
    ]);
  });

  test('have the numbers of their sheet in a workbook', () => {
    const rows = [google.split(','), [], [], ['', '', 'Work', '', '', ''], ['Rina', '', '', '', '', '']];
    const { rejected, people } = readReport(workbook(rows));
    expect(rejected.map(({ row }) => row)).toEqual([4]);
    expect(people.map(({ row }) => row)).toEqual([5]);
  });

  test('become a file with row and reason behind, that can be put right and read again', () => {
    const reading = read(google, ',,Work,,,', '"a;b",,,,,,=1+1');
    const shape = { separator: ';', hasMark: true } as const;
    expect(rejectedCsv(reading, { language: 'id', ...shape }).join('')).toBe(
      [
        '\uFEFFFirst Name;Last Name;E-mail 1 - Label;E-mail 1 - Value;Phone 1 - Label;Phone 1 - Value;;Baris;Alasan',
        ';;Work;;;;;2;"Tanpa nama, email, atau telepon"',
        '"a;b";;;;;;\'=1+1;3;Selnya lebih banyak daripada judul kolom',
        '',
      ].join('\r\n'),
    );
    const right = rejectedCsv(reading, { language: 'id', ...shape })
      .join('')
      .replace('\n;;', '\nRina;;');
    expect(readReport(bytesOf(right))).toMatchObject({ kind: 'google', people: [{ name: 'Rina' }, {}] });
  });
});

describe('rows of one person', () => {
  test.each([
    [
      'by a profile',
      linkedin,
      ['Siti,,linkedin.com/in/siti,,,,', 'Siti,Aminah,https://id.linkedin.com/in/Siti/,,,,'],
      ['Siti Aminah'],
    ],
    [
      'by an address beside the same name',
      google,
      ['Rina,,,rina@contoh.example,,', 'RINA,,,RINA@contoh.example,,'],
      ['Rina'],
    ],
    [
      'not by an address beside another name',
      google,
      ['Rina,,,info@contoh.example,,', 'Budi,,,info@contoh.example,,'],
      ['Rina', 'Budi'],
    ],
    [
      'by a number beside the same name',
      google,
      ['Rina,,,,,+62 812 0000 1111', 'Rina,,,,,+6281200001111'],
      ['Rina'],
    ],
    [
      'not by the name alone',
      google,
      ['Rina,,,,,0812-0000-1111', 'Rina,,,rina@contoh.example,,'],
      ['Rina', 'Rina'],
    ],
    ['when they say the very same', google, ['Rina,,,,,0812-0000-1111', 'Rina,,,,,0812-0000-1111'], ['Rina']],
    [
      'not across two profiles',
      linkedin,
      ['Rina,,linkedin.com/in/rina,r@contoh.example,,,', 'Rina,,linkedin.com/in/rini,r@contoh.example,,,'],
      ['Rina', 'Rina'],
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(names(header, ...rows)).toEqual(expected);
  });

  test('say together what each says, and it is told', () => {
    const header = `${google},Labels,Notes`;
    const { people, warnings } = read(
      header,
      'Rina,,,rina@contoh.example,,0812-0000-1111,BKN,satu',
      'Rina,,,rina@contoh.example,,0813-0000-2222,LAN ::: BKN,dua',
    );
    expect(people).toMatchObject([
      { telephone: ['0812-0000-1111', '0813-0000-2222'], tags: ['BKN', 'LAN'], note: 'satu\ndua', row: 2 },
    ]);
    expect(warnings).toMatchObject([{ kind: 'merged-rows', count: 1, text: 'Rina' }]);
  });
});

describe('columns', () => {
  test('that nothing of ours holds are named where they hold something', () => {
    const { warnings } = read('First Name,Email,Lifecycle Stage,Lead Score,Persona', 'Rina,,lead,5,');
    expect(warnings).toMatchObject([
      { kind: 'unknown-column', count: 2, text: 'Lifecycle Stage | Lead Score' },
    ]);
  });

  test('can be chosen otherwise; those left as they were keep what their own names say', () => {
    const file = lines(
      `${google},Notes,Event 1 - Label,Event 1 - Value`,
      'Rina,,,rina@contoh.example,,0812-0000-1111,Dinas Contoh,Anniversary,2015-06-01',
    );
    const { table } = readReport(file);
    expect(table?.mapping).toEqual([
      'firstName',
      'lastName',
      undefined,
      'email',
      undefined,
      'telephone',
      'note',
      undefined,
      undefined,
    ]);
    const mapping = table?.mapping.map(column => (column === 'note' ? 'organization' : column));
    expect(printed(file, { mapping })).toMatchObject({
      kind: 'google',
      people: [
        {
          name: 'Rina',
          organization: 'Dinas Contoh',
          telephone: ['0812-0000-1111'],
          relationship: { vcardLines: ['ANNIVERSARY:2015-06-01'] },
        },
      ],
    });
  });

  test('of any table can hold what contacts need', () => {
    const file = lines('A;B;C;D;E;F', 'Rina;Nur;1990-05-17;Jl. Contoh 1, Bogor;BKN;Catatan');
    const mapping = ['firstName', 'middleName', 'birthday', 'address', 'tags', 'note'] as const;
    expect(printed(file, { mapping })).toMatchObject({
      people: [
        {
          name: 'Rina Nur',
          birthday: '1990-05-17',
          location: 'Jl. Contoh 1, Bogor',
          tags: ['BKN'],
          note: 'Catatan',
          relationship: { vcardLines: ['ADR:;;Jl. Contoh 1\\, Bogor;;;;'] },
        },
      ],
    });
  });

  test('of days are read in the order that one of them proves, else kept as texts', () => {
    const header = 'First Name,Business Phone,Birthday';
    expect(read(header, 'Rina,,4/5/1990', 'Budi,,17/5/1990').people[0]?.birthday).toBe('1990-05-04');
    const { people, warnings } = read(header, 'Rina,,4/5/1990', 'Budi,,5/6/1991');
    expect(people[0]).toMatchObject({ relationship: { vcardLines: ['BDAY;VALUE=text:4/5/1990'] } });
    expect(people[0]?.birthday).toBeUndefined();
    expect(warnings).toMatchObject([{ kind: 'unread-birthday', count: 2 }]);
  });
});

test('what was added to our file by hand has its keys too', () => {
  const own = 'Name,E-mail,Phone,Profile address,Identities';
  const row =
    'Rina,baru@contoh.example,+6281200001111,https://github.com/rina,"linkedin:rina ; email:lama@contoh.example"';
  expect(read(own, row).people[0]?.identities).toEqual([
    'linkedin:rina',
    'email:lama@contoh.example',
    'github:rina',
    'email:baru@contoh.example',
    'phone:+6281200001111',
  ]);
});

test('a program that is named takes only its own file', () => {
  const file = lines('First Name,Last Name,Email,Phone Number', 'Rina,,,');
  expect(readReport(file).kind).toBe('table');
  expect(readReport(file, { program: 'hubspot' }).kind).toBe('hubspot');
  expect(readReport(lines(google, 'Rina,,,,,'), { program: 'hubspot' }).kind).not.toBe('hubspot');
});

describe('any file', () => {
  const bounded = (input: Uint8Array | string): void => {
    try {
      const { kind, people, rejected, warnings } = readReport(input, { phoneCountry: 'ID' });
      for (const person of people) {
        expect(person.name.trim()).not.toBe('');
        // Our own files are taken as they are.
        if (kind !== 'jejaring') expect(person.name.length).toBeLessThanOrEqual(300);
        for (const address of [person.url, person.image, ...person.links])
          expect(address ?? 'https:').toMatch(/^https?:/i);
        for (const line of person.relationship?.vcardLines ?? []) expect(line).toMatch(/^[^\r\n]+$/);
      }
      for (const { row } of rejected) expect(row).toBeGreaterThan(0);
      expect(warnings.length).toBeLessThan(20);
    } catch (error) {
      expect(error).toMatchObject({ name: 'UnreadableFile' });
    }
  };
  const headers = [...new Set(samples.flatMap(sample => textOf(sample).split(/\r?\n/, 5)))];
  const piece = fc.oneof(
    fc.constantFrom(...headers),
    fc.constantFrom('\n', '\r\n', ',', ';', '\t', '"', '""', '\uFEFF', 'sep=;', 'Rina', '__proto__', '='),
    fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'FN:Rina',
      'rina@contoh.example',
      '0812',
      '1/2/1990',
      '[{"number":1}]',
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );

  test('of pieces of contact files gives people with names, or a refusal', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', '\n', ','), (parts, glue) => {
        bounded(parts.join(glue));
        bounded(bytesOf(parts.join(glue)));
      }),
      { numRuns: 500 },
    );
  });

  test('of our samples with bytes changed, too', () => {
    const start = fc.constantFrom(...samples).map(sample => bytesOf(textOf(sample)));
    const changes = fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(start, changes, (bytes, all) => {
        const changed = bytes.slice();
        for (const [at, byte] of all) if (at < changed.length) changed[at] = byte;
        bounded(changed);
      }),
      { numRuns: 300 },
    );
  });

  test('of any cells under a header of ours, too', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('', ':::', '1/2/3', '+62'),
    );
    const header = fc.constantFrom(...samples.filter(one => one.endsWith('.csv')));
    fc.assert(
      fc.property(header, fc.array(fc.array(cell, { maxLength: 60 }), { maxLength: 5 }), (sample, rows) => {
        const [first = ''] = textOf(sample).split(/\r?\n/);
        const sign = first.includes(';') ? ';' : ',';
        const quoted = rows.map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(sign));
        bounded([first, ...quoted].join('\r\n'));
      }),
      { numRuns: 300 },
    );
  });

  test('one enormous cell, or a header of a million columns', () => {
    bounded(`${google}\n"${'a,'.repeat(1_000_000)}",,,,,`);
    bounded(`${google},Labels\nRina,,,,,,"${'x ::: '.repeat(300_000)}"`);
    bounded(`${google}${',Phone 2 - Value'.repeat(100_000)}\nRina`);
    bounded(`${google}\nRina,,,"${'a@b.example,'.repeat(100_000)}",,"${'0812 / '.repeat(100_000)}"`);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVcards } from '../../../lib/exchange/vcard/read-vcards.ts';

const folder = path.join(import.meta.dirname, 'samples');
const samples = readdirSync(folder).filter(name => name.endsWith('.vcf'));
const textOf = (sample: string): string => readFileSync(path.join(folder, sample), 'utf8');

/** What is read, without the sentences. */
const printed = (text: string) => {
  const { contacts, problems } = readVcards(text);
  return { contacts, problems: problems.map(({ message, ...problem }) => problem) };
};
const expectationOf = (sample: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, sample.replace(/\.vcf$/, '.json')), 'utf8'));

describe('the cards of a program', () => {
  test.each(samples)('%s are read as expected', sample => {
    expect(printed(textOf(sample))).toEqual(expectationOf(sample));
  });

  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['with CRLF', text => text.replaceAll('\n', '\r\n')],
    ['with CR', text => text.replaceAll('\n', '\r')],
    ['converted twice, with CR CR LF', text => text.replaceAll('\n', '\r\r\n')],
    ['with a byte order mark', text => `\uFEFF${text}`],
  ];
  test.each(ways)('%s are the same', (_, turned) => {
    for (const sample of samples)
      expect(printed(turned(textOf(sample))), sample).toEqual(expectationOf(sample));
  });

  test('do not depend on the names being in capitals', () => {
    const lower = (text: string): string =>
      text.replace(/^(?:item\d\.)?[A-Z-]+(?=[;:])/gm, name => name.toLowerCase());
    for (const sample of samples) {
      const fields = (text: string) => printed(text).contacts.map(({ vcardLines, ...contact }) => contact);
      expect(fields(lower(textOf(sample))), sample).toEqual(fields(textOf(sample)));
    }
  });

  test('come one after another in one file, and a cut card costs no other', () => {
    const cut = textOf('google-3.0.vcf').slice(0, 200);
    const { contacts } = readVcards(`${cut}\n${textOf('old-phone.vcf')}`);
    expect(contacts.map(({ name }) => name)).toEqual(['Andi Pratama', 'Rina Wijaya', '山田太郎']);
  });
});

const card = (...lines: string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const only = (...lines: string[]) => readVcards(card(...lines)).contacts[0];

describe('the name', () => {
  test.each<[string, string[], object]>([
    ['one word', ['FN:Suharto', 'N:Suharto;;;;'], { name: 'Suharto' }],
    ['one word in the given name', ['N:;Suharto;;;'], { name: 'Suharto' }],
    [
      'titles in FN alone',
      ['FN:Dr. Ir. Siti Aminah\\, M.M.', 'N:Aminah;Siti;;;'],
      { name: 'Siti Aminah', honorificPrefix: 'Dr. Ir.', honorificSuffix: 'M.M.' },
    ],
    [
      'titles in N alone',
      ['FN:Siti Aminah', 'N:Aminah;Siti;;Dr.,Ir.;S.Kom.,M.M.'],
      { name: 'Siti Aminah', honorificPrefix: 'Dr. Ir.', honorificSuffix: 'S.Kom., M.M.' },
    ],
    [
      'titles in both, written in two ways',
      ['FN:Dr Siti Aminah\\, MM', 'N:Aminah;Siti;;Dr.;M.M.'],
      { name: 'Siti Aminah', honorificPrefix: 'Dr.', honorificSuffix: 'M.M.' },
    ],
    [
      'a title that no table knows',
      ['FN:Datu Siti Aminah', 'N:Aminah;Siti;;Datu;'],
      { name: 'Siti Aminah', honorificPrefix: 'Datu' },
    ],
    [
      'a comma that is no list of titles',
      ['FN:de la Cruz\\, María José', 'N:de la Cruz;María José;;;'],
      { name: 'María José de la Cruz' },
    ],
    ['the same without N', ['FN:de la Cruz\\, María José'], { name: 'de la Cruz, María José' }],
    ['the prefix is the name', ['FN:Prof', 'N:;;;Prof;'], { name: 'Prof' }],
    ['no name but a nickname', ['NICKNAME:Mas Bam'], { name: 'Mas Bam', nickname: 'Mas Bam' }],
    [
      'an unescaped comma',
      ['FN:Budi Santoso, S.Kom., M.T.'],
      { name: 'Budi Santoso', honorificSuffix: 'S.Kom., M.T.' },
    ],
  ])('%s', (_, lines, expected) => {
    expect(only(...lines)).toMatchObject(expected);
  });
});

describe('a birthday', () => {
  test.each([
    ['19900517', '1990-05-17'],
    ['1990-05-17', '1990-05-17'],
    ['1990-5-7', '1990-05-07'],
    ['1990-05-17T00:00:00Z', '1990-05-17'],
    ['19900517T231000+0700', '1990-05-17'],
    ['--0517', '--05-17'],
    ['--05-17', '--05-17'],
    ['--0229', '--02-29'],
    ['0000-05-17', '--05-17'],
    ['1604-05-17', '--05-17'],
    ['1990-02-30', undefined],
    ['---17', undefined],
    ['1990', undefined],
    ['1990-05', undefined],
    ['17/05/1990', undefined],
    ['sekitar 1960', undefined],
  ])('%s is %s, and stays a line where it is none', (written, expected) => {
    const contact = only('FN:Rina', `BDAY:${written}`);
    expect(contact?.birthday).toBe(expected);
    expect(contact?.vcardLines).toEqual(expected ? undefined : [`BDAY:${written}`]);
  });
});

describe('addresses', () => {
  test.each<[string, string[], string | undefined, string[]]>([
    ['a website alone', ['URL:https://rina.example'], 'https://rina.example/', []],
    [
      'the profile goes before the website',
      ['URL:rina.example', 'URL:https://id.linkedin.com/in/Rina?trk=x'],
      'https://www.linkedin.com/in/rina',
      ['https://rina.example/'],
    ],
    [
      'the same profile twice',
      ['URL:https://www.linkedin.com/in/rina', 'X-SOCIALPROFILE;type=linkedin:http://linkedin.com/in/rina/'],
      'https://www.linkedin.com/in/rina',
      [],
    ],
    [
      'an account by name',
      ['X-SOCIALPROFILE;type=twitter;x-user=rinacontoh:x-apple:rinacontoh'],
      'https://x.com/rinacontoh',
      [],
    ],
    ['nothing that runs', ['URL:javascript:alert(1)', 'URL:data:text/html,x'], undefined, []],
    [
      'no look-alike',
      ['URL:https://linkedin.com.evil.example/in/rina'],
      'https://linkedin.com.evil.example/in/rina',
      [],
    ],
  ])('%s', (_, lines, url, links) => {
    const contact = only('FN:Rina', ...lines);
    expect(contact?.url).toBe(url);
    expect(contact?.links).toEqual(links);
    expect(JSON.stringify(contact)).not.toContain('javascript');
  });

  test('are identities only where they are a person’s', () => {
    expect(only('FN:Rina', 'URL:https://linkedin.com.evil.example/in/rina')?.identities).toEqual([]);
    expect(only('FN:Rina', 'URL:https://linkedin.com/in/rina')?.identities).toEqual(['linkedin:rina']);
  });
});

describe('numbers', () => {
  test('have their country where it is written or given', () => {
    const lines = [
      'FN:Rina',
      'TEL:0812-0000-0001',
      'TEL;VALUE=uri:tel:+62-812-0000-0002;ext=5',
      'TEL:62812 0000 0003',
    ];
    expect(only(...lines)?.telephone).toEqual(['0812-0000-0001', '+6281200000002 ext. 5', '+6281200000003']);
    const [contact] = readVcards(card(...lines), 'ID').contacts;
    expect(contact?.telephone).toEqual(['+6281200000001', '+6281200000002 ext. 5', '+6281200000003']);
    expect(contact?.identities).toEqual(
      ['+6281200000001', '+6281200000002', '+6281200000003'].map(number => `phone:${number}`),
    );
  });

  test('the preferred one is the first', () => {
    expect(only('FN:Rina', 'TEL:021 555 0101', 'TEL;TYPE=CELL,PREF:021 555 0102')?.telephone).toEqual([
      '021 555 0102',
      '021 555 0101',
    ]);
  });
});

describe('what no field holds', () => {
  test('stays with its label, and a label without its property goes', () => {
    const contact = only(
      'FN:Rina',
      'item1.URL:https://rina.example',
      'item1.X-ABLabel:_$!<HomePage>!$_',
      'item2.X-ABDATE:2015-06-20',
      'item2.X-ABLabel:_$!<Anniversary>!$_',
    );
    expect(contact?.vcardLines).toEqual(['item2.X-ABDATE:2015-06-20', 'item2.X-ABLabel:_$!<Anniversary>!$_']);
  });

  test('is left out and told when it is a picture of more than 64 kB', () => {
    const picture = (size: number): string =>
      `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(size)}`.replace(/(.{60})/g, '$1\r\n ');
    const { contacts, problems } = readVcards(
      card('FN:Rina', picture(70_000)) + card('FN:Budi', picture(60_000)),
    );
    expect(problems.map(({ line, kind, text }) => ({ line, kind, text }))).toEqual([
      { line: 4, kind: 'too-large', text: 'PHOTO' },
    ]);
    expect(contacts.map(({ vcardLines = [] }) => vcardLines.length)).toEqual([0, 1]);
  });

  test('is at most 300 lines', () => {
    const { contacts, problems } = readVcards(
      card('FN:Rina', ...Array.from({ length: 400 }, (_, index) => `X-${index}:a`)),
    );
    expect(contacts[0]?.vcardLines).toHaveLength(300);
    expect(problems.map(({ kind }) => kind)).toEqual(['too-many-lines']);
  });
});

describe('what is wrong is told with its line', () => {
  test.each<[string, string, [number, string][]]>([
    ['no card at all', 'nama;surel\nRina;rina@contoh.id\n', [[1, 'no-cards']]],
    ['nothing', '', [[1, 'no-cards']]],
    ['a line that is none', 'BEGIN:VCARD\nFN:Rina\nhalo\nEND:VCARD\n', [[3, 'bad-line']]],
    ['after a folded line', 'BEGIN:VCARD\nFN:Ri\n na\nhalo\nEND:VCARD\n', [[4, 'bad-line']]],
    ['an end that is missing', 'BEGIN:VCARD\nFN:Rina\n', [[2, 'cut-off']]],
    [
      'text around',
      'halo\nini\nBEGIN:VCARD\nFN:Rina\nEND:VCARD\nlagi\n',
      [
        [1, 'outside-card'],
        [6, 'outside-card'],
      ],
    ],
    ['nobody', 'BEGIN:VCARD\nNOTE:x\nEND:VCARD\n', [[1, 'no-name']]],
  ])('%s', (_, text, expected) => {
    expect(readVcards(text).problems.map(({ line, kind }) => [line, kind])).toEqual(expected);
  });

  test('a value that may be cut is not believed', () => {
    const cut = 'BEGIN:VCARD\nFN:Rina\nEMAIL:rina@contoh.id\nEMAIL:rina@con.to';
    expect(readVcards(cut).contacts[0]?.email).toEqual(['rina@contoh.id']);
    expect(readVcards(`${cut}\n`).contacts[0]?.email).toEqual(['rina@contoh.id', 'rina@con.to']);
  });
});

describe('whatever a file holds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'AGENT:',
      'FN:',
      'N:;;',
      'TEL;WORK:',
      'NOTE;ENCODING=QUOTED-PRINTABLE:=',
      'PHOTO;BASE64:',
      'PRODID:-//Jejaring//Jejaring//EN',
      'X-JEJARING-KEPT:1',
      'X-JEJARING-EXACT:{"name":5,"email":"x","links":["javascript:1"]}',
      'X-JEJARING-LINE:"a"',
      'ADR;LABEL="',
      'URL:http://',
      '\n',
      '\r\n ',
      '\r',
      '=\n',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  test('it is read to its end, and nothing but text comes of it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const { contacts } = readVcards(pieces.join(pieces.length % 2 === 0 ? '\n' : ''));
        for (const contact of contacts) {
          expect(contact.name).not.toBe('');
          expect([contact.url, ...contact.links].join(' ')).not.toMatch(/javascript/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a forged card of ours has no address that runs', () => {
    const forged = card(
      'PRODID:-//Jejaring//Jejaring//EN',
      'FN:Rina',
      'URL;TYPE=pref:javascript:alert(1)',
      'URL:data:text/html\\,x',
      'X-JEJARING-IMAGE:javascript:alert(1)',
      'X-JEJARING-SEGMENT:boss',
      'X-JEJARING-EXACT:{"url":"javascript:alert(1)"\\,"links":["javascript:alert(1)"]\\,"name":7\\,"id":"x"}',
      'X-JEJARING-KEPT:0',
    );
    expect(readVcards(forged).contacts).toEqual([
      { name: 'Rina', email: [], telephone: [], identities: [], links: [], tags: [] },
    ]);
  });

  test.each<[string, string]>([
    ['spaces', `FN:a\nADR:;;${' '.repeat(300_000)};x`],
    ['components', `FN:a\nN:${';'.repeat(300_000)}`],
    ['titles', `FN:x\nN:a;b;;${'Dr,'.repeat(100_000)};${'S,'.repeat(100_000)};;${'T,'.repeat(100_000)}`],
    ['parameters', `FN${';A=b'.repeat(300_000)}:x`],
    ['open quotes', 'FN;X="\n'.repeat(100_000)],
    ['soft breaks', `NOTE;QUOTED-PRINTABLE:${'a=\n'.repeat(300_000)}`],
    ['agents', 'AGENT:\nBEGIN:VCARD\n'.repeat(50_000)],
    ['beginnings', 'BEGIN:VCARD\n'.repeat(50_000)],
    ['backslashes', `FN:${'\\'.repeat(500_000)}`],
    ['carriage returns', '\r'.repeat(500_000)],
    ['dots', `${'a.'.repeat(300_000)}:x`],
  ])('many %s end', (_, lines) => {
    expect(readVcards(`BEGIN:VCARD\n${lines}\nEND:VCARD\n`).problems).toBeDefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { ContactDraft } from '../../../lib/exchange/columns.ts';
import type { WritableContact } from '../../../lib/exchange/vcard/card-lines.ts';
import { readVcards } from '../../../lib/exchange/vcard/read-vcards.ts';
import { writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';

const contact = (fields: Partial<WritableContact> = {}): WritableContact => ({
  name: 'Rina Melati Contoh',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  ...fields,
});
const lines = (
  fields: Partial<WritableContact>,
  version: '3.0' | '4.0' = '3.0',
  includeNotes = false,
): string[] =>
  writeVcards([contact(fields)], { version, includeNotes })
    .join('')
    .replaceAll('\r\n ', '')
    .split('\r\n');

describe('a card', () => {
  test('of everything, in 3.0', () => {
    const written = lines(
      {
        id: '0b7e6b0e-6b1c-4c39-8a0a-0a4f5f1d3c11',
        honorificPrefix: 'Dr. Ir.',
        honorificSuffix: 'S.Kom., M.M.',
        nickname: 'Rin',
        pronouns: 'dia',
        jobTitle: 'Kepala Riset',
        organization: 'PT Contoh, Tbk.',
        department: 'Divisi; Riset',
        location: 'Bandung, Jawa Barat',
        birthday: '--05-17',
        email: ['rina@contoh.id'],
        telephone: ['+6281200000001'],
        url: 'https://www.linkedin.com/in/rina-contoh',
        links: ['https://contoh.id/peta?ll=-6.9,107.6'],
        tags: ['rekan', 'a,b'],
        note: 'Baris satu\nBaris dua',
        segment: 'colleague',
        updatedAt: '2026-11-22T03:00:00.000Z',
        vcardLines: ['X-HOBI:melukis', 'REV:20200101T000000Z', 'item1.X-ABDATE:2015-06-20'],
      },
      '3.0',
      true,
    );
    expect(written).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Jejaring//Jejaring//EN',
      'UID:urn:uuid:0b7e6b0e-6b1c-4c39-8a0a-0a4f5f1d3c11',
      'REV:2026-11-22T03:00:00Z',
      'FN:Dr. Ir. Rina Melati Contoh\\, S.Kom.\\, M.M.',
      'N:Contoh;Rina Melati;;Dr. Ir.;S.Kom.,M.M.',
      'ORG:PT Contoh\\, Tbk.;Divisi\\; Riset',
      'TITLE:Kepala Riset',
      'EMAIL;TYPE=INTERNET:rina@contoh.id',
      'TEL;TYPE=VOICE:+6281200000001',
      'ADR:;;;Bandung\\, Jawa Barat;;;',
      'item2.URL;TYPE=pref:https://www.linkedin.com/in/rina-contoh',
      'item2.X-ABLabel:LinkedIn',
      'X-SOCIALPROFILE;type=linkedin;x-user=rina-contoh:https://www.linkedin.com/in/rina-contoh',
      'URL:https://contoh.id/peta?ll=-6.9%2C107.6',
      'NICKNAME:Rin',
      'X-PRONOUNS:dia',
      'BDAY:--05-17',
      'CATEGORIES:rekan,a\\,b',
      'NOTE:Baris satu\\nBaris dua',
      'X-JEJARING-SEGMENT:colleague',
      'X-JEJARING-UPDATED-AT:2026-11-22T03:00:00.000Z',
      'X-JEJARING-EXACT:{"links":["https://contoh.id/peta?ll=-6.9\\,107.6"]}',
      'X-JEJARING-KEPT:3',
      'X-HOBI:melukis',
      'X-JEJARING-LINE:"REV:20200101T000000Z"',
      'item1.X-ABDATE:2015-06-20',
      'END:VCARD',
      '',
    ]);
  });

  test('in 4.0 has what 4.0 has', () => {
    const written = lines(
      {
        birthday: '1990-05-17',
        pronouns: 'dia',
        url: 'https://www.linkedin.com/in/rina-contoh',
        updatedAt: '2026-11-22T03:00:00.000Z',
        vcardLines: ['PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ'],
      },
      '4.0',
      true,
    );
    for (const line of [
      'VERSION:4.0',
      'REV:20261122T030000Z',
      'BDAY:19900517',
      'PRONOUNS:dia',
      'item1.URL;PREF=1:https://www.linkedin.com/in/rina-contoh',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/rina-contoh',
      'PHOTO;X-JEJARING-FROM=b:data:image/jpeg;base64,/9j/4AAQ',
    ])
      expect(written).toContain(line);
  });

  test.each([
    ['Suharto', 'N:Suharto;;;;'],
    ['Rina Contoh', 'N:Contoh;Rina;;;'],
    ['de la Cruz, María José', 'N:de la Cruz\\, María José;;;;'],
    ['王小明', 'N:王小明;;;;'],
    [' Rina', 'N: Rina;;;;'],
  ])('of %j has %s', (name, n) => {
    for (const version of ['3.0', '4.0'] as const) expect(lines({ name }, version)).toContain(n);
  });

  test('keeps the UID that it came with', () => {
    const id = '0b7e6b0e-6b1c-4c39-8a0a-0a4f5f1d3c11';
    const written = lines({ id, vcardLines: ['UID:abc'] }, '3.0', true);
    expect(written.filter(line => line.startsWith('UID'))).toEqual(['UID:abc']);
  });

  test('has one address where a whole one says the same place', () => {
    const kept = 'ADR;TYPE=HOME:;;Jl. Melati 5;Bandung;;40111;Indonesia';
    const addresses = (location: string): string[] =>
      lines({ location, vcardLines: [kept] }, '3.0', true).filter(line => line.startsWith('ADR'));
    expect(addresses('Bandung, Indonesia')).toEqual([kept]);
    expect(addresses('Jakarta')).toEqual(['ADR:;;;Jakarta;;;', kept]);
  });

  test.each([
    ['van der Berg', 'Jan', ''],
    ['García Márquez', 'Gabriel', 'José'],
    ['Nguyễn', 'Văn An', ''],
    ['bin Ahmad', 'Ali', ''],
  ])('has its name in the parts in which it came: %s, %s %s', (family, given, additional) => {
    const n = `N:${family};${given};${additional};;`;
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      n,
      `FN:${[given, additional, family].filter(Boolean).join(' ')}`,
    ];
    const [read] = readVcards([...card, 'END:VCARD'].join('\r\n')).contacts;
    for (const version of ['3.0', '4.0'] as const) expect(lines(read ?? {}, version)).toContain(n);
  });

  test('says once what a number or an address is for, as its version says it, to whomever it is given', () => {
    const vcardLines = [
      'EMAIL;TYPE=HOME,pref:rina@contoh.id',
      'item1.TEL:+6281200000001',
      'item1.X-ABLabel:Asisten',
      'TEL;TYPE=WORK,FAX:+62215550109',
    ];
    const fields = { email: ['rina@contoh.id'], telephone: ['+6281200000001', '+6281200000002'], vcardLines };
    const reach = (version: '3.0' | '4.0', includeNotes: boolean): string[] =>
      lines(fields, version, includeNotes).filter(line => /^(?:item1\.)?(?:EMAIL|TEL|X-ABLabel)/.test(line));
    const numbers = ['item1.TEL:+6281200000001', 'TEL;TYPE=VOICE:+6281200000002'];
    const kept = ['item1.X-ABLabel:Asisten', 'TEL;TYPE=WORK,FAX:+62215550109'];
    expect(reach('3.0', true)).toEqual(['EMAIL;TYPE=HOME,pref:rina@contoh.id', ...numbers, ...kept]);
    expect(reach('4.0', true)).toEqual(['EMAIL;TYPE=HOME;PREF=1:rina@contoh.id', ...numbers, ...kept]);
    expect(reach('4.0', false)).toEqual(['EMAIL;TYPE=HOME;PREF=1:rina@contoh.id', ...numbers]);
  });

  test('has no note unless it is asked for, and no address that runs', () => {
    const written = lines({ note: 'rahasia', url: 'javascript:alert(1)', links: ['data:text/html,x'] });
    expect(written.join('\n')).not.toMatch(/rahasia|^.*URL.*(?:javascript|data)/m);
  });
});

test('many cards come in parts', () => {
  const contacts: ContactDraft[] = Array.from({ length: 1200 }, () => contact());
  const parts = writeVcards(contacts, { version: '3.0' });
  expect(parts.map(part => part.split('BEGIN:VCARD').length - 1)).toEqual([500, 500, 200]);
});

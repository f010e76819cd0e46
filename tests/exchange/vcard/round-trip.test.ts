import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { ContactDraft } from '../../../lib/exchange/columns.ts';
import { withoutPrivate } from '../../../lib/exchange/private-fields.ts';
import { plainText } from '../../../lib/exchange/vcard/escaped-text.ts';
import { readVcards } from '../../../lib/exchange/vcard/read-vcards.ts';
import { writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';
import { nasty, present, writtenContact } from './written-contacts.ts';

const versions = ['3.0', '4.0'] as const;

/** The bytes of the file, as another program would get them. */
const reopened = (parts: readonly string[]): string =>
  new TextDecoder().decode(new TextEncoder().encode(parts.join('')));

describe.each(versions)('a contact written as %s', version => {
  const written = (contacts: readonly ContactDraft[], includeNotes = true): string =>
    reopened(writeVcards(contacts, { version, includeNotes }));

  test('is read as the same contact, whatever characters it has', () => {
    fc.assert(
      fc.property(fc.array(writtenContact, { minLength: 1, maxLength: 4 }), contacts => {
        const { contacts: read, problems } = readVcards(written(contacts));
        expect(problems).toEqual([]);
        expect(read).toEqual(contacts);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps what is private to itself unless it is asked for', () => {
    fc.assert(
      fc.property(writtenContact, contact => {
        const file = written([contact], false);
        expect(readVcards(file).contacts).toEqual([withoutPrivate(contact)]);
        expect(file).not.toMatch(/^NOTE|^X-JEJARING-SEGMENT/m);
      }),
    );
  });

  test('has lines of at most 75 octets, each a whole text, ended by CRLF', () => {
    fc.assert(
      fc.property(writtenContact, contact => {
        const file = written([contact]);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file).not.toMatch(/\r(?!\n)|(?<!\r)\n|[\v\f\u0085\u2028\u2029\0]/);
        const lines = writeVcards([contact], { version, includeNotes: true }).join('').split('\r\n');
        expect(lines.filter(line => !line.isWellFormed())).toEqual([]);
        expect(lines.filter(line => new TextEncoder().encode(line).length > 75)).toEqual([]);
      }),
    );
  });

  test('has no property that a text brought with it', () => {
    const names = (contact: ContactDraft): string[] =>
      written([contact])
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map(line => line.split(/[:;]/)[0] ?? '');
    fc.assert(
      fc.property(nasty, text => {
        const of = (value: string): ContactDraft => ({
          name: value,
          honorificPrefix: value,
          honorificSuffix: value,
          nickname: value,
          jobTitle: value,
          organization: value,
          department: value,
          location: value,
          about: value,
          note: value,
          email: [value],
          telephone: [value],
          identities: [value],
          links: [],
          tags: [value],
          vcardLines: [`X-A:${value}`],
        });
        const harmless = new Set([
          ...names(of('a')),
          'X-JEJARING-EXACT',
          'X-JEJARING-LINE',
          'X-JEJARING-LOCATION',
        ]);
        expect(names(of(text)).filter(name => !harmless.has(name))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('an independent reader finds the same properties', () => {
  fc.assert(
    fc.property(writtenContact, fc.constantFrom(...versions), (contact, version) => {
      const { vcardLines, ...own } = contact;
      const file = reopened(writeVcards([own], { version, includeNotes: true }));
      const [, properties] = ICAL.parse(file);
      // It leaves the backslash of `\\;` in a plain text, which RFC 6350 3.4 allows to be written.
      const bare = (text: string): string => text.replaceAll('\\', '');
      const values = (name: string): string[] =>
        properties
          .filter(([one]: [string]) => one === name)
          .map((property: string[]) => bare(property[3] ?? ''));
      const said = (...texts: (string | undefined)[]): string[] =>
        texts.map(text => bare(plainText(text ?? ''))).filter(Boolean);
      expect(values('version')).toEqual([version]);
      expect(values('email').filter(Boolean)).toEqual(said(...own.email));
      expect(values('note').filter(Boolean)).toEqual(said(own.note));
      expect(values('title').filter(Boolean)).toEqual(said(own.jobTitle));
    }),
    { numRuns: 200 },
  );
});

test('a card of ours that was edited elsewhere is read by what stands there, and keeps what only we know', () => {
  const contact = present<ContactDraft>({
    name: 'Rina Contoh',
    honorificPrefix: 'Dr.',
    email: ['rina@contoh.id'],
    telephone: ['+6281200000001'],
    identities: ['linkedin-id:ACoAABcDeF', 'email:rina@contoh.id', 'phone:+6281200000001'],
    links: [],
    tags: ['rekan'],
    segment: 'friend',
    location: 'Bandung',
    updatedAt: '2026-11-01T02:00:00.000Z',
    vcardLines: ['TEL;TYPE=CELL:+6281200000001', 'X-HOBI:melukis'],
  });
  const edited = writeVcards([contact], { version: '3.0', includeNotes: true })
    .join('')
    .replace('FN:Dr. Rina Contoh', 'FN:Dr. Rina Contoh-Baru')
    .replace('N:Contoh;Rina', 'N:Contoh-Baru;Rina')
    .replace('TEL;TYPE=CELL:+6281200000001', 'TEL;TYPE=CELL:0812 0000 0002')
    .replace(/REV:.*/, 'REV:2026-11-20T00:00:00Z');
  expect(readVcards(edited, 'ID').contacts).toEqual([
    {
      name: 'Rina Contoh-Baru',
      originalName: 'Dr. Rina Contoh-Baru',
      honorificPrefix: 'Dr.',
      email: ['rina@contoh.id'],
      telephone: ['+6281200000002'],
      identities: ['email:rina@contoh.id', 'phone:+6281200000002', 'linkedin-id:ACoAABcDeF'],
      links: [],
      tags: ['rekan'],
      segment: 'friend',
      location: 'Bandung',
      updatedAt: '2026-11-01T02:00:00.000Z',
      vcardLines: [
        'TEL;TYPE=CELL:+6281200000002',
        'REV:2026-11-20T00:00:00Z',
        'ADR:;;;Bandung;;;',
        'X-HOBI:melukis',
      ],
    },
  ]);
});

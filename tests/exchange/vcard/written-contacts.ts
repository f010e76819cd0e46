import fc from 'fast-check';
import type { ContactDraft } from '../../../lib/exchange/columns.ts';
import { relations, segments } from '../../../lib/model/contact.ts';

/** Texts that break something somewhere: separators, escapes, line ends of every kind, properties, controls, scripts. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(
      ...'\\,;:="\'^\t\r\n \u00A0\u200B\u0000\u0007\u007F\u0085\u2028\uFEFFnN=20A0aé名🚀',
      '\uD83D',
      '\uDE80',
    ),
    minLength: 1,
  }),
  fc.constantFrom(
    'x\r\nTEL:+6281100000000',
    'x\nEND:VCARD\nBEGIN:VCARD\nFN:Orang lain',
    'x\u2028EMAIL:lain@contoh.id',
    'x\vNOTE:lain',
    '\\n',
    '\\',
    'a\\,b',
    ',',
    ';;;',
    'S.Kom., M.T.',
    ', ',
    ' tepi ',
    '=0D=0A',
    '"',
    'Siti Aminah',
    '__proto__',
    'a'.repeat(200),
    'é'.repeat(80),
    '🚀'.repeat(40),
  ),
);

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const items = fc.uniqueArray(nasty, { maxLength: 3 });

const address = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    nasty.map(
      text => `https://contoh.id/${encodeURIComponent(text.toWellFormed())}?q=${text.toWellFormed()}`,
    ),
    fc.constantFrom(
      'https://www.linkedin.com/in/rina-contoh',
      'https://www.linkedin.com/in/ACoAABcDeFgH',
      'https://www.linkedin.com/in/%C3%A9lodie',
      'https://github.com/rinacontoh',
      'https://x.com/rinacontoh',
      'https://contoh.id/peta?ll=-6.9,107.6;z=3',
    ),
  )
  .map(text => URL.parse(text)?.href ?? 'https://contoh.id/');

const instant = fc
  .date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString());
const day = instant.map(text => text.slice(0, 10));

const keptLine = fc.oneof(
  nasty,
  nasty.map(text => `X-CATATAN:${text}`),
  nasty.map(text => `item1.X-ABRELATEDNAMES;type=pref:${text}`),
  fc.constantFrom(
    'UID:abc-123',
    'UID:urn:uuid:0b7e6b0e-6b1c-4c39-8a0a-0a4f5f1d3c11',
    'REV:20240102T030405Z',
    'ADR;TYPE=HOME:;;Jl. Melati 5;Bandung;Jawa Barat;40111;Indonesia',
    'item3.ADR:;;;Bandung;;;',
    'item3.X-ABADR:id',
    'item1.X-ABLabel:_$!<Anniversary>!$_',
    'TEL;TYPE=FAX:+62 21 555 0100',
    'EMAIL:tidak ada',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ==',
    'PHOTO:data:image/png;base64,iVBORw0KGgo=',
    'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
    'NOTE;ENCODING=QUOTED-PRINTABLE:halo=',
    'X-JEJARING-KEPT:9',
    'BEGIN:VCARD',
    'END:VCARD',
    'BDAY;VALUE=text:sekitar 1960',
    'X-A;B=" :":x',
  ),
);

const textFields = [
  'originalName',
  'honorificPrefix',
  'honorificSuffix',
  'nickname',
  'pronouns',
  'headline',
  'jobTitle',
  'organization',
  'department',
  'location',
  'about',
  'connectionDegree',
  'note',
] as const;

const texts = fc.record(
  Object.fromEntries(textFields.map(field => [field, optional(nasty)])) as Record<
    (typeof textFields)[number],
    fc.Arbitrary<string | undefined>
  >,
);

/** Contacts as the store may hold them, each without absent fields. */
export const writtenContact: fc.Arbitrary<ContactDraft> = fc
  .tuple(
    texts,
    fc.record({
      name: nasty,
      birthday: optional(
        fc.oneof(
          day,
          day.map(text => `-${text.slice(4)}`),
          nasty,
        ),
      ),
      url: optional(address),
      image: optional(address),
      segment: optional(fc.constantFrom(...segments)),
      relation: optional(fc.constantFrom(...relations)),
      followUpOn: optional(day),
      followUpFor: optional(nasty),
      cadence: optional(fc.constantFrom('P2W', 'P90D', 'never')),
      snoozedUntil: optional(day),
      skippedOn: optional(day),
      doNotContactSince: optional(day),
      keepUntil: optional(day),
      jobChangedAt: optional(instant),
      createdAt: optional(instant),
      updatedAt: optional(instant),
      vcardLines: optional(fc.array(keptLine, { minLength: 1, maxLength: 4 })),
    }),
    fc.record({
      email: items,
      telephone: items,
      identities: items,
      links: fc.array(address, { maxLength: 3 }),
      tags: items,
    }),
  )
  .map(([own, facts, lists]) => {
    const { vcardLines } = facts;
    const labels = vcardLines && [
      ...vcardLines,
      ...lists.email.map(address => `EMAIL;TYPE=work;PREF=1:${address}`),
      ...lists.telephone.map(number => `item7.TEL;TYPE=cell,pref:${number}`),
    ];
    return present({ ...own, ...facts, ...lists, vcardLines: labels });
  });

/** Without the fields that are absent. */
export const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

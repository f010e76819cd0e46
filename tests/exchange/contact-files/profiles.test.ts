import { expect, test } from 'vitest';
import { type CsvProfileId, csvProfileIds } from '../../../lib/exchange/csv-profiles/csv-profile.ts';
import { csvProfiles } from '../../../lib/exchange/csv-profiles/csv-profiles.ts';
import { writeContactsCsv } from '../../../lib/exchange/csv-profiles/write-contacts-csv.ts';
import { type Report, readReport } from '../../../lib/exchange/reports/read-report.ts';
import { writeContactsXlsx } from '../../../lib/exchange/spreadsheet/write-xlsx.ts';
import { writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Person } from '../../../lib/model/person.ts';

const contact = (facts: Partial<Contact> & { readonly name: string }): Contact => ({
  id: facts.name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-02T03:04:05.000Z',
  ...facts,
});
const contacts: readonly Contact[] = [
  contact({
    name: 'Siti Nur Aminah',
    honorificPrefix: 'Dr. Ir.',
    honorificSuffix: 'S.Kom., M.M.',
    jobTitle: 'Analis; "Madya"',
    organization: '=PT Contoh, Tbk',
    location: 'Bandung, Jawa Barat, Indonesia',
    email: ['siti@contoh.example', 'iti@pribadi.example', 'siti.lama@contoh.example'],
    telephone: ['+6281200001111', '+62215550100', '+6281300002222'],
    identities: [
      'email:siti@contoh.example',
      'email:iti@pribadi.example',
      'email:siti.lama@contoh.example',
      'phone:+6281200001111',
      'phone:+62215550100',
      'phone:+6281300002222',
    ],
    tags: ['BKN', 'webinar 2026'],
    note: 'Baris satu\nbaris "dua"',
    birthday: '1990-05-17',
    department: 'Direktorat Data',
  }),
  contact({ name: 'Suharto', telephone: ['0812-0000-3333'] }),
  contact({ name: '王小明', organization: '+Contoh' }),
  contact({
    name: "O'Brien-Smith",
    email: ['obrien@contoh.example'],
    identities: ['email:obrien@contoh.example'],
  }),
  contact({ name: 'Ahmad bin Abdullah', jobTitle: '-' }),
];

/** What is lost in a program that has no column for it. */
const kept = (people: readonly Person[]): object[] =>
  people.map(({ name, email, telephone, organization, jobTitle = '' }) => ({
    name,
    email,
    telephone: telephone.toSorted(),
    organization,
    jobTitle: jobTitle === '-' ? '' : jobTitle,
  }));
const expected = (profile: CsvProfileId): object[] =>
  kept(contacts).map(person =>
    // LinkedIn knows neither telephone numbers nor a second address.
    profile === 'linkedin' && 'email' in person && Array.isArray(person.email)
      ? { ...person, email: person.email.slice(0, 1), telephone: [] }
      : person,
  );
const bytes = (parts: readonly string[]): Uint8Array => new TextEncoder().encode(parts.join(''));

const kinds: Readonly<Record<CsvProfileId, Report['kind']>> = {
  own: 'jejaring',
  excel: 'jejaring',
  google: 'google',
  outlook: 'outlook',
  hubspot: 'hubspot',
  salesforce: 'salesforce',
  linkedin: 'linkedin',
};

test.each(csvProfileIds)('what is written for %s is read again as its file', id => {
  for (const language of ['en', 'id'] as const) {
    const file = writeContactsCsv(contacts, csvProfiles[id], { language, includeNotes: true });
    const report = readReport(bytes(file));
    expect(report.kind).toBe(kinds[id]);
    expect(report.rejected).toEqual([]);
    expect(kept(report.people)).toEqual(expected(id));
  }
});

test.each(['en', 'id'] as const)('a workbook in %s loses nothing', language => {
  const report = readReport(writeContactsXlsx(contacts, { language, includeNotes: true }));
  expect(report.kind).toBe('jejaring');
  expect(report.people[0]).toMatchObject({
    name: 'Siti Nur Aminah',
    organization: '=PT Contoh, Tbk',
    tags: ['BKN', 'webinar 2026'],
    note: 'Baris satu\nbaris "dua"',
    birthday: '1990-05-17',
  });
  expect(kept(report.people)).toEqual(expected('own'));
});

test.each(['3.0', '4.0'] as const)('cards of vCard %s are read again', version => {
  const report = readReport(bytes(writeVcards(contacts, { version, includeNotes: true })));
  expect(report.kind).toBe('vcard');
  expect(kept(report.people)).toEqual(expected('own'));
});

test('of our own file, chosen columns are enough for names, addresses and tags', () => {
  const columns = ['name', 'honorificPrefix', 'honorificSuffix', 'email', 'telephone', 'tags'];
  const file = writeContactsCsv(contacts, csvProfiles.own, { language: 'id', separator: ';', columns });
  expect(readReport(bytes(file)).people[0]).toMatchObject({
    name: 'Siti Nur Aminah',
    honorificPrefix: 'Dr. Ir.',
    honorificSuffix: 'S.Kom., M.M.',
    email: ['siti@contoh.example', 'iti@pribadi.example', 'siti.lama@contoh.example'],
    telephone: ['+6281200001111', '+62215550100', '+6281300002222'],
    tags: ['BKN', 'webinar 2026'],
  });
});

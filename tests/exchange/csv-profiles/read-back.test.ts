import { describe, expect, test } from 'vitest';
import { type CsvProfileId, csvProfileIds } from '../../../lib/exchange/csv-profiles/csv-profile.ts';
import { csvProfiles } from '../../../lib/exchange/csv-profiles/csv-profiles.ts';
import { writeContactsCsv } from '../../../lib/exchange/csv-profiles/write-contacts-csv.ts';
import { readReport } from '../../../lib/exchange/reports/read-report.ts';
import type { Contact } from '../../../lib/model/contact.ts';

const at = '2026-11-22T03:00:00.000Z';
const contact = (fields: Partial<Contact> & { name: string }): Contact => ({
  id: fields.name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: at,
  updatedAt: at,
  ...fields,
});

const people = [
  contact({
    name: 'Siti Nur Aminah',
    honorificPrefix: 'Dr. Ir.',
    honorificSuffix: 'S.Kom., M.M.',
    jobTitle: 'Analis Kebijakan; Ahli Muda',
    organization: 'PT Contoh, Tbk.',
    department: 'Direktorat "Data"',
    location: 'Bandung, Jawa Barat, Indonesia',
    email: ['siti@contoh.example', 'aminah@pribadi.example', 'siti.nur@lain.example', 'empat@contoh.example'],
    telephone: [
      '+6281234567890',
      '+622155501000',
      '+6285712345678',
      '+622155502000',
      '+6281311112222',
      '+6281399998888',
    ],
    url: 'https://www.linkedin.com/in/siti-contoh',
    tags: ['asn', 'webinar 2026'],
    note: 'Kata "kunci": data;\nbaris kedua, dengan koma',
  }),
  contact({ name: 'Suharto', email: ['suharto@contoh.example'], organization: 'Desa Contoh' }),
  contact({ name: 'Ahmad bin Abdullah', telephone: ['+60123456789'], email: ['ahmad@contoh.example'] }),
  contact({ name: 'Ni Made Ayu', honorificSuffix: 'S.Pd.', email: ['ayu@contoh.example'], jobTitle: 'Guru' }),
];

interface Kept {
  readonly kind: string;
  readonly email: number;
  readonly telephone: number;
  readonly hasDepartment: boolean;
}
/** What a program's file is taken for, and how many addresses and numbers of one person its columns hold. */
const kept: Readonly<Record<CsvProfileId, Kept>> = {
  own: { kind: 'jejaring', email: 4, telephone: 6, hasDepartment: true },
  excel: { kind: 'jejaring', email: 4, telephone: 6, hasDepartment: true },
  google: { kind: 'google', email: 4, telephone: 6, hasDepartment: true },
  outlook: { kind: 'outlook', email: 4, telephone: 6, hasDepartment: true },
  hubspot: { kind: 'hubspot', email: 4, telephone: 6, hasDepartment: false },
  salesforce: { kind: 'salesforce', email: 4, telephone: 6, hasDepartment: true },
  linkedin: { kind: 'linkedin', email: 1, telephone: 0, hasDepartment: false },
};

describe.each(csvProfileIds)('a file for %s', id => {
  const limits = kept[id];
  const write = (includeNotes: boolean) =>
    writeContactsCsv(people, csvProfiles[id], { language: 'id', separator: ';', includeNotes }).join('');
  const report = readReport(write(true));

  test('is known for what it is, and nobody in it is refused', () => {
    expect(report.kind).toBe(limits.kind);
    expect(report.rejected).toEqual([]);
    expect(report.warnings).toEqual([]);
  });

  test.each(people.map((person, index) => ({ ...person, index })))(
    'tells of $name what it can',
    ({ index, ...person }) => {
      const read = report.people[index];
      expect({
        name: read?.name,
        titles: [read?.honorificPrefix, read?.honorificSuffix],
        work: [read?.jobTitle, read?.organization, limits.hasDepartment && read?.department],
        email: read?.email,
        telephone: read?.telephone.toSorted(),
      }).toEqual({
        name: person.name,
        titles: [person.honorificPrefix, person.honorificSuffix],
        work: [person.jobTitle, person.organization, limits.hasDepartment && person.department],
        email: person.email.slice(0, limits.email),
        telephone: person.telephone.slice(0, limits.telephone).toSorted(),
      });
    },
  );
});

test.each(csvProfileIds.filter(id => id !== 'linkedin'))('a note for %s comes back with its lines', id => {
  const file = writeContactsCsv(people, csvProfiles[id], { language: 'en', includeNotes: true }).join('');
  expect(readReport(file).people[0]?.note).toBe(people[0]?.note);
});

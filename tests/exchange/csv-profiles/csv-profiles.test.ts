import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type CsvProfileId, csvProfileIds } from '../../../lib/exchange/csv-profiles/csv-profile.ts';
import { csvProfiles } from '../../../lib/exchange/csv-profiles/csv-profiles.ts';
import {
  type ContactsCsvOptions,
  writeContactsCsv,
} from '../../../lib/exchange/csv-profiles/write-contacts-csv.ts';
import type { Contact } from '../../../lib/model/contact.ts';

const at = '2026-11-22T03:00:00.000Z';
const contact = (fields: Partial<Contact>): Contact => ({
  id: 'x',
  name: 'Rina',
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
const siti = contact({
  name: 'Siti Nur Aminah',
  honorificPrefix: 'Dr. Ir.',
  honorificSuffix: 'M.M.',
  nickname: 'Siti',
  jobTitle: 'Analis, Ahli Muda',
  organization: 'Badan Contoh',
  department: 'Direktorat Data',
  location: 'Bandung, Jawa Barat, Indonesia',
  email: ['siti@contoh.example', 'aminah@pribadi.example'],
  telephone: ['+622155501000', '+6281234567890'],
  url: 'https://www.linkedin.com/in/siti-contoh',
  links: ['https://siti.example'],
  tags: ['asn', 'webinar 2026'],
  birthday: '--05-17',
  note: 'rahasia',
  vcardLines: ['X-LINKEDIN-CONNECTED-ON:2024-03-12'],
});
const suharto = contact({ name: 'Suharto' });

const write = (
  id: CsvProfileId,
  contacts: readonly Contact[],
  options: Partial<ContactsCsvOptions> = {},
): string => writeContactsCsv(contacts, csvProfiles[id], { language: 'id', ...options }).join('');

/** Rows by header, as an independent program reads them; empty cells left out. */
function rows(file: string, delimiter = ','): Record<string, string>[] {
  const [header = [], ...cells] = Papa.parse<string[]>(file.replace(/^\uFEFF/, '').trimEnd(), {
    delimiter,
    newline: '\r\n',
  }).data;
  return cells.map(row => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(
      header.map((name, index) => [name, row[index] ?? '']).filter(([, cell]) => cell),
    );
  });
}

describe('Google Contacts', () => {
  test('has the columns of 2024, as many numbered ones as the widest contact needs', () => {
    const [header] = write('google', [siti, suharto]).split('\r\n');
    expect(header).toBe(
      'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value',
    );
  });

  test('has what it has a column for', () => {
    expect(rows(write('google', [siti, suharto]))).toEqual([
      {
        'First Name': 'Siti Nur',
        'Last Name': 'Aminah',
        'Name Prefix': 'Dr. Ir.',
        'Name Suffix': 'M.M.',
        Nickname: 'Siti',
        'Organization Name': 'Badan Contoh',
        'Organization Title': 'Analis, Ahli Muda',
        'Organization Department': 'Direktorat Data',
        Birthday: ' --05-17',
        Labels: 'asn ::: webinar 2026 ::: * myContacts',
        'E-mail 1 - Value': 'siti@contoh.example',
        'E-mail 2 - Value': 'aminah@pribadi.example',
        'Phone 1 - Value': '+622155501000',
        'Phone 2 - Value': '+6281234567890',
        'Address 1 - Formatted': 'Bandung, Jawa Barat, Indonesia',
        'Address 1 - City': 'Bandung',
        'Address 1 - Region': 'Jawa Barat',
        'Address 1 - Country': 'Indonesia',
        'Website 1 - Label': 'Profile',
        'Website 1 - Value': 'https://www.linkedin.com/in/siti-contoh',
        'Website 2 - Value': 'https://siti.example',
      },
      { 'First Name': 'Suharto', Labels: '* myContacts' },
    ]);
  });

  test('keeps what is more than twenty of a kind together in the last', () => {
    const email = Array.from({ length: 23 }, (_, index) => `a${index}@contoh.example`);
    const [row = {}] = rows(write('google', [contact({ email })]));
    expect(row['E-mail 19 - Value']).toBe('a18@contoh.example');
    expect(row['E-mail 20 - Value']).toBe(
      'a19@contoh.example ::: a20@contoh.example ::: a21@contoh.example ::: a22@contoh.example',
    );
    expect(row).not.toHaveProperty('E-mail 21 - Value');
  });

  test('makes no group of its own of a tag that looks like one, nor two of one', () => {
    const tags = ['* starred', 'a ::: b', '***'];
    expect(rows(write('google', [contact({ tags })]))[0]?.Labels).toBe('starred ::: a : b ::: * myContacts');
  });
});

describe('Outlook', () => {
  test('has names of its template only, and what they can hold', () => {
    expect(rows(write('outlook', [siti, suharto]))).toEqual([
      {
        'First Name': 'Siti Nur',
        'Last Name': 'Aminah',
        Title: 'Dr. Ir.',
        Suffix: 'M.M.',
        Company: 'Badan Contoh',
        Department: 'Direktorat Data',
        'Job Title': 'Analis, Ahli Muda',
        'Business Phone': '+622155501000',
        'Mobile Phone': '+6281234567890',
        'E-mail Address': 'siti@contoh.example',
        'E-mail 2 Address': 'aminah@pribadi.example',
        'Web Page': 'https://www.linkedin.com/in/siti-contoh',
        Categories: 'asn;webinar 2026',
      },
      { 'First Name': 'Suharto' },
    ]);
  });
});

describe('HubSpot', () => {
  test('has the first e-mail address as its key and the others in one cell', () => {
    expect(rows(write('hubspot', [siti, suharto]))).toEqual([
      {
        'First Name': 'Siti Nur',
        'Last Name': 'Aminah',
        Salutation: 'Dr. Ir.',
        'Name Suffix': 'M.M.',
        Email: 'siti@contoh.example',
        'Additional email addresses': 'aminah@pribadi.example',
        'Phone Number': '+622155501000',
        'Mobile Phone Number': '+6281234567890',
        'Company Name': 'Badan Contoh',
        'Job Title': 'Analis, Ahli Muda',
        'Website URL': 'https://www.linkedin.com/in/siti-contoh',
        City: 'Bandung',
        'State/Region': 'Jawa Barat',
        'Country/Region': 'Indonesia',
      },
      { 'First Name': 'Suharto' },
    ]);
  });
});

describe('Salesforce', () => {
  test('has a last name for everybody, and columns for what its own do not hold', () => {
    expect(rows(write('salesforce', [siti, suharto]))).toEqual([
      {
        Salutation: 'Dr. Ir.',
        FirstName: 'Siti Nur',
        LastName: 'Aminah',
        Suffix: 'M.M.',
        Email: 'siti@contoh.example',
        'Email 2': 'aminah@pribadi.example',
        Phone: '+622155501000',
        MobilePhone: '+6281234567890',
        Title: 'Analis, Ahli Muda',
        Department: 'Direktorat Data',
        AccountName: 'Badan Contoh',
        MailingCity: 'Bandung',
      },
      { LastName: 'Suharto' },
    ]);
    expect(write('salesforce', [suharto]).split('\r\n')[0]).not.toContain('Email 2');
  });
});

describe('LinkedIn', () => {
  test('has exactly the columns of Connections.csv, with the header first', () => {
    expect(write('linkedin', [siti]).split('\r\n')[0]).toBe(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    );
    expect(rows(write('linkedin', [siti, suharto]))).toEqual([
      {
        'First Name': 'Dr. Ir. Siti Nur',
        'Last Name': 'Aminah, M.M.',
        URL: 'https://www.linkedin.com/in/siti-contoh',
        'Email Address': 'siti@contoh.example',
        Company: 'Badan Contoh',
        Position: 'Analis, Ahli Muda',
        'Connected On': '12 Mar 2024',
      },
      { 'First Name': 'Suharto' },
    ]);
  });

  test('has no address but that of a profile there', () => {
    const elsewhere = contact({
      url: 'https://linkedin.com.evil.example/in/rina',
      links: ['bukan alamat', 'https://id.linkedin.com/in/rina'],
    });
    expect(rows(write('linkedin', [elsewhere]))[0]?.URL).toBe('https://id.linkedin.com/in/rina');
  });
});

describe('our own columns', () => {
  test('in Excel are parted by semicolons, whatever else is asked for, and begin with a mark', () => {
    const file = write('excel', [siti], { separator: ',', columns: ['name', 'telephone', 'birthday'] });
    expect(file.split('\r\n')[0]).toBe('\uFEFFNama;Telepon;Tanggal lahir');
    expect(rows(file, ';')).toEqual([
      {
        Nama: 'Siti Nur Aminah',
        Telepon: '+62\u00A0215\u00A05501-000 ; +62\u00A0812\u00A03456-7890',
        'Tanggal lahir': 'XXXX-05-17',
      },
    ]);
  });

  test('come in the order in which they were chosen, each once, and none that is not ours', () => {
    const columns = ['email', 'name', 'email', 'age'];
    expect(write('own', [suharto], { columns, language: 'en' })).toBe('\uFEFFE-mail,Name\r\n,Suharto\r\n');
  });
});

describe('notes are private', () => {
  const has = (id: CsvProfileId, options: Partial<ContactsCsvOptions>): boolean =>
    write(id, [siti], options).includes('rahasia');

  test.each(csvProfileIds)('%s', id => {
    expect(has(id, {})).toBe(id === 'own');
    expect(has(id, { includeNotes: false })).toBe(false);
    // LinkedIn's file has no column for them.
    expect(has(id, { includeNotes: true })).toBe(id !== 'linkedin');
  });

  test('but written where their column was chosen', () => {
    expect(has('excel', { columns: ['name', 'note'] })).toBe(true);
    expect(has('excel', { columns: ['name', 'note'], includeNotes: false })).toBe(false);
    expect(has('google', { columns: ['name', 'note'] })).toBe(false);
  });
});

describe('every profile', () => {
  test.each(csvProfileIds)('%s writes nothing that could run when the file is opened', id => {
    const hostile = contact({
      name: '=cmd|calc Wijaya',
      organization: '@SUM(1+1)',
      jobTitle: '+1+cmd|x',
      email: ['=1+1@contoh.example'],
      note: '-2+3+cmd|x',
    });
    const file = write(id, [hostile], { includeNotes: true });
    const cells = Object.values(rows(file, id === 'excel' ? ';' : ',')[0] ?? {});
    expect(cells.filter(cell => /^[=@+-]/.test(cell))).toEqual([]);
    expect(cells.join()).toContain("'=cmd|calc");
  });

  test.each(csvProfileIds)('%s comes in parts of bounded size', id => {
    const many = Array.from({ length: 2500 }, () => suharto);
    const parts = writeContactsCsv(many, csvProfiles[id], { language: 'en' });
    expect(parts.map(part => part.split('\r\n').length - 1)).toEqual([1, 1000, 1000, 500]);
  });

  test.each(csvProfileIds)('%s has a header when there is nobody', id => {
    expect(write(id, []).split('\r\n')).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import { contactHeaderOf } from '../../../lib/exchange/contact-files/contact-formats.ts';
import { isOwnEventsHeader, isOwnHeader } from '../../../lib/exchange/contact-files/own-header.ts';
import { separatedRows } from '../../../lib/exchange/reports/separated-rows.ts';
import { samples, textOf } from '../reports/samples.ts';

const kindOf = (header: string): string | undefined => contactHeaderOf([header.split(',')])?.kind;

describe('a program is known by its header', () => {
  test.each([
    ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', 'linkedin'],
    ['Nama Depan,Nama Belakang,URL,Alamat Email,Perusahaan,Posisi,Terhubung pada', 'linkedin'],
    ['First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value', 'google'],
    ['Name,Given Name,Family Name,Phone 1 - Type,Phone 1 - Value', 'google'],
    ['First Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,Web Page', 'outlook'],
    ['First Name,Last Name,Email,Lifecycle Stage', 'hubspot'],
    ['FirstName,LastName,Email,Phone,MobilePhone,Title,Department,AccountName,MailingCity', 'salesforce'],
    ['Person - Name,Person - Email - Work,Person - Organization', 'pipedrive'],
    ['Name / First Name,Name / Last Name,Emails / Primary Email', 'twenty'],
    ['first_name,last_name,title,email_work,phone_work', 'atomic-crm'],
  ])('%s is of %s', (header, kind) => {
    expect(kindOf(header)).toBe(kind);
  });

  test.each([
    'Name,Email,Phone',
    'First Name,Last Name,Email,Phone,Company',
    'Nama,Jabatan,Instansi,Email,Catatan',
    'First Name,Last Name,Email,Registration Time,Approval Status',
    'Firstname,businessphone@contoh.example',
    'First Name',
    '',
  ])('%s is of none', header => {
    expect(kindOf(header)).toBeUndefined();
  });

  test.each(samples)('the attendee report %s is of none', sample => {
    for (const separator of [',', ';', '\t'])
      expect(contactHeaderOf(separatedRows(textOf(sample), separator).rows)).toBeUndefined();
  });

  test('it may stand below a note, and not below twenty rows', () => {
    const header = ['First Name', 'Last Name', 'Connected On'];
    const notes = (count: number): string[][] => Array.from({ length: count }, () => ['Notes:']);
    expect(contactHeaderOf([...notes(3), header])).toMatchObject({ kind: 'linkedin', at: 3 });
    expect(contactHeaderOf([...notes(20), header])).toBeUndefined();
  });

  test('a program that was named needs four of its headers, and never takes another’s file', () => {
    const header = [['First Name', 'Last Name', 'Email', 'Job Title', 'x']];
    expect(contactHeaderOf(header, 'hubspot')).toMatchObject({ kind: 'hubspot' });
    expect(contactHeaderOf(header, 'google')).toBeUndefined();
    const salesforce = [['LastName', 'AccountName', 'Email', 'FirstName', 'Phone']];
    expect(contactHeaderOf(salesforce, 'hubspot')).toBeUndefined();
  });
});

describe('our own file', () => {
  test.each([
    ['Name,E-mail,Identities', true],
    ['Nama,Email,Ditambahkan', true],
    ['name,email,createdAt', true],
    // Few columns that anybody may have: read as any table is.
    ['Nama,Jabatan,Email', false],
    ['Name,Added,Price,Colour,Size', false],
    ['E-mail,Identities', false],
  ])('%s: %s', (header, isOwn) => {
    expect(isOwnHeader(header.split(','))).toBe(isOwn);
  });

  test('of events is told from one of contacts', () => {
    const events = 'Nama,Mulai,Selesai,Zona waktu,Penyelenggara,Identitas,Ditambahkan'.split(',');
    expect([isOwnEventsHeader(events), isOwnHeader(events)]).toEqual([true, false]);
    expect(isOwnEventsHeader('Name,Email,Identities,Added'.split(','))).toBe(false);
    expect(isOwnEventsHeader('Name,Start,End,Price,Seats,Row,Hall'.split(','))).toBe(false);
  });
});

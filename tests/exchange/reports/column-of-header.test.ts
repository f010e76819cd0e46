import { describe, expect, test } from 'vitest';
import { columnOfHeader, headerOf } from '../../../lib/exchange/reports/column-of-header.ts';
import { headerAliases } from '../../../lib/exchange/reports/header-aliases.ts';
import { guessMapping } from '../../../lib/exchange/reports/mapping.ts';

test('a name of a column stands for one column only', () => {
  const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const seen = new Map<string, string>();
  const twice = Object.entries(headerAliases).flatMap(([column, names]) =>
    names.split('|').filter(name => {
      const other = seen.get(key(name));
      seen.set(key(name), column);
      return other !== undefined && other !== column;
    }),
  );
  expect(twice).toEqual([]);
});

describe('a header is known in many spellings', () => {
  test.each([
    ['Name (Original Name)', 'renamedName'],
    ['Nama (nama asli)', 'renamedName'],
    ['Nama lengkap (beserta gelar)', 'name'],
    ['E-Mail-Adresse', 'email'],
    ['Email Address *', 'email'],
    ['EMAIL', 'email'],
    ['Total durasi (menit)s', 'duration'],
    ['Teilnehmer-ID (UPN)', 'upn'],
    ['Engagement: Reaction-Applause', 'unused'],
    ['Prénom', 'firstName'],
    ['No. HP / WA', 'telephone'],
    ['Nomor WhatsApp aktif', 'telephone'],
    ['What company do you work for?', 'organization'],
    ['Nama Instansi/Unit Kerja', 'organization'],
    ['Jabatan saat ini', 'jobTitle'],
    ['What is your LinkedIn profile?', 'url'],
    ['Email 2', 'email'],
    ['E-mail 3', 'email'],
    ['Phone 2', 'telephone'],
    ['Telepon 2 (opsional)', 'telephone'],
    ['Website 2', 'links'],
  ])('%s is %s', (header, column) => {
    expect(columnOfHeader(header)).toBe(column);
  });

  test.each([
    'Company size',
    'Jenis instansi',
    'Alamat instansi',
    'How did you hear about our company?',
    'Email atasan',
    'Name 2',
    'Address 2',
    'Phone 2nd',
    'Nama atasan',
    'Bolehkah kami menghubungi Anda lewat WhatsApp?',
    '__proto__',
    'constructor',
    '',
    '#',
    'x'.repeat(10_000),
  ])('%s is unknown', header => {
    expect(columnOfHeader(header)).toBeUndefined();
  });
});

describe('what a header does not tell alone, its neighbours do', () => {
  test.each([
    [
      ['Nombre', 'Apellidos', 'Email'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      ['Nom', 'Prénom', 'Courriel'],
      ['lastName', 'firstName', 'email'],
    ],
    [
      ['Name', 'Vorname', 'E-Mail'],
      ['lastName', 'firstName', 'email'],
    ],
    [
      ['name', 'first_name', 'last_name'],
      ['name', 'firstName', 'lastName'],
    ],
    [
      ['No', 'Peserta', 'Instansi'],
      ['unused', 'name', 'organization'],
    ],
    [
      ['Topic', 'User Email', 'Name', 'User Email'],
      ['topic', 'hostEmail', 'name', 'email'],
    ],
  ])('%s', (cells, columns) => {
    expect(headerOf(cells).people).toEqual(columns);
  });

  test.each([
    [
      [
        'Meeting ID',
        'Topic',
        'Start Time',
        'End Time',
        'User Email',
        'Duration (Minutes)',
        'Participants',
        '',
      ],
    ],
    [['Topik', 'ID', 'Nama host', 'Waktu mulai', 'Waktu berakhir', 'Peserta']],
  ])('%s heads the event, not people', cells => {
    expect(headerOf(cells).people).toBeUndefined();
    expect(headerOf(cells).event).toContain('topic');
  });

  test.each([
    [['Rina Wijaya', 'rina@contoh.example']],
    [['Rina Wijaya', '10:00', '60', 'Organizer', 'Guest']],
    [['rina@contoh.example', 'Organizer', 'Guest']],
    [['Name']],
    [['Umur', 'Kota Lahir']],
    [[]],
  ])('%s is no header', cells => {
    expect(headerOf(cells)).toEqual({});
  });
});

test('a mapping has one entry a column, and only what a contact can hold', () => {
  expect(
    guessMapping(['No', 'Nama', 'Instansi', 'Tanda Tangan', 'Join Time', 'Name (Original Name)']),
  ).toEqual([undefined, 'name', 'organization', undefined, undefined, 'name']);
});

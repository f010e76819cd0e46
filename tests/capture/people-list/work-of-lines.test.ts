import { describe, expect, test } from 'vitest';
import { areBodies, bodyOf, isJobFirst, workOf } from '../../../lib/capture/people-list/work-of-lines.ts';

const said = (lines: readonly string[], isOrdered = false): object =>
  Object.fromEntries(workOf(lines, isOrdered).map(({ field, value }) => [field, value]));

describe('the lines after a name are told apart', () => {
  test.each([
    [
      'Head of Data at Balai Data',
      { headline: 'Head of Data at Balai Data', jobTitle: 'Head of Data', organization: 'Balai Data' },
    ],
    [
      'Senior Engineer @ Petanesia',
      { headline: 'Senior Engineer @ Petanesia', jobTitle: 'Senior Engineer', organization: 'Petanesia' },
    ],
    [
      'Dosen di Universitas Contoh',
      { headline: 'Dosen di Universitas Contoh', jobTitle: 'Dosen', organization: 'Universitas Contoh' },
    ],
    [
      'Pranata Komputer Ahli Muda, Diskominfo Kota Contoh',
      {
        headline: 'Pranata Komputer Ahli Muda, Diskominfo Kota Contoh',
        jobTitle: 'Pranata Komputer Ahli Muda',
        organization: 'Diskominfo Kota Contoh',
      },
    ],
    [
      'Institut Contoh, Direktur Riset',
      {
        headline: 'Institut Contoh, Direktur Riset',
        jobTitle: 'Direktur Riset',
        organization: 'Institut Contoh',
      },
    ],
    ['株式会社れい 部長', { headline: '株式会社れい 部長', jobTitle: '部長', organization: '株式会社れい' }],
    ['VP, Identity Platforms, Banco Ejemplo', { headline: 'VP, Identity Platforms, Banco Ejemplo' }],
    ['Kepala BKN', { jobTitle: 'Kepala BKN' }],
    ['Universitas Contoh', { organization: 'Universitas Contoh' }],
    ['Curiosity is everything', { headline: 'Curiosity is everything' }],
    ['', {}],
  ])('%s', (line, expected) => {
    expect(said([line])).toEqual(expected);
  });

  test.each([
    [['Principal Engineer', 'Map Foundry'], { jobTitle: 'Principal Engineer', organization: 'Map Foundry' }],
    [['Badan Contoh', 'Analis Data'], { jobTitle: 'Analis Data', organization: 'Badan Contoh' }],
    [['NIP: 19700101', 'Jabatan: Kepala Dinas'], { jobTitle: 'Kepala Dinas' }],
    [['NIDN: 0011', 'Bidang: Basis Data'], {}],
    [['Bidang: Dinas Kominfo'], { organization: 'Dinas Kominfo' }],
    [['Instansi : BKN Contoh'], { organization: 'BKN Contoh' }],
    [['Analis Data', 'Why maps? A talk'], { jobTitle: 'Analis Data' }],
    [['Penggerak', 'Rumah Peta'], { headline: 'Penggerak' }],
  ])('%j', (lines, expected) => {
    expect(said(lines)).toEqual(expected);
  });

  test('a line in no known words is what the same line is in the other rows', () => {
    const rows = [
      ['Analis', 'Toko Contoh'],
      ['Head of Data', 'Map Foundry'],
      ['Penggerak', 'Rumah Peta'],
    ];
    expect(isJobFirst(rows)).toBe(true);
    expect(said(['Penggerak', 'Rumah Peta'], true)).toEqual({
      jobTitle: 'Penggerak',
      organization: 'Rumah Peta',
    });
    expect(isJobFirst(rows.slice(2))).toBe(false);
  });

  test('in a team the line below a job may be a city', () => {
    const ofTeam = (lines: readonly string[]): object =>
      Object.fromEntries(workOf(lines, false, true).map(({ field, value }) => [field, value]));
    expect(ofTeam(['CTO', 'Jakarta'])).toEqual({ jobTitle: 'CTO' });
    expect(ofTeam(['Dosen', 'Universitas Contoh'])).toEqual({
      jobTitle: 'Dosen',
      organization: 'Universitas Contoh',
    });
  });

  test('one line each, no jobs among them and some surely organizations: all are', () => {
    const rows = [['Université Exemple'], ['Urząd Przykład'], ['Kementerian Contoh']];
    expect(areBodies(rows)).toBe(true);
    expect(bodyOf(rows[1])).toMatchObject([{ field: 'organization', value: 'Urząd Przykład' }]);
    expect(areBodies([...rows, ['Head of Data']])).toBe(false);
    expect(areBodies([['Peta Terbuka'], ['Chizu Kaihatsu']])).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { organizationKey } from '../../lib/identity/organization-names.ts';
import { organizationRoots } from '../../lib/identity/organization-roots.ts';
import { spellingSuggestions } from '../../lib/identity/organization-spellings.ts';
import { organizationsOf } from '../../lib/identity/organizations.ts';
import type { Organization } from '../../lib/model/organization.ts';

const record = (name: string, aliases: string[] = [], more: Partial<Organization> = {}): Organization => ({
  id: name,
  name,
  aliases,
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
  ...more,
});
const people = (...names: (string | undefined)[]) =>
  names.map((organization, index) => ({ id: `c${index}`, organization }));

describe('organizations', () => {
  test('are derived from contacts and events, under the commonest spelling', () => {
    const found = organizationsOf(
      people('PT Contoh Tbk.', 'PT. Contoh', 'PT. Contoh', 'BKN', undefined, ' ', '-'),
      [
        { id: 'w', organizer: 'Contoh' },
        { id: 'v', organizer: 'LAN' },
      ],
      [],
    );
    expect(found).toEqual([
      {
        key: 'contoh',
        name: 'PT. Contoh',
        spellings: [
          { text: 'PT. Contoh', count: 2 },
          { text: 'PT Contoh Tbk.', count: 1 },
          { text: 'Contoh', count: 1 },
        ],
        contactIds: ['c0', 'c1', 'c2'],
        eventIds: ['w'],
      },
      { key: 'bkn', name: 'BKN', spellings: [{ text: 'BKN', count: 1 }], contactIds: ['c3'], eventIds: [] },
      { key: 'lan', name: 'LAN', spellings: [{ text: 'LAN', count: 1 }], contactIds: [], eventIds: ['v'] },
    ]);
  });

  test('are one where a record says so, under the name that it gives', () => {
    const said = record('Badan Kepegawaian Negara', ['BKN', 'Kantor BKN']);
    const [one, ...others] = organizationsOf(
      people('bkn', 'Badan Kepegawaian Negara (BKN)', 'Kantor BKN', 'Kanreg III BKN'),
      [],
      [said],
    );
    expect(one).toMatchObject({
      key: 'badan kepegawaian negara',
      name: 'Badan Kepegawaian Negara',
      contactIds: ['c0', 'c1', 'c2'],
      record: said,
    });
    expect(others.map(({ name }) => name)).toEqual(['Kanreg III BKN']);
  });

  test('with nobody yet are there by their record', () => {
    expect(organizationsOf([], [], [record('LAN', [], { standing: 'learn' })])).toMatchObject([
      { name: 'LAN', contactIds: [], spellings: [] },
    ]);
  });

  test('are not there by a record that only sets them apart from another', () => {
    const apart = record('BKN', [], { notSameAs: ['Badan Kepegawaian Negara'] });
    expect(organizationsOf([], [], [apart])).toEqual([]);
    expect(organizationsOf(people('BKN'), [], [apart])).toMatchObject([{ name: 'BKN', record: apart }]);
  });

  test('a spelling that two records claim is the first one\u2019s', () => {
    const found = organizationsOf(people('BKN'), [], [record('A', ['BKN']), record('B', ['BKN'])]);
    expect(found.map(({ name, contactIds }) => `${name} ${contactIds.length}`)).toEqual(['A 1', 'B 0']);
  });
});

describe('spellings that may mean one organization', () => {
  const suggested = (...names: string[]): string[] =>
    spellingSuggestions(names.map(name => ({ key: organizationKey(name), name }))).map(
      one => `${one.kind}: ${one.names.join(' ~ ')}`,
    );

  test('are acronyms and slips of a letter', () => {
    expect(
      suggested(
        'Badan Kepegawaian Negara',
        'BKN',
        'Kementerian Keuangan',
        'Kemenkeu',
        'Dinas Kesehatan Kabupaten Bogor',
        'Dinkes Kab. Bogor',
        'Pemprov Jabar',
        'Pemerintah Provinsi Jawa Barat',
        'UIN Jakarta',
        'Universitas Islam Negeri Jakarta',
        'Universitas Brawijaya',
        'Universitas Brawijya',
        'Bukalapak',
        'Buka Lapak',
      ).toSorted(),
    ).toEqual([
      'acronym: BKN ~ Badan Kepegawaian Negara',
      'acronym: Dinkes Kab. Bogor ~ Dinas Kesehatan Kabupaten Bogor',
      'acronym: Kemenkeu ~ Kementerian Keuangan',
      'acronym: Pemprov Jabar ~ Pemerintah Provinsi Jawa Barat',
      'acronym: UIN Jakarta ~ Universitas Islam Negeri Jakarta',
      'letter: Bukalapak ~ Buka Lapak',
      'letter: Universitas Brawijaya ~ Universitas Brawijya',
    ]);
  });

  test.each([
    ['SMAN 1 Bogor', 'SMAN 2 Bogor'],
    ['SMP 12 Bandung', 'SMP 1 Bandung'],
    ['Kanreg XII BKN', 'Kanreg XIII BKN'],
    ['Kodam XVIII', 'Kodam XXIII'],
    ['Gudang B2024', 'Gudang B2025'],
    ['Kota Palu', 'Kota Pala'],
    ['Kota Batu', 'Kota Baru'],
    ['Bank Mitra', 'Bank Citra'],
    ['BKN', 'BPN'],
    ['Telkom', 'Telkomsel'],
    ['PT Contoh', 'Contoh Tbk'],
  ])('are not %s and %s', (a, b) => {
    expect(suggested(a, b)).toEqual([]);
  });

  test('an alias may be what is alike', () => {
    const [one] = spellingSuggestions([
      { key: 'kantor pusat', name: 'Kantor Pusat', spellings: [{ text: 'Badan Kepegawaian Negara' }] },
      { key: 'bkn', name: 'BKN' },
    ]);
    expect(one).toEqual({ kind: 'acronym', names: ['BKN', 'Kantor Pusat'], keys: ['bkn', 'kantor pusat'] });
  });

  test('thousands are looked at, not all with all', () => {
    const many = Array.from({ length: 5000 }, (_, index) => {
      const place = [...String(index)].map(digit => 'abcdefghij'[Number(digit)]).join('');
      return [`Dinas Kesehatan Kabupaten W${place}${place}`, `Dinkes Kab. W${place}${place}`];
    }).flat();
    const found = suggested(...many).filter(one => one.startsWith('acronym'));
    expect(found).toHaveLength(5000);
  });
});

describe('one key for all spellings', () => {
  const rootsOf = (names: string[], records: Organization[] = []) =>
    names.map(organizationRoots(names, records));

  test('by record and by acronym', () => {
    const full = 'badan kepegawaian negara';
    expect(rootsOf(['BKN', 'Badan Kepegawaian Negara', 'Kantor', 'LAN'])).toEqual([
      full,
      full,
      'kantor',
      'lan',
    ]);
    expect(rootsOf(['BKN', 'Kantor'], [record('BKN', ['Kantor'])])).toEqual(['bkn', 'bkn']);
  });

  test('not where an acronym may be two', () => {
    expect(rootsOf(['BPS', 'Badan Pusat Statistik', 'Biro Pengelolaan Sarana'])).toEqual([
      'bps',
      'badan pusat statistik',
      'biro pengelolaan sarana',
    ]);
  });

  test('not where you said that they are two', () => {
    const apart = record('BKN', [], { notSameAs: ['Badan Kepegawaian Negara'] });
    expect(rootsOf(['BKN', 'Badan Kepegawaian Negara'], [apart])).toEqual([
      'bkn',
      'badan kepegawaian negara',
    ]);
  });

  test('through an acronym of an acronym', () => {
    const whole = 'badan kepegawaian daerah jawa barat';
    expect(rootsOf(['BKD Jabar', 'BKD Jawa Barat', whole])).toEqual([whole, whole, whole]);
  });
});

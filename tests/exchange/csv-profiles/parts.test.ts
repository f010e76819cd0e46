import { describe, expect, test } from 'vitest';
import { nameParts, titledNameParts } from '../../../lib/exchange/csv-profiles/name-parts.ts';
import { placeParts } from '../../../lib/exchange/csv-profiles/place-parts.ts';
import { telephoneKinds } from '../../../lib/exchange/csv-profiles/telephone-kinds.ts';

describe('a name in two parts', () => {
  test.each([
    ['Suharto', 'Suharto', ''],
    ['Siti Aminah', 'Siti', 'Aminah'],
    ['I Made Wayan Putra', 'I Made Wayan', 'Putra'],
    ['Ahmad bin Abdullah', 'Ahmad', 'bin Abdullah'],
    ['Siti Nurhaliza binti Tarudin', 'Siti Nurhaliza', 'binti Tarudin'],
    ['Ludwig van der Berg', 'Ludwig', 'van der Berg'],
    ['Van Berg', 'Van', 'Berg'],
    ['De la Cruz', 'De', 'la Cruz'],
    ['  Rina \u00A0 Wijaya\n', 'Rina', 'Wijaya'],
    ['王小明', '王小明', ''],
    ['', '', ''],
  ])('%j is %j and %j', (name, given, family) => {
    expect(nameParts(name)).toEqual({ given, family });
  });

  test.each([
    [{ name: 'Siti Aminah', honorificPrefix: 'Dr.', honorificSuffix: 'M.M.' }, 'Dr. Siti', 'Aminah, M.M.'],
    [{ name: 'Suharto', honorificPrefix: 'Ir.', honorificSuffix: 'S.T.' }, 'Ir. Suharto, S.T.', ''],
    [{ name: 'Suharto', honorificPrefix: 'Ir.' }, 'Ir. Suharto', ''],
    [{ name: 'Suharto' }, 'Suharto', ''],
  ])('%j with its titles is %j and %j', (titled, given, family) => {
    expect(titledNameParts(titled)).toEqual({ given, family });
  });
});

describe('a place in parts', () => {
  test.each([
    ['Bandung, Jawa Barat, Indonesia', 'Bandung', 'Jawa Barat', 'Indonesia'],
    ['Jakarta, Indonesia', 'Jakarta', '', 'Indonesia'],
    ['Bandung, Jawa Barat', 'Bandung', 'Jawa Barat', ''],
    ['Jakarta', 'Jakarta', '', ''],
    ['Indonesia', '', '', 'Indonesia'],
    ['Kyoto, Jepang', 'Kyoto', '', 'Jepang'],
    ['Kecamatan A, Kota B, Provinsi C, Singapura', 'Kecamatan A', 'Kota B, Provinsi C', 'Singapura'],
    ['Bandung, Jawa Barat, ID', 'Bandung', 'Jawa Barat', 'ID'],
    ['Kyoto, JP', 'Kyoto', '', 'JP'],
    ['San Francisco, CA', 'San Francisco', 'CA', ''],
    ['San Francisco, CA, US', 'San Francisco', 'CA', 'US'],
    ['Toronto, Ontario, CA', 'Toronto', 'Ontario', 'CA'],
    ['Bandung, Jawa Barat, XQ', 'Bandung', 'Jawa Barat, XQ', ''],
    ['Bandung, Jawa Barat, id', 'Bandung', 'Jawa Barat, id', ''],
    [' , ,', '', '', ''],
    [undefined, '', '', ''],
  ])('%j', (location, city, region, country) => {
    expect(placeParts(location)).toEqual({ city, region, country });
  });
});

describe('numbers of Indonesian mobile networks', () => {
  test.each([
    [['+622155501000', '+6281234567890'], '+6281234567890', ['+622155501000']],
    [['0812-3456-7890', '+628555'], '0812-3456-7890', ['+628555']],
    [['(021) 5550100', '+12025550123'], '', ['(021) 5550100', '+12025550123']],
    [['+8612345678901'], '', ['+8612345678901']],
    [[], '', []],
  ])('%j', (telephone, mobile, others) => {
    expect(telephoneKinds(telephone)).toEqual({ mobile, others });
  });
});

import { describe, expect, test } from 'vitest';
import { localTimeOf, timeZoneOf } from '../../../lib/plan/place/local-time.ts';
import { zonesOfCities, zonesOfProvinces } from '../../../lib/plan/place/places-in-indonesia.ts';
import { regionsOfTheWorld, zonesOfCountries } from '../../../lib/plan/place/places-of-the-world.ts';

describe('the zone of', () => {
  test.each([
    ['Makassar', 'Asia/Makassar'],
    ['Kab. Sleman, DI Yogyakarta', 'Asia/Jakarta'],
    ['Kabupaten Bantul, Daerah Istimewa Yogyakarta, Indonesia', 'Asia/Jakarta'],
    ['Greater Jakarta Area', 'Asia/Jakarta'],
    ['Jakarta Metropolitan Area', 'Asia/Jakarta'],
    ['Kota Administrasi Jakarta Selatan, DKI Jakarta', 'Asia/Jakarta'],
    ['Jakarta, ID', 'Asia/Jakarta'],
    ['Bandung, Jawa Barat, Indonesia', 'Asia/Jakarta'],
    ['Bogor, West Java', 'Asia/Jakarta'],
    ['Pontianak, Kalimantan Barat', 'Asia/Jakarta'],
    ['Kalimantan Tengah', 'Asia/Jakarta'],
    ['Kalimantan Selatan', 'Asia/Makassar'],
    ['KALIMANTAN TIMUR', 'Asia/Makassar'],
    ['Tarakan, Kalimantan Utara', 'Asia/Makassar'],
    ['Provinsi Bali', 'Asia/Makassar'],
    ['Kupang, NTT', 'Asia/Makassar'],
    ['Jayapura, Papua', 'Asia/Jayapura'],
    ['Sorong, Papua Barat Daya', 'Asia/Jayapura'],
    ['Ambon', 'Asia/Jayapura'],
    // Banjar is a city in West Java, too.
    ['Kab. Banjar, Kalimantan Selatan', 'Asia/Makassar'],
    ['Singapura', 'Asia/Singapore'],
    ['Kuala Lumpur, Malaysia', 'Asia/Kuala_Lumpur'],
    ['Arab Saudi', 'Asia/Riyadh'],
    ['London, United Kingdom', 'Europe/London'],
    ['Greater London, England', 'Europe/London'],
    ['Perth, Scotland, United Kingdom', 'Europe/London'],
    ['Perth, Western Australia', 'Australia/Perth'],
    ['Melbourne, Victoria, Australia', 'Australia/Melbourne'],
    ['San Francisco Bay Area', 'America/Los_Angeles'],
    ['New York City Metropolitan Area', 'America/New_York'],
    ['Austin, Texas, United States', 'America/Chicago'],
    ['Washington, D.C.', 'America/New_York'],
    ['Atlanta, Georgia', 'America/New_York'],
    ['Tbilisi, Georgia', 'Asia/Tbilisi'],
    ['São Paulo, Brazil', 'America/Sao_Paulo'],
    ['Den Haag, Belanda', 'Europe/Amsterdam'],
    ['Nairobi', 'Africa/Nairobi'],
  ])('%s is %s', (place, zone) => {
    expect(timeZoneOf(place)).toBe(zone);
  });

  test.each([
    '',
    'Remote',
    'Indonesia',
    'Kalimantan',
    'Kalimantan, Indonesia',
    'Banjar',
    'Papua New Guinea',
    'USA',
    'Amerika Serikat',
    'Australia',
    'Texas',
    'Paris, Texas',
    'London, Kentucky, United States',
    'Sydney, Nova Scotia',
    'Portland, ME',
    'Springfield, United States',
    'Surabaya - Makassar',
    'Jakarta / Jayapura',
    'Jakarta, Singapura',
    'Singapura, Malaysia',
    'Georgia',
    'Victoria',
    'Washington',
    'Cordoba',
    '???',
  ])('%j is not sure', place => {
    expect(timeZoneOf(place)).toBeUndefined();
  });

  test('a text without end is not sure either', () => {
    expect(timeZoneOf(','.repeat(100_000))).toBeUndefined();
    expect(timeZoneOf('a '.repeat(100_000))).toBeUndefined();
  });

  test('every place that is known is one that the machine knows', () => {
    const zones = [
      ...zonesOfProvinces.values(),
      ...zonesOfCities.values(),
      ...zonesOfCountries.values(),
      ...[...regionsOfTheWorld.values()].flatMap(({ zone }) => (zone === '' ? [] : [zone])),
    ];
    for (const timeZone of new Set(zones))
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
  });

  test('no place in Indonesia is in two zones', () => {
    for (const [city, zone] of zonesOfCities)
      expect([city, zonesOfProvinces.get(city) ?? zone]).toEqual([city, zone]);
  });
});

describe('the time there', () => {
  test.each([
    [
      'Makassar',
      '2026-11-23T00:30:00Z',
      { time: '08:30', day: '2026-11-23', zone: 'WITA', isOfficeTime: true },
    ],
    [
      'Jayapura',
      '2026-11-22T23:30:00Z',
      { time: '08:30', day: '2026-11-23', zone: 'WIT', isOfficeTime: true },
    ],
    [
      'Jakarta',
      '2026-11-23T09:59:00Z',
      { time: '16:59', day: '2026-11-23', zone: 'WIB', isOfficeTime: true },
    ],
    [
      'Jakarta',
      '2026-11-23T10:00:00Z',
      { time: '17:00', day: '2026-11-23', zone: 'WIB', isOfficeTime: false },
    ],
    [
      'Jakarta',
      '2026-11-22T17:00:00Z',
      { time: '00:00', day: '2026-11-23', zone: 'WIB', isOfficeTime: false },
    ],
    [
      'Jakarta',
      '2026-11-22T03:00:00Z',
      { time: '10:00', day: '2026-11-22', zone: 'WIB', isOfficeTime: false },
    ],
    [
      'Arab Saudi',
      '2026-11-22T07:00:00Z',
      { time: '10:00', day: '2026-11-22', zone: 'GMT+3', isOfficeTime: true },
    ],
    [
      'Arab Saudi',
      '2026-11-20T07:00:00Z',
      { time: '10:00', day: '2026-11-20', zone: 'GMT+3', isOfficeTime: false },
    ],
    ['New York City', '2026-03-09T12:30:00Z', { time: '08:30', day: '2026-03-09', isOfficeTime: true }],
    ['New York City', '2026-11-02T12:30:00Z', { time: '07:30', day: '2026-11-02', isOfficeTime: false }],
  ])('in %s at %s', (place, instant, expected) => {
    expect(localTimeOf(place, new Date(instant), 'en')).toMatchObject(expected);
    const time = expected.time.replace(':', '.');
    expect(localTimeOf(place, new Date(instant), 'id')).toMatchObject({ ...expected, time });
  });

  test('is not known where the place is not, and at no instant', () => {
    expect(localTimeOf('Kalimantan', new Date(), 'id')).toBeUndefined();
    expect(localTimeOf('Jakarta', new Date('soon'), 'id')).toBeUndefined();
  });
});

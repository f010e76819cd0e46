import { fold } from '../../identity/text.ts';
import type { Language } from '../../model/settings.ts';
import type { Day } from '../day.ts';
import { zonesOfCities, zonesOfProvinces } from './places-in-indonesia.ts';
import {
  countryAliases,
  doubtfulCities,
  manyZones,
  moreCities,
  regionsOfTheWorld,
  zonesOfCountries,
} from './places-of-the-world.ts';

/**
 * The IANA zone of a place in words: `Kab. Sleman, DI Yogyakarta` -> `Asia/Jakarta`. Undefined where it is not sure: no place that is
 * known, a country in several zones (`Indonesia`, `USA`), `Kalimantan`, parts that say different things.
 */
export function timeZoneOf(location: string): string | undefined {
  const parts = partsOf(location);
  const countries = [
    ...new Set(parts.map(part => countryCodes().get(part)).filter(code => code !== undefined)),
  ];
  const [country, second] = countries;
  if (second !== undefined) return undefined;
  const inIndonesia = indonesianZones(parts);
  if (country === 'ID' || (country === undefined && inIndonesia.length > 0)) return onlyOne(inIndonesia);
  const zone =
    country === undefined
      ? zoneAnywhere(parts)
      : (zonesOfCountries.get(country) ?? onlyOne(zonesOfRegions(parts, country)));
  // `Jakarta, Singapura` is two places.
  return inIndonesia.every(one => one === zone) ? zone : undefined;
}

/** The time at a place. */
export interface LocalTime {
  readonly timeZone: string;
  /** `14:05`, in Indonesian `14.05` */
  readonly time: string;
  readonly day: Day;
  /** `WIB`, `GMT+1` */
  readonly zone: string;
  /** A working day between 8 and 17. Holidays are not known. */
  readonly isOfficeTime: boolean;
}

/** What time it is at a place, undefined where its zone is not known. */
export function localTimeOf(location: string, instant: Date, language: Language): LocalTime | undefined {
  const timeZone = timeZoneOf(location);
  if (timeZone === undefined || Number.isNaN(instant.getTime())) return undefined;
  const parts = new Map(
    formatOf(timeZone, language)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const hour = Number(part('hour'));
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isWorkday = !(fridayOff.has(timeZone) ? [5, 6] : [0, 6]).includes(weekday);
  return {
    timeZone,
    time: `${part('hour')}${language === 'id' ? '.' : ':'}${part('minute')}`,
    day,
    zone: part('timeZoneName'),
    isOfficeTime: isWorkday && hour >= 8 && hour < 17,
  };
}

/** Where the week begins on Sunday. */
const fridayOff: ReadonlySet<string> = new Set(
  'Asia/Riyadh,Asia/Kuwait,Asia/Qatar,Asia/Bahrain,Asia/Muscat,Asia/Amman,Asia/Baghdad,Asia/Damascus,Asia/Aden,Asia/Dhaka,Asia/Jerusalem,Africa/Cairo,Africa/Tripoli,Africa/Khartoum,Africa/Algiers'.split(
    ',',
  ),
);

/** English data say `GMT+7` where everybody says `WIB`. */
const localeOf = (timeZone: string, language: Language): string =>
  language === 'id' || zoneNames.has(timeZone) ? 'id' : 'en-GB';
const zoneNames: ReadonlySet<string> = new Set(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']);

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string, language: Language): Intl.DateTimeFormat {
  const locale = localeOf(timeZone, language);
  const key = `${locale} ${timeZone}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    });
  formats.set(key, known);
  return known;
}

const before =
  /^(?:wilayah|kota administrasi|kota adm\.?|kotamadya|kota|kabupaten|kab\.?|provinsi|prov\.?|greater|city of|the) /;
const after =
  / (?:metropolitan area|metropolitan region|metro area|bay area|area|region|regency|city|province|raya|dan sekitarnya)$/;

/** `Greater Jakarta Area` -> `jakarta`; each part as it stands too, where it is a name as it stands: `new york city`, `mexico city`. */
function partsOf(location: string): string[] {
  return fold(location.slice(0, 300))
    .split(/[,;|/()–—]| - /)
    .map(part => part.trim().replace(/ +/g, ' '))
    .filter(part => part !== '')
    .map(part => (isKnown(part) ? part : part.replace(before, '').replace(after, '')));
}

const isKnown = (part: string): boolean =>
  zonesOfProvinces.has(part) ||
  zonesOfCities.has(part) ||
  regionsOfTheWorld.has(part) ||
  countryCodes().has(part);

const onlyOne = (zones: readonly (string | undefined)[]): string | undefined => {
  const different = new Set(zones);
  const [zone] = different;
  return different.size === 1 && zone !== '' ? zone : undefined;
};

const indonesianZones = (parts: readonly string[]): string[] =>
  parts.flatMap(part => zonesOfProvinces.get(part) ?? zonesOfCities.get(part) ?? []);

/** What some parts say within a country. A city is surer than a state, which may be in two zones. */
function zonesOfRegions(parts: readonly string[], country: string): string[] {
  const regions = parts
    .flatMap(part => regionsOfTheWorld.get(part) ?? [])
    .filter(one => one.country === country);
  const sure = regions.filter(({ zone }) => zone !== '');
  return (sure.length > 0 ? sure : regions).map(({ zone }) => zone);
}

/** Without a country: all that is known has to agree. */
function zoneAnywhere(parts: readonly string[]): string | undefined {
  // `Portland, ME`: a code that is a state's or a country's, and there is no telling which.
  if (parts.some(part => /^[a-z]{2}$/.test(part) && !isKnown(part))) return undefined;
  const [country, second] = new Set(parts.flatMap(part => regionsOfTheWorld.get(part)?.country ?? []));
  if (second !== undefined) return undefined;
  return onlyOne([
    ...(country === undefined ? [] : zonesOfRegions(parts, country)),
    ...parts.flatMap(part => (regionsOfTheWorld.has(part) ? [] : (cities().get(part) ?? []))),
  ]);
}

let codes: ReadonlyMap<string, string> | undefined;
/** Folded names of countries, in both languages -> ISO 3166-1 code. `Georgia` is a state as well. */
function countryCodes(): ReadonlyMap<string, string> {
  codes ??= new Map([
    ...['en', 'id'].flatMap(language => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      return [...zonesOfCountries.keys(), ...manyZones].map(
        code => [fold(names.of(code) ?? code), code] as const,
      );
    }),
    ...Object.entries(countryAliases),
  ]);
  return codes;
}

let known: ReadonlyMap<string, string> | undefined;
/** Folded names of the cities after which zones are named, and of some more -> zone. */
function cities(): ReadonlyMap<string, string> {
  known ??= new Map(
    [
      ...Intl.supportedValuesOf('timeZone').map(zone => [
        fold((zone.split('/').at(-1) ?? '').replaceAll('_', ' ')),
        zone,
      ]),
      ...Object.entries(moreCities),
    ].flatMap(([city = '', zone = '']) => (doubtfulCities.has(city) ? [] : [[city, zone] as const])),
  );
  return known;
}

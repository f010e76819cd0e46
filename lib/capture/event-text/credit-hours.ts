import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import type { PageLine } from './page-lines.ts';

/** `4`, `2.5`, `2,5`, `20 (dua puluh)`; no part of a longer number, an address or a range. */
const amount = String.raw`(?<![\d.,:/@-]|\d\s?[-–]\s?)(\d{1,3}(?:[.,]\d{1,2})?)(?:\s?\(\p{L}[\p{L} ]{2,30}\))?`;
const hours =
  'jam (?:pelajaran|pelatihan|pembelajaran|latihan)|(?:CPD|CPE|CLE|CME|PDH|continuing education|training|learning|contact|credit) hours?|(?:CPE|CLE) credits?';
/** In capitals alone: `jp` is also a country's. */
const shortUnit = String.raw`JPL?(?![\p{L}\d¥])`;
const before = new RegExp(String.raw`${amount}\s?-?(?:${hours})(?!\p{L})`, 'giu');
const beforeShort = new RegExp(String.raw`${amount}\s?-?${shortUnit}`, 'gu');
const beforeSmall = new RegExp(String.raw`${amount}\s?jpl?(?![\p{L}\d])`, 'gu');
/** `Jumlah JP: 20`, `Jam Pelajaran (JP) : 8`. */
const after =
  /(?<!\p{L})(?:jam pelajaran|jumlah jpl?|total jpl?|bobot jpl?)(?:\s?\(JPL?\))?\s?[:=]\s?(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,:/]|\s?[-–]\s?\d)/giu;

/** `1 JP = 45 menit`, `6 JP per hari`: what an hour is, and how they are spread. */
const explains =
  /^\s?(?:\([^)]{0,20}\)\s?)?(?:=|@ ?(?=1)|setara (?:dengan )?\d{1,3} menit|adalah \d|(?:per|setiap|tiap)\s|\/\s?(?:hari|minggu|day|week))/i;
const price = /(?:biaya|harga|investasi|htm|price|fee|cost|ticket|tiket|rp\.?|idr|usd|[$€¥£])[\s:.]{0,3}$/i;
const certificate = /sertifikat|sertipikat|piagam|certificate|setara|senilai|equivalent|accredited/i;
const total = /total|jumlah|sebanyak|keseluruhan/i;
/** `2,5` -> `2.5`; nothing for none, for more than anybody is credited, and for a time of day. */
const written = (number: string): string => {
  const value = Number(number.replace(',', '.'));
  return value > 0 && value <= 900 && !/^0\d|[.,]00$/.test(number) ? String(value) : '';
};

/** Every number of credited hours that a text names. */
function hoursIn(text: string): string[] {
  const isPlain = certificate.test(text) || /pelatihan|bimtek|diklat|webinar/i.test(text);
  return [before, beforeShort, ...(isPlain ? [beforeSmall] : []), after].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => {
      const end = match.index + match[0].length;
      if (explains.test(text.slice(end, end + 40)) || price.test(text.slice(0, match.index))) return [];
      const number = written(match[1] ?? '');
      return number ? [number] : [];
    }),
  );
}

/** The hours of a text such as `e-sertifikat 4 JP`, as the model keeps them; undefined where it names none, or two. */
export function creditedHours(raw: string): string | undefined {
  const [first, ...more] = new Set(hoursIn(raw.slice(0, 300)));
  return more.length === 0 ? first : undefined;
}

/**
 * The hours that the page's words credit, as a text that `creditedHours` reads. Of several the certificate's, else the total; where
 * those differ too, none.
 */
export function creditHoursIn(lines: readonly PageLine[]): Finding<EventField>[] {
  const own = lines.slice(0, 600).filter(({ text }) => /\d/.test(text));
  const said = own.flatMap(({ text }) => hoursIn(text.slice(0, 500)).map(one => ({ hours: one, text })));
  const groups = [
    said.filter(({ text }) => certificate.test(text)),
    said.filter(({ text }) => total.test(text)),
    said,
  ];
  const group = groups.find(({ length }) => length > 0) ?? [];
  const [one, another] = new Set(group.map(one => one.hours));
  return one && !another ? [{ field: 'creditHours', value: `${one} JP`, rule: 'credit-words' }] : [];
}

import { expect, test } from 'vitest';
import { cadenceText } from '../../lib/i18n/cadence-text.ts';
import { translator } from '../../lib/i18n/translate.ts';

const [en, id] = [translator('en'), translator('id')];

test.each([
  ['P1W', 'every week', 'setiap pekan'],
  ['P2W', 'every 2 weeks', 'setiap 2 pekan'],
  ['P1M', 'every month', 'setiap bulan'],
  ['P3M', 'every 3 months', 'setiap 3 bulan'],
  ['P90D', 'every 90 days', 'setiap 90 hari'],
  ['P1Y', 'every year', 'setiap tahun'],
  ['never', 'never', 'tidak pernah'],
  ['', '', ''],
  // What is no rhythm stays as it is.
  ['P0W', 'P0W', 'P0W'],
  ['P1Y2M', 'P1Y2M', 'P1Y2M'],
])('%s is “%s”, “%s”', (cadence, english, indonesian) => {
  expect(cadenceText(cadence, en)).toBe(english);
  expect(cadenceText(cadence, id)).toBe(indonesian);
});

import { expect, test } from 'vitest';
import { stepNames } from '../../entrypoints/options/overview/step-names.ts';
import type { Step } from '../../lib/find/counts-over-time.ts';
import type { Language } from '../../lib/model/settings.ts';

test.each<[Language, Step, string, string]>([
  ['en', 'day', '12 Oct', '12 Oct 2026'],
  ['id', 'day', '12 Okt', '12 Okt 2026'],
  ['en', 'week', '12 Oct', '12–18 Oct 2026'],
  ['id', 'week', '12 Okt', '12–18 Okt 2026'],
  ['en', 'month', 'Oct 26', 'October 2026'],
  ['id', 'month', 'Okt 26', 'Oktober 2026'],
  ['en', 'year', '2026', '2026'],
])('in %s a %s is called %s on the axis and %s when read', (language, step, short, long) => {
  const names = stepNames(language, step, [{ startsOn: '2026-10-12', added: 0, total: 0 }]);
  // Intl separates with spaces that look like any other, some versions around the dash, too.
  expect(names.short).toEqual([short]);
  expect(names.long.map(name => name.replace(/\s?–\s?/, '–').replace(/\s/g, ' '))).toEqual([long]);
});

test('numbers are grouped as the language does', () => {
  expect(stepNames('en', 'day', []).number(12_345)).toBe('12,345');
  expect(stepNames('id', 'day', []).number(12_345)).toBe('12.345');
});

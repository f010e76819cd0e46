import { describe, expect, test } from 'vitest';
import { disagreements } from '../../lib/identity/disagreement.ts';

const shown = (
  field: string,
  [value, ...others]: readonly [string, ...string[]],
  current: string = value,
  at = '2026-10-12T09:00+07:00',
): string[] =>
  disagreements(
    field,
    { value, others: others.map(other => ({ value: other, rule: 'other' })) },
    current,
    at,
  );

describe('what a page says otherwise is shown', () => {
  test.each([
    ['startDate', '2026-10-12T09:00+07:00', '2026-10-12T16:00+07:00'],
    ['startDate', '2026-10-12T09:00+07:00', '2026-10-12T09:00+08:00'],
    ['startDate', '2026-10-12T09:00', '2026-10-12T10:00'],
    ['endDate', '2026-10-12', '2026-10-13'],
    ['timeZone', 'Asia/Jakarta', 'Asia/Makassar'],
    ['timeZone', '+07:00', '+08:00'],
    ['name', 'Webinar Satu Data', 'Webinar Dua Data'],
    ['location', 'Bandung', 'Jakarta'],
    ['organization', 'Dinas Arsip', 'Badan Arsip'],
  ])('%s: %s, and %s', (field, value, other) => {
    expect(shown(field, [value, other])).toEqual([other]);
  });
});

describe('a shorter or longer form of the same is no disagreement', () => {
  test.each([
    ['startDate', '2026-10-12T09:00+07:00', '2026-10-12T02:00+00:00'],
    ['startDate', '2026-10-12T09:00+07:00', '2026-10-12T09:00'],
    ['startDate', '2026-10-12', '2026-10-12T09:00+07:00'],
    ['timeZone', 'Asia/Jakarta', '+07:00'],
    ['timeZone', 'Asia/Jakarta', 'Asia/Bangkok'],
    ['timeZone', 'UTC', '+00:00'],
    ['location', 'Bandung', 'Bandung, Jawa Barat, Indonesia'],
    ['name', 'Satu Data: tata kelola', 'Satu data – Tata Kelola'],
    ['name', 'Rina Wijaya', 'Rina W.'],
    ['headline', 'Analis data di Badan Arsip Nasional', 'Analis data di Badan Ars…'],
    ['organizer', 'Wening Larasati, Bimo Anggara', 'Bimo Anggara'],
  ])('%s: %s, and %s', (field, value, other) => {
    expect(shown(field, [value, other])).toEqual([]);
    expect(shown(field, [other, value])).toEqual([]);
  });
});

test('a value that was taken gives way to those before it', () => {
  expect(shown('location', ['Bandung', 'Jakarta', 'Medan'], 'Jakarta')).toEqual(['Bandung', 'Medan']);
});

test('of what somebody typed only the other values of the page are shown', () => {
  expect(shown('location', ['Bandung', 'Jakarta'], 'Solo')).toEqual(['Jakarta']);
  expect(
    shown('startDate', ['2026-10-12T09:00+07:00', '2026-10-12T16:00+07:00'], '2026-10-12 16:00'),
  ).toEqual([]);
  expect(shown('location', ['Bandung', 'Jakarta'], '')).toEqual([]);
});

test('no more than three are shown, each once', () => {
  expect(shown('location', ['Aceh', 'Bali', 'Bali', 'Solo', 'Medan', 'Garut'])).toEqual([
    'Bali',
    'Solo',
    'Medan',
  ]);
});

test('a field of which nothing was said has nothing else', () => {
  expect(disagreements('name', undefined, 'Rina')).toEqual([]);
});

import { expect, test } from 'vitest';
import { revision } from '../../../lib/exchange/icalendar/revision.ts';

const createdAt = '2026-11-01T02:00:00.000Z';
const sequence = (updatedAt: string, made = createdAt) =>
  revision({ createdAt: made, updatedAt }).find(({ name }) => name === 'sequence')?.values;

test.each([
  ['that was never changed', createdAt, '0'],
  ['changed at once', '2026-11-01T02:00:00.001Z', '1'],
  ['changed a second later', '2026-11-01T02:00:01.001Z', '2'],
  ['changed a day later', '2026-11-02T02:00:00.000Z', '86400'],
  ['changed before it was made, by another clock', '2026-10-31T02:00:00.000Z', '0'],
  ['changed at no time', 'kemarin', '0'],
  ['changed in another age', '2999-01-01T00:00:00.000Z', '2147483647'],
])('of a record %s', (_, updatedAt, number) => {
  expect(sequence(updatedAt)).toEqual([number]);
});

test('of a record made at no time', () => {
  expect(sequence(createdAt, '')).toEqual(['0']);
});

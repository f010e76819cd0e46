import { expect, test } from 'vitest';
import { firstOf, peopleByRole } from '../../entrypoints/options/events/people-there.ts';
import type { AttendanceRole } from '../../lib/model/attendance.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { attendance, contact } from '../store/sample.ts';

const rows = new Map(
  [
    contact('zoe', { name: 'Zoë', organization: 'Arsip' }),
    contact('andi', { name: 'Andi', organization: 'Balai Data' }),
    contact('siti', { name: 'Siti' }),
  ].map(one => [one.id, contactRow(one)]),
);
const there = (contactId: string, role: AttendanceRole) => ({
  ...attendance(`${contactId}-${role}`, contactId, 'w'),
  role,
});
const noted = [
  there('zoe', 'attendee'),
  there('siti', 'speaker'),
  there('andi', 'attendee'),
  there('gone', 'you'),
];
const grouped = (words: string) =>
  peopleByRole(
    noted,
    id => rows.get(id),
    words,
    (a, b) => a.localeCompare(b),
  ).map(({ role, people }) => `${role}: ${people.map(({ contact: { name } }) => name).join(', ')}`);

test('people stand by role and name; who is not stored any more is left out', () => {
  expect(grouped('')).toEqual(['speaker: Siti', 'attendee: Andi, Zoë']);
});

test('words narrow them by name and organization, accents apart', () => {
  expect(grouped('zoe')).toEqual(['attendee: Zoë']);
  expect(grouped('data  balai')).toEqual(['attendee: Andi']);
  expect(grouped('nobody')).toEqual([]);
});

test('of thousands the first are shown, with the count of all', () => {
  const groups = peopleByRole(
    noted,
    id => rows.get(id),
    '',
    (a, b) => a.localeCompare(b),
  );
  expect(firstOf(groups, 2).map(({ role, people, count }) => [role, people.length, count])).toEqual([
    ['speaker', 1, 1],
    ['attendee', 1, 2],
  ]);
});

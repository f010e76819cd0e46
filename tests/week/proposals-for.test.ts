import { expect, test } from 'vitest';
import { proposalsFor } from '../../entrypoints/options/plan/proposals-for.ts';
import type { DueLine } from '../../lib/plan/due/reason.ts';
import { spanOf } from '../../lib/plan/span.ts';
import { contact } from '../e2e/records.ts';

const week = { span: spanOf('week', '2026-11-19') };
const person = (id: string, fields: Parameters<typeof contact>[1] = {}) => ({
  ...contact(id, fields),
  source: 'typed',
});
const line = (contactId: string): DueLine => ({
  contactId,
  name: contactId,
  reasons: [{ kind: 'birthday', on: '2026-11-19', days: 0, span: { count: 0, unit: 'day' } }],
});

test('whoever is to be followed up in the week comes first, then who is due; four at the most', () => {
  const contacts = [
    person('rabu', { followUpOn: '2026-11-18' }),
    person('senin', { followUpOn: '2026-11-16', followUpFor: 'Kirim undangan' }),
    person('pekan-depan', { followUpOn: '2026-11-23' }),
    person('jangan', { followUpOn: '2026-11-17', doNotContactSince: '2026-01-01' }),
  ];
  const due = ['a', 'b', 'c', 'd'].map(line);
  const found = proposalsFor(due, contacts, week, ['b']);
  expect(found.map(({ id }) => id)).toEqual(['senin', 'rabu', 'a', 'c']);
  expect(found[0]?.followUp).toMatchObject({ on: '2026-11-16', purpose: 'Kirim undangan' });
});

test('whoever is due and followed up is proposed once, with the reason', () => {
  const found = proposalsFor([line('rabu')], [person('rabu', { followUpOn: '2026-11-18' })], week, []);
  expect(found).toEqual([{ id: 'rabu', reason: line('rabu').reasons[0] }]);
});

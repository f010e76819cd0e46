import { expect, test } from 'vitest';
import { stepsDone } from '../../lib/plan/first-steps.ts';

const nothing = { contacts: [], attendances: [], commitments: [], goals: [] };

test.each([
  ['nothing is there', nothing, {}, []],
  ['somebody is saved', { ...nothing, contacts: [{}] }, {}, ['save']],
  ['a contact has a rhythm', { ...nothing, contacts: [{ cadence: 'P1M' }] }, {}, ['save', 'rhythm']],
  ['a contact has none on purpose', { ...nothing, contacts: [{ cadence: 'never' }] }, {}, ['save']],
  ['a segment has a rhythm', nothing, { friend: 'P1M' }, ['rhythm']],
  ['a segment has none on purpose', nothing, { friend: 'never' }, []],
  [
    'all is there',
    { contacts: [{}], attendances: [{}], commitments: [{}], goals: [{}] },
    { friend: 'P2W' },
    ['save', 'met', 'rhythm', 'promise', 'goal'],
  ],
] as const)('when %s', (_, data, cadences, expected) => {
  expect([...stepsDone(data, { cadences })]).toEqual(expected);
});

import { expect, test } from 'vitest';
import { personOfParticipant } from '../../../lib/capture/meeting/person-of-participant.ts';

test.each([
  [
    'BKN_Dr. Siti Aminah, M.Si.',
    { name: 'Siti Aminah', honorificPrefix: 'Dr.', honorificSuffix: 'M.Si.', organization: 'BKN' },
  ],
  ['Suharto', { name: 'Suharto' }],
  ['iPhone milik Joko', { name: 'iPhone milik Joko', flag: 'device' }],
  ['+62 812-3456-7890', { name: '+62 812-3456-7890', flag: 'telephone' }],
  ['27', { name: '27' }],
])('%s is read', (name, expected) => {
  const { evidence, ...person } = personOfParticipant({ key: 'k', name }, 'zoom');
  expect(person).toMatchObject(expected);
});

test('the role and the rule are kept', () => {
  const person = personOfParticipant({ key: 'k', name: 'Rina Wijaya', role: 'organizer' }, 'teams');
  expect(person.role).toBe('organizer');
  expect(person.evidence.name).toMatchObject([{ rule: 'meeting:teams' }]);
});
